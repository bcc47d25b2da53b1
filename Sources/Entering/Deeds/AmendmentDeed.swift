public import Model

/// An entry, or the text given with a status and the like, says something else from now on, or is taken
/// back.
public struct AmendmentDeed: Deed {
  /// One of its events.
  let event: EventID
  /// What it is to say; nil takes it back.
  let text: SaidText?

  /// A corrected text.
  public init(_ event: EventID, to text: SaidText) {
    (self.event, self.text) = (event, text)
  }

  /// Takes it back.
  public init(takingBack event: EventID) {
    (self.event, text) = (event, nil)
  }

  /// What is entered; refused where there is no text to be corrected, and for another finding.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    let named = dossier.journal.event(event)
    guard named?.knownKind?.scope == .entry || named?.note != nil else {
      throw .impossible(.noEntry)
    }
    if named?.knownKind == .finding, text != nil { throw .impossible(.amendedFinding) }
    let value = text.map { JSON.string($0.text) } ?? .null
    return [dossier.journal.amending(event, value: value)].compactMap(\.self)
  }

  /// What is said where it holds already.
  public var alreadyWords: String {
    text == nil ? "it has been taken back already" : "it says so already"
  }
}

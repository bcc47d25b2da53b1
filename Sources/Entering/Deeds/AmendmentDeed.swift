public import Model

/// An entry, or what was given with a status and the like, says something else from now on, rests on
/// something else, or is taken back.
public struct AmendmentDeed: Deed {
  private enum Change: Hashable, Sendable {
    /// Another text, nil where it stays and empty where there is to be none, and what it rests on.
    case amended(String?, WrittenGrounds)
    case takenBack
  }

  /// One of its events.
  let event: EventID
  private let change: Change

  /// A corrected text, where there is one, and what it rests on.
  public init(_ event: EventID, to text: SaidText?, restingOn grounds: WrittenGrounds = .nothing) {
    (self.event, change) = (event, .amended(text?.text, grounds))
  }

  /// What was given with a status and the like: its text, nil for none, and what it rests on.
  public init(_ event: EventID, remark text: SaidText?, restingOn grounds: WrittenGrounds) {
    (self.event, change) = (event, .amended(text?.text ?? "", grounds))
  }

  /// Takes it back.
  public init(takingBack event: EventID) { (self.event, change) = (event, .takenBack) }

  /// What is entered; refused for what has no text, and for another finding.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    let journal = dossier.journal
    let named = journal.event(event)
    let isEntry = named?.knownKind?.scope == .entry
    switch change {
    case .takenBack:
      guard isEntry || named.flatMap(journal.remark(on:)) != nil || named?.note != nil else {
        throw .impossible(.noEntry)
      }
      return [journal.amending(event, value: .null)].compactMap(\.self)
    case .amended(let text, let grounds):
      guard let named, isEntry || named.isSaid else { throw .impossible(.noEntry) }
      if text != nil { try refuseText(of: named) }
      let held = isEntry ? journal.standing(event)?.grounds : journal.grounds(of: named)
      let rests = grounds == .nothing ? nil : grounds.over(held ?? Grounds())
      return [journal.amending(event, to: text, restingOn: rests)].compactMap(\.self)
    }
  }

  private func refuseText(of named: Event) throws(Refusal) {
    switch named.knownKind {
    case .finding: throw .impossible(.amendedFinding)
    case .review: throw .impossible(.textOfReview)
    case .some, nil: break
    }
  }

  /// What is said where it holds already.
  public var alreadyWords: String {
    change == .takenBack ? "it has been taken back already" : "it says so already"
  }
}

extension Event {
  /// Whether it is something said of a field, beside which a text can stand.
  fileprivate var isSaid: Bool { knownKind?.scope == .field || note != nil }
}

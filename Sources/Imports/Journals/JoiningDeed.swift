public import Entering
public import Model

/// What somebody else did is taken in, as they entered it: it is nobody's deed here, and nothing is signed
/// anew.
public struct JoiningDeed: Deed {
  /// The event, with its line.
  public let line: JournalLine

  /// Nothing that would be signed.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] { [] }
}

extension Proposal {
  /// The entries of others that are added as they are.
  ///
  /// - Parameter accepted: The places in ``proposed`` of what is taken; nil for all.
  /// - Returns: Their lines, in the order of the file.
  public func lines(_ accepted: Set<Int>? = nil) -> [JournalLine] {
    proposed.enumerated().compactMap { place, one in
      guard one.isNews, accepted?.contains(place) ?? true else { return nil }
      return (one.deed as? JoiningDeed)?.line
    }
  }
}

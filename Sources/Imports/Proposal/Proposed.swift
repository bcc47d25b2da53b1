public import Entering

/// Something that a file would enter.
public struct Proposed: Sendable {
  /// What it does to what is there.
  public enum Change: Hashable, Sendable {
    /// There was nothing of it.
    case new
    /// Something else was there, as people say it.
    case changed(from: String)
    /// It is there already; nothing is entered.
    case unchanged
  }

  /// Where it stands in the file.
  public var place: Place
  /// The recommendation or part that it is on; nil for what is the dossier's own, as a report.
  public var subject: String?
  /// What is said of it; nil where its deed says that itself.
  private let words: Words?
  /// What it does to what is there.
  public var change: Change
  /// What is done.
  public var deed: any Deed

  /// Something that a file would enter.
  public init(
    _ what: String,
    _ value: String,
    on subject: String?,
    at place: Place,
    _ change: Change,
    by deed: any Deed
  ) {
    (words, self.subject, self.place) = (Words(what: what, value: value), subject, place)
    (self.change, self.deed) = (change, deed)
  }

  /// Something that a file would enter by a deed that says itself what it is: of long tables the words of
  /// each are not kept beside it.
  init(
    on subject: String?,
    at place: Place,
    _ change: Change,
    by deed: any WordedDeed
  ) {
    words = nil
    (self.subject, self.place, self.change, self.deed) = (subject, place, change, deed)
  }
}

extension Proposed {
  /// What it is, as `due date` or `measure`; empty where the value says that itself.
  public var what: String { words?.what ?? (deed as? any WordedDeed)?.what ?? "" }

  /// What it says, as people say it.
  public var value: String { words?.value ?? (deed as? any WordedDeed)?.words ?? "" }

  /// Whether anything would be entered.
  public var isNews: Bool { change != .unchanged }
}

/// What is said of something proposed, apart from it: a long table is one of measures, which say it themselves.
private final class Words: Sendable {
  let what: String
  let value: String

  init(what: String, value: String) { (self.what, self.value) = (what, value) }
}

public import Entering
public import Model

/// What a file would enter into a dossier, what of it is refused, and what has to be asked before more is
/// known.
///
/// It is made of the file, the dossier and the answers given so far, and made anew when one of them changes.
public struct Proposal: Sendable {
  /// What the file was read as, a sentence each without its full stop: `a table (Windows-1251,
  /// semicolons)`, `the header is in row 3`.
  public var reading: [String] = []
  /// What would be entered, in the order of the file.
  public var proposed: [Proposed] = []
  /// What is asked, what everything else waits for first.
  public var questions: [Question] = []
  /// What waits for an answer.
  public var waiting: [Waiting] = []
  /// What is not entered, and why.
  public var refused: [Refused] = []
  /// What the column is called that says why.
  static let refusedHeading = "Refused because"

  /// The rows of which something is refused, behind their header, with a last column that says why: a table
  /// to be corrected and read again; empty where there is none.
  public var refusedRows: [[String]] = []
  /// What people have to know besides, as rows that are no rows, or cells that were filled from above.
  public var remarks: [Remark] = []
  /// What in an official report does not agree with itself.
  public var contradictions: [Remark] = []
  /// What answers that were given are kept of, so that they are not asked again: names and values of
  /// ``Dossier/readings``.
  public var kept: [(name: String, value: String)] = []

  /// Nothing yet.
  public init() {}

  /// Whether nothing of the file can be entered, whatever is answered, and nothing of it is there.
  public var isRefusedWhole: Bool {
    !refused.isEmpty && proposed.isEmpty && waiting.isEmpty && questions.isEmpty
  }
}

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
  /// What it is, as `due date` or `measure`; empty where the value says that itself.
  public var what: String
  /// What it says, as people say it; nil where its deed says so.
  private let ownValue: String?
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
    (self.what, ownValue, self.subject, self.place) = (what, value, subject, place)
    (self.change, self.deed) = (change, deed)
  }

  /// Something that a file would enter by a deed that says itself what it is: of long tables the words of
  /// each are not kept beside it.
  init(
    _ what: String,
    on subject: String?,
    at place: Place,
    _ change: Change,
    by deed: any WordedDeed
  ) {
    (self.what, ownValue, self.subject, self.place) = (what, nil, subject, place)
    (self.change, self.deed) = (change, deed)
  }
}

extension Proposed {
  /// What it says, as people say it.
  public var value: String { ownValue ?? (deed as? any WordedDeed)?.words ?? "" }

  /// Whether anything would be entered.
  public var isNews: Bool { change != .unchanged }
}

/// Something of a file that waits for an answer.
public struct Waiting: Hashable, Sendable {
  /// Where it stands in the file.
  public var place: Place
  /// The recommendation or part that it would be on.
  public var subject: String?
  /// What it would be, as `our status`; empty where the value says that itself.
  public var what: String
  /// What is written there.
  public var value: String
  /// What has to be answered first.
  public var question: Question.Key

  /// Something of a file that waits for an answer.
  public init(
    _ what: String,
    _ value: String,
    on subject: String?,
    at place: Place,
    for question: Question.Key
  ) {
    (self.what, self.value, self.subject) = (what, value, subject)
    (self.place, self.question) = (place, question)
  }
}

/// Something of a file that is not entered, and why.
public struct Refused: Hashable, Sendable {
  /// Where it stands in the file.
  public var place: Place
  /// What its column is called, or what it would be; nil for a whole row.
  public var what: String?
  /// What is written there.
  public var value: String
  /// Why, a phrase.
  public var why: String

  /// Something of a file that is not entered, and why.
  public init(_ what: String?, _ value: String, at place: Place, because why: String) {
    (self.what, self.value, self.place, self.why) = (what, value, place, why)
  }
}

/// Something to know of a file.
public struct Remark: Hashable, Sendable {
  /// What, a sentence without its full stop.
  public var words: String
  /// Where; several where places disagree.
  public var places: [Place]

  /// Something to know.
  public init(_ words: String, at places: [Place] = []) {
    (self.words, self.places) = (words, places)
  }
}

extension Proposal {
  /// The drafts of what is accepted, as one action, with the answers that are kept.
  ///
  /// - Parameters:
  ///   - accepted: The places in ``proposed`` of what is entered; nil for all.
  ///   - dossier: Where it is entered.
  /// - Returns: The drafts.
  /// - Throws: Where one of them cannot be done any more.
  public func drafts(
    _ accepted: Set<Int>? = nil,
    in dossier: Dossier
  ) throws(Refusal) -> [EventDraft] {
    var drafts: [EventDraft] = []
    var said: Set<Said> = []
    // What is added has an id that nothing after it takes.
    var dossier = dossier
    for (place, one) in proposed.enumerated()
    where one.isNews && accepted?.contains(place) ?? true {
      // Two rows may say the same, as where they name the same new institution.
      let new = try one.deed.drafts(in: dossier).filter { draft in
        Said(draft).map { said.insert($0).inserted } ?? true
      }
      drafts += new
      dossier = dossier.entering(new.filter { $0.kind == EventKind.institution.rawValue })
    }
    drafts += try ReadingDeed(kept).drafts(in: dossier)
    return drafts
  }

  /// Whether nothing would be entered, none of the answers either.
  ///
  /// - Parameter dossier: Where it would be entered.
  /// - Returns: Whether that is so.
  /// - Throws: Where an answer cannot be kept.
  public func entersNothing(in dossier: Dossier) throws(Refusal) -> Bool {
    if proposed.contains(where: \.isNews) { return false }
    return try ReadingDeed(kept).drafts(in: dossier).isEmpty
  }
}

/// What a draft sets to what, of which there is one.
private struct Said: Hashable {
  let on: String
  let kind: String
  let value: JSON

  /// Nil of an entry: two that say the same are two.
  init?(_ draft: EventDraft) {
    guard draft.provesDraftBefore == nil, EventKind(rawValue: draft.kind)?.scope != .entry else {
      return nil
    }
    (on, kind, value) = (draft.on, draft.kind, draft.value)
  }
}

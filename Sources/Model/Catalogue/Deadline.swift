/// A date by which a report is due to GRECO.
public struct Deadline: Hashable, Sendable, Identifiable {
  /// Its id in the dossier.
  public var id: String
  /// What is due.
  public var title: LocalizedText
  /// When it is due.
  public var due: PartialDay
  /// When the window opened: the adoption of the report that set it.
  public var from: PartialDay?
  /// Whether a source names the date.
  public var basis: Basis
  /// The key of the source.
  public var source: String?
  /// The report by which it was met.
  public var closedBy: String?
  /// When the authorities delivered what was due.
  public var met: Day?
  /// What else a reader has to know of it, such as how it was inferred.
  public var note: LocalizedText?
}

extension Deadline {
  /// What is due, where a letter does not call it otherwise.
  public static let nextReport = "Authorities' next report on implementation"

  /// The value of an event that enters the date in GRECO's letter.
  public static func value(
    due: Day,
    from: PartialDay?,
    title: String = nextReport
  ) -> JSON {
    var members = [
      JSON.Member("title", .string(title)), JSON.Member("due", .string(due.description)),
      JSON.Member("basis", "stated"),
    ]
    if let from { members.append(JSON.Member("from", .string(from.description))) }
    return .object(members)
  }

  /// Its fields as a catalogue file or an event has them, without its id.
  public var members: [JSON.Member] {
    let texts: [(String, JSON?)] = [
      ("title", title.json), ("due", .string(due.description)),
      ("from", from.map { .string($0.description) }), ("basis", .string(basis.rawValue)),
      ("source", source.map { .string($0) }), ("closedBy", closedBy.map { .string($0) }),
      ("met", met.map { .string($0.description) }), ("note", note?.json),
    ]
    return texts.compactMap { name, value in value.map { JSON.Member(name, $0) } }
  }
}

/// A deadline seen from a day.
public struct DeadlineWindow: Hashable, Sendable {
  /// How it stands.
  public enum State: String, Hashable, Sendable {
    /// Still to come.
    case open
    /// Its date is over, and nothing in the dossier says that it was met; nor that it was not.
    case past
    /// What was due was delivered.
    case met
    /// GRECO closed the procedure: nothing is due any more.
    case closed
  }

  /// The deadline.
  public var deadline: Deadline
  /// How it stands.
  public var state: State
  /// Days from the day to the due date, negative when past.
  public var days: Int
  /// The part of the window that is over, 0…1; nil where its beginning is not known.
  public var elapsed: Double?

  /// Whether the day itself is known, so that days can be counted to it.
  public var isExact: Bool { deadline.basis == .stated && deadline.due.exact != nil }

  /// Whether what is due was neither delivered nor is not due any more.
  public var isUnmet: Bool { state == .open || state == .past }

  /// How a deadline stands on a day.
  public init(_ deadline: Deadline, on day: Day, isMet: Bool, isClosed: Bool = false) {
    self.deadline = deadline
    days = deadline.due.latest - day
    state = isMet ? .met : isClosed ? .closed : days < 0 ? .past : .open
    elapsed = deadline.from.map { from in
      let whole = deadline.due.latest - from.latest
      guard whole > 0 else { return days > 0 ? 0 : 1 }
      return min(1, max(0, Double(day - from.latest) / Double(whole)))
    }
  }
}

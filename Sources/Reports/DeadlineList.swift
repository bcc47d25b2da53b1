public import Model

/// What is due and when: reports to GRECO that are not in, and recommendations with a date of
/// their own that are not done; soonest first.
public struct DeadlineList: Sendable {
  private struct Entry {
    var due: PartialDay
    var title: LocalizedText
    var basis: Basis
    var days: Int
    /// How far away it is, in words.
    var away: String
    var recommendation: String?
    var remark: String?
    /// How often it was postponed; 0 of GRECO's dates.
    var postponed = 0
    /// The date it had first; nil of GRECO's and of one that was never moved.
    var firstDue: Day?
    /// Whether two entries stand to it.
    var isContested: Bool

    var json: JSON {
      [
        "due": .string(due.description),
        "title": title.json,
        "basis": .string(basis.rawValue),
        "days": .number(days),
        "on": .optional(recommendation),
        "conflict": .bool(isContested),
        "postponed": .number(postponed),
        "firstDue": .optional(firstDue?.description),
      ]
    }
  }

  /// The dossier that they are of.
  public let dossier: Dossier
  private let limit: Int?
  private let entries: [Entry]

  /// Those of a dossier.
  /// - Parameters:
  ///   - dossier: on whose day the days are counted.
  ///   - limit: how many days ahead it is asked for; nil for everything. Recommendations that are
  ///     late by then are in, reports whose date is past are not: nothing says that they are late.
  ///   - filter: which recommendations are wanted; where not all are, the reports are not.
  public init(_ dossier: Dossier, within limit: Int? = nil, of filter: Filter = Filter()) {
    self.dossier = dossier
    self.limit = limit
    let reports = filter.isEmpty ? Self.reports(dossier) : []
    let all = reports + Self.recommendations(dossier, filter)
    entries = all.filter { entry in
      guard let limit else { return true }
      return entry.days <= limit && (entry.days >= 0 || entry.recommendation != nil)
    }
    .sorted { ($0.days, $0.recommendation ?? "") < ($1.days, $1.recommendation ?? "") }
  }

  /// Whether nothing is due or late.
  public var isEmpty: Bool { entries.isEmpty }

  /// What to say where nothing is to come, as `Nothing is due within 30 days; 1 is late: Judges.`;
  /// nil where something is.
  public var silence: String? {
    guard entries.allSatisfy({ $0.days < 0 && limit != nil }) else { return nil }
    let due = "Nothing is due" + (limit.map { " within " + Span.count($0, "day") } ?? "")
    let late = entries.filter { $0.recommendation != nil }.map { $0.title.text().shown }
    guard !late.isEmpty else { return due + "." }
    let verb = late.count == 1 ? "is" : "are"
    return "\(due); \(late.count) \(verb) late: \(late.joined(separator: ", "))."
  }

  /// As in `deadlines --json`.
  public var json: JSON { Self.json([self]) }

  /// As in `deadlines --json`; of several dossiers together, each date saying of which it is.
  public static func json(_ lists: [DeadlineList]) -> JSON {
    let all = lists.flatMap { list in list.entries.map { (list, $0) } }
      .sorted { ($0.1.days, $0.1.recommendation ?? "") < ($1.1.days, $1.1.recommendation ?? "") }
    return .array(
      all.map { lists.count > 1 ? $0.dossier.named($1.json) : $1.json }
    )
  }

  /// A line each: the date, how far away it is, what is due.
  public var text: String { columns.text }

  /// The same for a terminal of a width.
  public func text(in width: Int) -> String { columns.text(in: width) }

  private var columns: Columns {
    var columns = Columns()
    for entry in entries {
      var what = entry.title.text().shown
      if let id = entry.recommendation {
        let number = dossier.recommendation(id)?.numberBefore.shown ?? ""
        what =
          "\(number)\(id): \(what); GRECO: \(dossier.findingWords(id)); We: \(dossier.ourWords(id))"
      }
      let contested = entry.isContested ? "two entries stand to this date" : nil
      let remark = [entry.remark, contested].compactMap(\.self).map { "; \($0)" }.joined()
      let basis = entry.basis == .inferred ? " inferred" : ""
      columns.add(entry.due.description + basis, entry.away, what + remark)
    }
    return columns
  }

  private static func reports(_ dossier: Dossier) -> [Entry] {
    dossier.deadlines.filter(\.isUnmet).map { window in
      Entry(
        due: window.deadline.due,
        title: window.deadline.title,
        basis: window.deadline.basis,
        days: window.days,
        away: window.away,
        remark: dossier.isSilent(after: window) ? "no later public report in this dossier" : nil,
        isContested: dossier.isContested(.deadline, on: window.deadline.id)
      )
    }
  }

  /// How often a date was postponed, and that it was late then; nil where it never was.
  private static func remark(_ id: String, _ dossier: Dossier) -> String? {
    let words = dossier.movedWords(id, \.description)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private static func recommendations(_ dossier: Dossier, _ filter: Filter) -> [Entry] {
    dossier.recommendations(filter).compactMap { recommendation in
      let id = recommendation.id
      guard let due = dossier.due(of: id),
        let days = dossier.days(of: id),
        !dossier.isSatisfactory(id)
      else { return nil }
      return Entry(
        due: PartialDay(due),
        title: recommendation.title,
        basis: .stated,
        days: days,
        away: days < 0 ? "late by \(Span.count(-days, "day"))" : Span.away(days),
        recommendation: id,
        remark: Self.remark(id, dossier),
        postponed: dossier.timesPostponed(id),
        firstDue: dossier.postponements(of: id)?.first,
        isContested: dossier.isDueContested(id)
      )
    }
  }
}

/// Entries to one question that stand against each other, because those who gave them did not
/// know of each other.
public struct TwoEntries: Hashable, Sendable {
  /// The register they are in, or, of several, the one that counts for now.
  public let register: RegisterKey
  /// What it is about: a recommendation, a part of one, or an entry with an id of its own.
  public let on: String
  /// What is asked, such as `status` or `due`.
  public let kind: String
  /// The entries, two or more, oldest first; the last counts for now.
  public let entries: [Event]

  /// What is asked, if this version knows it.
  public var knownKind: EventKind? { EventKind(rawValue: kind) }

  /// What is told of everything to which two entries stand.
  public static let words = "two entries stand"

  /// The same behind a value; nothing where one entry holds.
  public static func mark(_ isContested: Bool) -> String { isContested ? " (\(words))" : "" }

  /// What is asked about a recommendation, as `our status` or `our status of part ii`.
  public func words(of id: String) -> String {
    let asked = knownKind?.question ?? kind
    return Overlay.subject(on).part.map { "\(asked) of part \($0)" } ?? asked
  }
}

extension Journal {
  /// Everything to which two or more entries stand, in the order in which they came up.
  public var twoEntries: [TwoEntries] {
    let again = begunAgainApart
    let covered = Set(again.flatMap { $0.entries.compactMap { index(of: $0.id).map(key(of:)) } })
    let inOne = contested.subtracting(covered).compactMap { key -> TwoEntries? in
      guard let register = registers[key] else { return nil }
      let rivals = rivals(register)
      return rivals.first.map { first in
        TwoEntries(register: key, on: first.on, kind: first.kind, entries: rivals)
      }
    }
    return (again + inOne)
      .sorted { ($0.entries[0].id, $0.kind) < ($1.entries[0].id, $1.kind) }
  }

  /// The entries to what was begun more than once, where more than one stands.
  private var begunAgainApart: [TwoEntries] {
    Dictionary(grouping: begunAgain) { [$0.on, $0.kind.rawValue] }.values.flatMap { all in
      let entries = entriesByReport(all[0].kind, on: all[0].on)
      return all.compactMap { twoEntries($0, among: entries[$0.report] ?? []) }
    }
  }

  private func twoEntries(
    _ once: OncePerReport,
    among entries: [(first: Event, now: Event)]
  ) -> TwoEntries? {
    let versions = versions(of: entries)
    guard versions.count > 1, let counting = versions.last else { return nil }
    return TwoEntries(
      register: .entry(counting.first.id),
      on: once.on,
      kind: once.kind.rawValue,
      entries: versions.map(\.now)
    )
  }

  /// Says one of two or more entries anew, so that it alone holds; what others entered apart from
  /// it is taken back.
  ///
  /// - Parameters:
  ///   - question: the entries as they were seen.
  ///   - answer: the one that is to hold.
  /// - Returns: what says it, in one action.
  public func settling(_ question: TwoEntries, with answer: Event) -> [EventDraft] {
    var first: EventID?
    if case .entry(let id) = question.register { first = id }
    let settled = EventDraft(
      kind: question.kind,
      on: question.on,
      value: answer.value,
      was: question.entries.last?.value,
      after: heads(seenIn: question),
      of: first,
      note: nil,
      day: answer.day,
      others: answer.others
    )
    // What is said comes last: it is what undo looks for.
    return apart(from: question) + [settled]
  }

  /// The heads of which the entries tell that were seen: none that came since.
  private func heads(seenIn question: TwoEntries) -> [EventID] {
    let register = registers[question.register] ?? Register()
    let said = Set(question.entries.map(\.said))
    if let merged = register.merged {
      // Where nothing came since, those too that have no word on it.
      let isAsSeen = Set(merged.rivals.map(\.said)) == said
      let ids = Set(question.entries.map(\.id))
      return register.heads.filter { isAsSeen || merged.parties[$0].map(ids.contains) ?? false }
        .map { events[$0].id }
    }
    // Beside an entry begun elsewhere, one that was taken back is not shown as an answer.
    let isBegunAgain = question.entries.first.flatMap(OncePerReport.init).map(begunAgain.contains)
    return register.heads.map { events[$0] }.filter { head in
      said.contains(head.said) || (head.value == .null && isBegunAgain == true)
    }
    .map(\.id)
  }

  /// What takes back the other entries of something that was begun more than once.
  private func apart(from question: TwoEntries) -> [EventDraft] {
    guard let once = question.entries.first.flatMap(OncePerReport.init),
      begunAgain.contains(once)
    else { return [] }
    return entries(once.kind, on: once.on, for: once.report)
      .filter { .entry($0.first.id) != question.register }
      .compactMap { amending($0.first.id, value: .null) }
  }
}

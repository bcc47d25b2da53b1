/// How a due date was moved, in words.
extension Dossier {
  /// How often it was postponed and its first date, as `postponed twice, first 26 Sep 2026`, the day as it
  /// is to be written; nil where it never was.
  public func postponedWords(_ id: String, _ words: (Day) -> String) -> String? {
    guard let postponements = postponements(of: id), postponements.times > 0 else { return nil }
    return "\(postponements.timesWords), first \(words(postponements.first))"
  }

  /// That it was late when its date was moved, the last time; nil where it never was.
  public func movedWhileLateWords(_ id: String) -> String? {
    movedWhileLate(id).map { "was late by \(Span.count($0.days, "day")) when it was moved" }
  }

  /// How often its date was postponed and that it was late then, a phrase each, the day as it is to be
  /// written; none where it never was.
  public func movedWords(_ id: String, _ words: (Day) -> String) -> [String] {
    [postponedWords(id, words), movedWhileLateWords(id)].compactMap(\.self)
  }

  /// What became of the date at one time, as `from 26 Sep 2026 to none, late by 3 days then`.
  public func words(_ move: Postponements.Move, _ words: (Day) -> String) -> String {
    let (from, to) = (move.from.map(words) ?? "none", move.to.map(words) ?? "none")
    let late = daysLate(at: move).map { ", late by \(Span.count($0, "day")) then" } ?? ""
    return "\(move.words.map { "\($0) " } ?? "")from \(from) to \(to)\(late)"
  }
}

extension Dossier {
  /// What an event made of a due date: that it was postponed or brought forward; nil where neither.
  public func move(by event: Event) -> String? {
    Postponements.Move.words(by: filled(event))
  }
}

extension Postponements {
  /// How often it was postponed: `postponed twice`.
  public var timesWords: String {
    switch times {
    case 1: "postponed once"
    case 2: "postponed twice"
    default: "postponed \(times) times"
    }
  }
}

extension Postponements.Move {
  /// What it is called; nil where there was no date before.
  var words: String? { Self.words(from: from, to: to) }

  /// What an event made of the date that was there; nil of what takes back or gives back, which moves
  /// nothing.
  static func words(by event: Event) -> String? {
    guard event.of == nil, event.value != .null else { return nil }
    return words(
      from: event.was?.string.flatMap { Day($0) },
      to: event.value.string.flatMap { Day($0) }
    )
  }

  /// What a step from a date to another or to none is called; nil where that is neither.
  static func words(from: Day?, to: Day?) -> String? {
    guard let from, from != to else { return nil }
    return to.map { from < $0 } ?? true ? "postponed" : "brought forward"
  }
}

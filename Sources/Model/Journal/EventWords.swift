/// What an event says, in words: what it names by an id is called as people call it.
struct EventWords {
  let event: Event
  let names: Names
  /// 0 for something new, 1 for an undo, 2 for a redo and so on, which it does not tell itself.
  var depth = 0
  /// How days are to be written.
  var days: (PartialDay) -> String = \.description

  /// What it did, and since when it is true; without who entered it and when.
  var told: String {
    let isRedone = depth > 0 && depth.isMultiple(of: 2)
    let undone = isRedone ? "done again, " : takesBack ? "taken back, " : isBack ? "again, " : ""
    return undone + what + event.dayWords(days)
  }

  /// Whether it gives back what an entry said before it was corrected or given up.
  private var isBack: Bool {
    depth > 0 && event.knownKind?.scope == .entry && event.value != .null
  }

  /// Whether it gives back what a field, or a thing with an id of its own, held before.
  private var takesBack: Bool {
    guard event.of != nil else { return false }
    switch event.knownKind {
    case .status, .due, .responsible, .theme, .title, .text, .number, .wording: return true
    case .report, .deadline, .institution, .recommendation:
      return event.value != .null && changes(from: event.was ?? .null) != nil
    case .review, .remark, .note, .measure, .evidence, .answer, .finding, nil: return false
    }
  }

  /// As one of two entries: what it says, and what it said so instead of.
  func answer(before: JSON) -> String {
    // Over what was shipped only the event itself tells what it replaced.
    let isOverShipped = before == .null && event.knownKind?.changesCatalogue == true
    let old = isOverShipped ? event.was ?? .null : before
    let remarks = state + event.dayWords(days) + beside
    if event.knownKind?.scope == .named, let changes = changes(from: old) {
      return changes + remarks
    }
    let isRetraction = event.value == .null && event.knownKind != .status
    let said =
      (isRetraction ? "taken back" : said(event.value))
      + report(event.knownKind == .answer ? " for " : " in ")
    return said + remarks + ", was \(self.said(old))"
  }

  /// Members that the other words say nothing of, in which two entries may differ.
  private var beside: String {
    if event.value == .null { return "" }
    let told: Set = ["basis", "internal", "measure", "ref", "report", "retract", "state"]
    let rest = event.others.filter { !told.contains($0.name) }.map { member in
      // Beside a value it is whoever said so; a deadline's is a day.
      let isWho = member.name == "from"
      let said = isWho ? member.value.string.map(names.institution) : nil
      return ", \(member.name) \(said ?? value(member.name, member.value))"
    }
    return rest.joined() + (event.isInternal ? ", internal" : "")
  }

  /// A value of this kind as people say it.
  private func said(_ value: JSON) -> String {
    switch event.knownKind {
    case .status: Event.statusWords(value)
    case .finding: value == .null ? "nothing" : Event.statusWords(value)
    case .report, .deadline, .institution, .recommendation: described(value)
    case .due: value.string.flatMap { PartialDay($0) }.map(days) ?? Event.text(value)
    case .title, .text, .note, .measure, .evidence, .remark, .answer:
      value == .null ? Event.text(value) : "\u{201C}\(Event.text(value))\u{201D}"
    case .responsible, .theme, .number, .wording, .review: self.value(event.kind, value)
    case nil: Event.plain(value)
    }
  }

  private var what: String {
    let value = event.value
    switch event.knownKind {
    case .status: return change(Event.statusWords)
    case .review: return value == .null ? "review taken back" : "looked at, nothing to change"
    case .remark:
      return value == .string("") ? "remark taken away" : entered("remark", Event.text)
    case .note, .measure, .evidence: return entered(entry, Event.text)
    case .answer: return entered(reported, Event.text)
    case .finding: return entered(entry + report(" in "), Event.statusWords)
    case .report, .deadline, .institution, .recommendation: return named + state
    case .due, .responsible, .theme, .title, .text, .number, .wording:
      return "\(event.kind): \(change { self.value(event.kind, $0) })"
    case nil: return "\(event.kind) (not known to this version): \(Event.plain(value))"
    }
  }

  private var entry: String { event.isInternal ? "internal \(event.kind)" : event.kind }

  /// How far it has come, and the report it is for.
  private var reported: String {
    let state = event.value == .null ? nil : event.other("state")?.string
    return (state.map { $0 + " " } ?? "") + entry + report(" for ")
  }

  /// The report it is about, behind a word.
  private func report(_ word: String) -> String {
    event.other("report")?.string.map { word + names.report($0, days: days) } ?? ""
  }

  /// An entry of its own: what it says, or that it is taken back.
  private func entered(_ name: String, _ words: (JSON) -> String) -> String {
    if event.value == .null { return "\(name) taken back" }
    let remarks = event.knownKind == .answer ? "" : state
    let now = event.of == nil || depth > 0 ? "" : " now"
    return "\(name)\(now): \(words(event.value))\(remarks)"
  }

  /// From what to what; a line without `was` does not tell from what.
  private func change(_ words: (JSON) -> String) -> String {
    // With another day or text, or where two entries stood.
    if event.was == event.value { return "still \(words(event.value))" }
    let to = "to \(words(event.value))"
    return event.was.map { "from \(words($0)) \(to)" } ?? to
  }

  /// What stands beside the value: how far a measure has come, that a finding is
  /// inferred, and the number of the letter.
  private var state: String {
    let basis = event.other("basis")?.string.flatMap { $0 == Basis.stated.rawValue ? nil : $0 }
    let ref = event.other("ref")?.string
    return [event.measureState, basis, ref].compactMap(\.self).map { ", " + $0 }.joined()
  }
}

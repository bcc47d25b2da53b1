extension Event {
  /// What it did, in words, and since when it is true; without who entered it and when.
  public var words: String { words(isRedone: false) }

  /// The same of an event that may do again what was taken back, which it does not tell itself.
  public func words(isRedone: Bool) -> String {
    let undone = isRedone ? "done again, " : takesBack ? "taken back, " : ""
    return undone + what + dayWords(\.description)
  }

  /// Whether it gives back what a field, or a thing with an id of its own, held before.
  private var takesBack: Bool {
    guard of != nil else { return false }
    switch knownKind {
    case .status, .due, .responsible, .theme, .title, .text, .number, .wording: return true
    case .report, .deadline, .institution, .recommendation:
      return value != .null && changes(from: was ?? .null) != nil
    case .review, .remark, .note, .measure, .evidence, .answer, .finding, nil: return false
    }
  }

  /// Its day behind a comma, or nothing: a word is true since then, a measure was taken on it or is
  /// planned for it.
  public func dayWords(_ words: (PartialDay) -> String) -> String {
    // What is taken back has no day any more; that it was taken back happened when it was entered.
    guard let day, value != .null else { return "" }
    guard knownKind == .measure else { return ", since \(words(day))" }
    return isPlanned ? ", for \(words(day))" : ", \(words(day))"
  }

  /// As one of two entries: what it says, and what it said so instead of; days as they are to be
  /// written.
  public func answer(before: JSON, days: (PartialDay) -> String) -> String {
    // Over what was shipped only the event itself tells what it replaced.
    let isOverShipped = before == .null && knownKind?.changesCatalogue == true
    let old = isOverShipped ? was ?? .null : before
    let remarks = state + dayWords(days) + beside
    if knownKind?.scope == .named, let changes = changes(from: old) { return changes + remarks }
    let isRetraction = value == .null && knownKind != .status
    let said =
      (isRetraction ? "taken back" : said(value, days))
      + report(knownKind == .answer ? " for " : " in ")
    return said + remarks + ", was \(self.said(old, days))"
  }

  /// Members that the other words say nothing of, in which two entries may differ.
  private var beside: String {
    if value == .null { return "" }
    let told: Set = ["basis", "internal", "measure", "ref", "report", "retract", "state"]
    let rest = others.filter { !told.contains($0.name) }
      .map { ", \($0.name) \(Self.plain($0.value))" }
    return rest.joined() + (isInternal ? ", internal" : "")
  }

  /// A value of this kind as people say it.
  private func said(_ value: JSON, _ days: (PartialDay) -> String) -> String {
    switch knownKind {
    case .status: Self.statusWords(value)
    case .finding: value == .null ? "nothing" : Self.statusWords(value)
    case .report, .deadline, .institution, .recommendation: described(value)
    case .due: value.string.flatMap { PartialDay($0) }.map(days) ?? Self.text(value)
    case .title, .text, .note, .measure, .evidence, .remark, .answer:
      value == .null ? Self.text(value) : "\u{201C}\(Self.text(value))\u{201D}"
    case .responsible, .theme, .number, .wording, .review: Self.text(value)
    case nil: Self.plain(value)
    }
  }

  private var what: String {
    switch knownKind {
    case .status: change(Self.statusWords)
    case .review: value == .null ? "review taken back" : "looked at, nothing to change"
    case .remark: value == .string("") ? "remark taken away" : entered("remark", Self.text)
    case .note, .measure, .evidence: entered(entry, Self.text)
    case .answer: entered(reported, Self.text)
    case .finding: entered(entry + report(" in "), Self.statusWords)
    case .report, .deadline, .institution, .recommendation: named + state
    case .due, .responsible, .theme, .title, .text, .number, .wording:
      "\(kind): \(change(field))"
    case nil: "\(kind) (not known to this version): \(Self.plain(value))"
    }
  }

  private var entry: String { isInternal ? "internal \(kind)" : kind }

  /// How far it has come, and the report it is for.
  private var reported: String {
    let state = value == .null ? nil : other("state")?.string
    return (state.map { $0 + " " } ?? "") + entry + report(" for ")
  }

  /// The report it is about, behind a word.
  private func report(_ word: String) -> String {
    other("report")?.string.map { word + $0 } ?? ""
  }

  /// An entry of its own: what it says, or that it is taken back.
  private func entered(_ name: String, _ words: (JSON) -> String) -> String {
    if value == .null { return "\(name) taken back" }
    let remarks = knownKind == .answer ? "" : state
    return "\(name)\(of == nil ? "" : " now"): \(words(value))\(remarks)"
  }

  /// From what to what; a line without `was` does not tell from what.
  private func change(_ words: (JSON) -> String) -> String {
    let to = "to \(words(value))"
    return was.map { "from \(words($0)) \(to)" } ?? to
  }

  /// A status as an event has it, in words.
  public static func statusWords(_ value: JSON) -> String {
    guard value != .null else { return "nothing said" }
    return value.string.flatMap(Status.init(rawValue:))?.words ?? text(value)
  }

  /// What a field is set to; what is there without any entry, an undo does not tell.
  private func field(_ value: JSON) -> String {
    value == .null && of != nil ? "what was there before" : Self.text(value)
  }

  /// What stands beside the value: how far a measure has come, that a finding is
  /// inferred, and the number of the letter.
  private var state: String {
    let state = other("state")?.string.map { MeasureState(rawValue: $0)?.words ?? $0 }
    let basis = other("basis")?.string.flatMap { $0 == Basis.stated.rawValue ? nil : $0 }
    let ref = other("ref")?.string
    return [state, basis, ref].compactMap(\.self).map { ", " + $0 }.joined()
  }

  /// A value of which nobody knows what its members mean.
  private static func plain(_ value: JSON) -> String {
    if case .object = value { return value.text() }
    return text(value)
  }

  /// A value as people say it.
  static func text(_ value: JSON) -> String {
    switch value {
    case .null: "nothing"
    case .string(let text): text
    case .array(let elements): elements.map(text).joined(separator: ", ")
    case .object: LocalizedText(value)?.text() ?? value.text()
    case .bool, .number: value.text()
    }
  }
}

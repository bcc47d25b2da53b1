/// What an event says, in words: what it names by an id is called as people call it.
struct EventWords {
  let event: Event
  let names: Names
  /// 0 for something new, 1 for an undo, 2 for a redo and so on, which it does not tell itself.
  var depth = 0
  /// What became of the measure that it is about; nil where that is not known, or it is about none.
  var measureChange: MeasureChange?
  /// How days are to be written.
  var days: (PartialDay) -> String = \.description

  /// What it did, and since when it is true; without who entered it and when.
  var told: String {
    let isRedone = depth > 0 && depth.isMultiple(of: 2)
    let undone = isRedone ? "done again, " : takesBack ? "taken back, " : isBack ? "again, " : ""
    return undone + deed + event.dayWords(days) + grounds
  }

  private var deed: String {
    event.knownKind?.meaning.deed(self)
      ?? "\(event.kind) (not known to this version): \(Event.plain(event.value))"
  }

  /// Whether it gives back what an entry said before it was corrected or given up.
  private var isBack: Bool {
    depth > 0 && event.knownKind?.scope == .entry && event.value != .null
  }

  /// Whether it gives back what a field, or a thing with an id of its own, held before.
  private var takesBack: Bool {
    guard event.of != nil else { return false }
    switch event.knownKind?.scope {
    case .field: return true
    case .named: return event.value != .null && changes(from: event.was ?? .null) != nil
    case .entry, nil: return false
    }
  }

  /// As one of two entries: what it says, and what it said so instead of.
  func answer(before: JSON) -> String {
    // Over what was shipped only the event itself tells what it replaced.
    let isOverShipped = before == .null && event.knownKind?.changesCatalogue == true
    let old = isOverShipped ? event.was ?? .null : before
    let beside =
      report(event.knownKind == .answer ? " for " : " in ") + state + event.dayWords(days)
      + grounds + otherMembers
    if event.knownKind?.scope == .named, let changes = changes(from: old) {
      return changes + beside
    }
    let isRetraction = event.value == .null && event.knownKind != .status
    let said = isRetraction ? "taken back" : quoted(event.value)
    return said + beside + ", was \(quoted(old))"
  }

  /// Members that the other words say nothing of, in which two entries may differ.
  private var otherMembers: String {
    if event.value == .null { return "" }
    return event.others.compactMap(words).map { ", " + $0 }.joined()
      + (event.isInternal ? ", internal" : "")
  }

  /// A member that the other words say nothing of.
  private func words(for member: JSON.Member) -> String? {
    let known = EventMember(rawValue: member.name)
    let isTold =
      switch known {
      case .state, .report, .ref, .proof: member.value.string != nil
      case .planned:
        event.knownKind == .measure && member.value.string.flatMap { PartialDay($0) } != nil
      case .who: !event.doers.isEmpty && event.doers.count == member.value.elements?.count
      case .basis: event.basis != nil
      case .measure: event.provenMeasure != nil
      case .internal: member.value.bool != nil
      case .undated: event.knownKind == .measure && member.value.bool != nil && event.day == nil
      case .from: event.from != nil
      case .retract: true
      case .paragraph, .sha256, .source, nil: false
      }
    if isTold { return nil }
    return "\(member.name) \(names.value(member.name, member.value, days: days))"
  }

  /// A value of this kind as people say it.
  func said(_ value: JSON) -> String {
    event.knownKind?.meaning.words(for: value, names, days: days) ?? Event.plain(value)
  }

  /// The same within a sentence.
  private func quoted(_ value: JSON) -> String {
    let isText = event.knownKind?.meaning.saysText == true && value != .null
    return isText ? "\u{201C}\(said(value))\u{201D}" : said(value)
  }
}

/// What the kinds put their words together from.
extension EventWords {
  /// What an entry is called.
  var entry: String { event.isInternal ? "internal \(event.kind)" : event.kind }

  /// How far an answer has come, and the report it is for.
  var reported: String {
    let state = event.value == .null ? nil : event.state
    return (state.map { $0 + " " } ?? "") + entry + report(" for ")
  }

  /// The report it is about, behind a word.
  func report(_ word: String) -> String {
    event.report.map { word + names.report($0, days: days) } ?? ""
  }

  /// An entry of its own: what it says and what stands beside that, or that it is taken back.
  func entered(_ name: String, with remarks: String = "") -> String {
    if event.value == .null { return "\(name) taken back" }
    let now = event.of == nil || depth > 0 ? "" : " now"
    return "\(name)\(now): \(said(event.value))\(remarks)"
  }

  /// From what to what; a line without `was` does not tell from what.
  var change: String {
    // With another day or text, or where two entries stood.
    if event.was == event.value { return "still \(said(event.value))" }
    let to = "to \(said(event.value))"
    return event.was.map { "from \(said($0)) \(to)" } ?? to
  }

  /// What a text or the like is said to be from, behind a comma.
  var cited: String {
    event.citation.map { ", source \(names.citation($0))" } ?? ""
  }

  /// What stands beside the value: how far a measure has come, who does it and what is to prove it, that
  /// a finding is inferred.
  var state: String {
    let basis = event.basis.flatMap { $0 == .stated ? nil : $0.rawValue }
    let said = [event.stateWords, names.doers(of: event), names.proof(of: event), basis]
    return said.compactMap(\.self).map { ", " + $0 }.joined()
  }

  /// What it rests on, behind commas.
  private var grounds: String {
    if event.value == .null { return "" }
    return names.words(for: event.grounds).map { ", " + $0 }.joined()
  }
}

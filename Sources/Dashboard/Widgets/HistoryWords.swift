internal import Canvas
internal import Model

/// An event in a few words, for the history; of a note as much as fits into a line, or all.
struct HistoryWords {
  let text: String
  /// The remark that was made with it.
  let note: String?

  /// What is said of an entry in so many columns; nil for as many as it takes.
  init(
    _ entry: HistoryEntry,
    _ undoing: inout UndoingByRegister,
    in state: State,
    width: Int?
  ) {
    let event = entry.last
    let journal = state.dossier.journal
    let index = journal.index(of: event.id)
    let replaced = index.map { journal.replacedValue($0) }
    let shipped = event.knownKind.map { state.dossier.shippedValue(of: $0, on: event.on) }
    let before = replaced == .null ? shipped : replaced
    let part = event.part.map { "part \($0): " } ?? ""
    let room = width.map { $0 - part.columns }
    // An undo takes something back; the undo of an undo does it again.
    let depth = undoing.depth(of: event)
    var text: String
    var tellsGrounds = false
    if entry.isRun {
      text = Self.run(entry, in: state)
    } else if Self.isTakenBack(event) {
      text = (depth > 0 && depth % 2 == 0 ? "done again: " : "") + "\(event.kind) taken back"
    } else if let told = Self.words(event, before: before, state, room, isUndo: depth > 0) {
      // Undone is that an entry was given up or corrected: it is again what it was.
      let undone = event.knownKind?.scope == .entry ? "again: " : "taken back: "
      text = (depth == 0 ? "" : depth % 2 == 1 ? undone : "done again: ") + told
    } else {
      // They tell what it rests on themselves.
      tellsGrounds = true
      text = state.dossier.words(
        of: event,
        &undoing,
        in: state.settings.languages,
        days: \.words
      )
    }
    self.text = part + text
    let remark = journal.remark(on: event).map(state.symbols.quoted)
    let grounds = tellsGrounds ? [] : state.names.words(for: journal.grounds(of: event))
    let said = [remark].compactMap(\.self) + grounds
    note = said.isEmpty ? nil : said.joined(separator: " \(state.symbols.dot) ")
  }

  /// From where to where in how many steps.
  private static func run(_ entry: HistoryEntry, in state: State) -> String {
    let (before, after) = state.dossier.ends(of: entry)
    let steps = Span.count(entry.events.count, "step")
    if before == after { return "\(status(after)) again after \(steps)" }
    return "\(status(before)) \(state.symbols.arrow) \(status(after)), \(steps)"
  }

  /// Whether it says of an entry no more than that it does not stand.
  private static func isTakenBack(_ event: Event) -> Bool {
    guard event.value == .null, let kind = event.knownKind else { return false }
    return [.note, .measure, .review, .answer].contains(kind)
  }

  /// The words of what is entered most; nil where the event's own will do.
  private static func words(
    _ event: Event,
    before: JSON?,
    _ state: State,
    _ width: Int?,
    isUndo: Bool
  ) -> String? {
    let arrow = state.symbols.arrow
    // It says something else of an entry than it did.
    let now = event.of == nil || isUndo ? "" : " now"
    let secret = event.isInternal ? "internal " : ""
    let day = event.dayWords { $0.words }
    switch event.knownKind {
    case .status where before == event.value: return "still \(status(event.value))\(day)"
    case .status: return "\(status(before)) \(arrow) \(status(event.value))\(day)"
    case .due:
      let move = isUndo ? nil : state.dossier.move(by: event)
      return "due \(self.day(before)) \(arrow) \(self.day(held(event, state)))\(day)"
        + (move.map { ", \($0)" } ?? "")
    case .responsible:
      let was = before == nil || before == .null ? "" : "\(names(before, state)) \(arrow) "
      return "answers for it: \(was)\(names(held(event, state), state))\(day)"
    case .note: return entered("\(secret)note\(now)", event, state, width, end: day)
    case .answer:
      let how = event.state.map { "\($0) " } ?? ""
      return entered("\(how)\(secret)answer\(now)", event, state, width, end: day)
    case .measure:
      let change = isUndo ? nil : state.dossier.journal.measureChange(by: event)
      if let step = step(change, to: event, arrow) {
        return entered("\(secret)measure \(step)", event, state, width, end: day)
      }
      let end = event.stateWords.map { ", \($0)" } ?? ""
      let label = "\(secret)measure\(change.map { " " + $0.words } ?? now)"
      return entered(label, event, state, width, end: end + day)
    case .review: return "looked at, nothing to change\(day)"
    // What it says now stands with what it was given with.
    case .remark: return event.value == .string("") ? "remark taken away" : "remark corrected"
    case .some, nil: return nil
    }
  }

  /// From where to where a measure came; nil where it did not move.
  private static func step(
    _ change: MeasureChange?,
    to event: Event,
    _ arrow: String
  ) -> String? {
    switch change {
    case .movedOn(let before), .movedBack(let before):
      [before?.words, arrow, event.stateWords ?? "nothing said"].compactMap(\.self)
        .joined(separator: " ")
    case .corrected, nil: nil
    }
  }

  /// Fewer say nothing of a text.
  private static let fewColumns = 16

  /// As much of an entry's text as a line has room for; all of it where no line is given.
  private static func entered(
    _ label: String,
    _ event: Event,
    _ state: State,
    _ width: Int?,
    end: String
  ) -> String? {
    guard let text = event.value.string else { return nil }
    guard let width else { return "\(label): \(text)\(end)" }
    let columns = width - label.columns - 2
    let ellipsis = state.symbols.ellipsis
    // No more than can be seen: a text may be very long.
    let head = text.prefix(8 * max(8, columns))
    let line = head.split(whereSeparator: \.isNewline).joined(separator: " ")
    let whole = head.endIndex < text.endIndex ? line + ellipsis : line
    let besides = columns - end.columns
    if whole.columns <= besides { return "\(label): \(whole)\(end)" }
    // Where they are few, columns are for the words; the rest is told once the entry is opened.
    guard besides >= Self.fewColumns else {
      return "\(label): \(whole.cut(to: max(8, columns), ellipsis: ellipsis))"
    }
    return "\(label): \(whole.cut(to: besides, ellipsis: ellipsis))\(end)"
  }

  /// What a field holds since an event; without an entry what was shipped.
  private static func held(_ event: Event, _ state: State) -> JSON {
    guard event.value == .null, let kind = event.knownKind else { return event.value }
    return state.dossier.shippedValue(of: kind, on: event.on)
  }

  private static func names(_ value: JSON?, _ state: State) -> String {
    let names = (value?.elements ?? []).compactMap(\.string).map(state.names.institution)
    return names.isEmpty ? "nobody" : names.joined(separator: ", ")
  }

  private static func day(_ value: JSON?) -> String {
    guard let text = value?.string else { return "none" }
    return Day(text)?.words ?? text
  }

  private static func status(_ value: JSON?) -> String {
    guard let name = value?.string else { return "nothing said" }
    return Status(rawValue: name)?.shortWords ?? name
  }
}

internal import Canvas
internal import Model

/// The last row: first how to get help and away, then what was just done, or what else can be.
struct Footer {
  let state: State

  /// A key that is named in the footer, and the columns in which a click presses it.
  struct Button {
    let key: Key
    let columns: Range<Int>
  }

  /// The key that is named in a column; nil where there is none.
  func key(at x: Int) -> Key? {
    var pen = Pen(state)
    return draw(&pen).first { $0.columns.contains(x) }?.key
  }

  /// Draws it, and tells where which key is named.
  @discardableResult
  func draw(_ pen: inout Pen) -> [Button] {
    var buttons: [Button] = []
    let width = state.size.width
    let margin = state.size.margin
    let y = state.size.height - 1
    let hints = hints
    var x = margin
    for hint in hints.prefix(2) {
      x = put(hint, x: x, y: y, limit: width - x, &pen, &buttons) + 2
    }
    var right = width - margin
    if let work = state.work {
      let room = room(in: right - x, beside: hints.dropFirst(2))
      right = put(work, in: room, right: right, y: y, &pen, &buttons)
    }
    if let message {
      put(message, x: x, y: y, limit: right - x, &pen, &buttons)
      return buttons
    }
    for hint in hints.dropFirst(2) {
      guard x + hint.columns <= right else { break }
      x = put(hint, x: x, y: y, limit: right - x, &pen, &buttons) + 2
    }
    return buttons
  }

  /// What is said instead of further hints; in a question, what is refused is said there.
  var message: Message? {
    state.message.flatMap { state.prompt == nil || $0.tone != .refused ? $0 : nil }
  }

  /// What was done may be cut, but not that it is saved, nor how to take it back.
  private func put(
    _ message: Message,
    x: Int,
    y: Int,
    limit: Int,
    _ pen: inout Pen,
    _ buttons: inout [Button]
  ) {
    let role = message.tone.role
    guard let minute = message.savedAt else {
      pen.put(message.text, role, x: x, y: y, limit: limit)
      return
    }
    let undo = Words(keys: ["u"], word: "undo", symbols: state.symbols)
    let gap = state.size.width >= 60 ? 3 : 2
    let saved = "saved"
    let isUndone = state.prompt == nil && limit >= saved.columns + gap + undo.columns
    let room = limit - (isUndone ? gap + undo.columns : 0)
    let behind = " \(pen.symbols.dot) "
    // Where there is little room the minute gives way.
    let timed = "\(saved) \(minute)"
    let told = min(message.notice.what.columns, Self.enough)
    let end = told + behind.columns + timed.columns <= room ? timed : saved
    let left = room - behind.columns - end.columns
    var place = x
    if left >= 4 {
      let line = message.notice.line(in: left, ellipsis: pen.symbols.ellipsis)
      place = pen.put(line, role, x: x, y: y, limit: left)
      place = pen.put(behind, .quiet, x: place, y: y, limit: behind.columns)
    }
    place = pen.put(end, role, x: place, y: y, limit: x + room - place)
    if isUndone { _ = put(undo, x: place + gap, y: y, limit: undo.columns, &pen, &buttons) }
  }

  /// So many columns of what was done say enough of it to give others room beside it.
  private static let enough = 24

  struct Words {
    let keys: [Key]
    let names: [String]
    let word: String
    var columns: Int { names.reduce(word.columns) { $0 + $1.columns + 1 } }

    init(keys: [Key], word: String, symbols: Symbols) {
      self.keys = keys
      self.word = word
      names = keys.map { $0.name(symbols) }
    }
  }

  /// From the table of keys: those of this place that have a word.
  private var hints: [Words] {
    var words = hints(named)
    // Where the screens do not all have room for their words, one word is for all of them.
    if let last = named.lastIndex(where: \.opensScreen),
      hints(Array(named[...last])).columns > state.size.width - 2 * state.size.margin
    {
      let keys = named.filter(\.opensScreen).compactMap(\.keys.first)
      let all = Words(keys: keys, word: "screens", symbols: state.symbols)
      let before = named.prefix { !$0.opensScreen }
      words = hints(Array(before)) + [all] + hints(Array(named[(last + 1)...]))
    }
    // How to see everything again comes before what else can be done.
    if let leaves {
      words.insert(Words(keys: [.escape], word: leaves, symbols: state.symbols), at: 2)
    }
    // Where not all have room, how to get away comes before what can be chosen.
    if state.prompt != nil, message != nil || words.columns > state.size.width,
      let leave = words.firstIndex(where: { $0.keys == [.escape] })
    {
      words.insert(words.remove(at: leave), at: min(1, leave))
    }
    return words
  }

  /// The bindings of this place that have a word.
  private var named: [Binding] {
    let place = state.place
    let isReadOnly = state.readOnlyReason != nil
    return Bindings.all.filter { binding in
      guard let hint = binding.hint, binding.places.contains(place) else { return false }
      return !(isReadOnly && binding.group.changesDossier || hint.word(in: place).isEmpty)
    }
  }

  private func hints(_ bindings: [Binding]) -> [Words] {
    bindings.compactMap { binding in
      guard let hint = binding.hint, let key = binding.keys.first else { return nil }
      let word = ofSelected(hint) ?? hint.word(in: state.place)
      return word.isEmpty
        ? nil : Words(keys: hint.keys ?? [key], word: word, symbols: state.symbols)
    }
  }

  /// What a key says of what is selected of a file; nil where it says what it always does.
  private func ofSelected(_ hint: Binding.Hint) -> String? {
    guard state.prompt == nil else { return nil }
    return switch state.selectedThing {
    case .asked?: hint.onQuestion
    case .proposed?: hint.onProposed
    case _: nil
    }
  }

  /// What Esc leaves among the panes, or among the dossiers.
  private var leaves: String? {
    if state.place == .screen(.portfolio) { return state.wordsToFind.isEmpty ? nil : "show all" }
    guard state.place == .panes else { return nil }
    if !state.marks.isEmpty { return "unmark" }
    if !state.filter.isEmpty { return state.isNarrowed ? "back" : "show all" }
    return state.present == nil ? nil : "today"
  }

  func put(
    _ hint: Words,
    x: Int,
    y: Int,
    limit: Int,
    _ pen: inout Pen,
    _ buttons: inout [Button]
  ) -> Int {
    let right = x + limit
    let end = pen.put(hint.names.joined(separator: " "), .accent, x: x, y: y, limit: limit)
    let last = pen.put(hint.word, .quiet, x: end + 1, y: y, limit: right - end - 1)
    var column = x
    for (key, name) in zip(hint.keys, hint.names) {
      let next = min(column + name.columns, end)
      buttons.append(Button(key: key, columns: min(column, next)..<next))
      column = next + 1
    }
    // The word is that of the first of its keys.
    if let key = hint.keys.first { buttons.append(Button(key: key, columns: end..<max(end, last))) }
    return last
  }
}

extension [Footer.Words] {
  /// How many columns they take beside each other.
  fileprivate var columns: Int { reduce(0) { $0 + $1.columns + 2 } - 2 }
}

extension Message.Tone {
  fileprivate var role: Role {
    switch self {
    case .done: .good
    case .refused: .partly
    case .told: .quiet
    case .failed: .strong
    }
  }
}

import Entering
import Model

/// A command line of the dashboard in words for the parser, taken apart by the command's usage: what is
/// free text is taken to the letter, quotation marks, apostrophes and dashes included.
struct TypedLine {
  private let usage: TypedUsage
  private let reader: DayReader
  private let name: String
  /// What stands before the options, word by word.
  private var positionals: [String] = []
  /// The free text that such a command ends in.
  private var text: String?
  private var options: [String] = []

  /// The command and all that is typed with it; free text stands last, behind `--`.
  var words: [String] {
    guard let text else { return [name] + positionals + options }
    return [name] + options + ["--"] + positionals + [text]
  }

  /// Takes a line apart.
  ///
  /// - Parameters:
  ///   - line: What was typed.
  ///   - usages: The commands there are.
  ///   - reader: What tells how many words are a day.
  ///   - isID: Whether a word is the ID of a recommendation or part.
  /// - Throws: ``Failure`` where a quotation mark is left open, or it cannot be told what is text.
  init(
    _ line: String,
    usages: [TypedUsage],
    reader: DayReader,
    isID: (String) -> Bool
  ) throws(Failure) {
    self.reader = reader
    var rest = TypedWords(line)
    let command = rest.next() ?? ""
    name = command
    usage = usages.first { $0.name == command } ?? TypedUsage(name: command, arguments: "")
    try bound(line)
    if usage.text == nil {
      try takeWords(&rest)
    } else {
      try takeText(&rest, isID)
    }
  }

  /// A command without free text at its end: its options may, and stand where they like.
  private mutating func takeWords(_ rest: inout TypedWords) throws(Failure) {
    var head = rest.before { usage.option($0) != nil }
    try takePositionals(&head)
    while !rest.isEmpty {
      // Before what the command is about each option has one word, as before a text.
      let isBefore = usage.needsPositionals && positionals.isEmpty
      var left = try takeOption(&rest, inOneWord: isBefore)
      try takePositionals(&left)
    }
  }

  private mutating func takePositionals(_ words: inout TypedWords) throws(Failure) {
    guard let split = ShellWords.split(words.whole) else { throw Self.open }
    positionals += split
  }

  private mutating func takeText(
    _ rest: inout TypedWords,
    _ isID: (String) -> Bool
  ) throws(Failure) {
    for _ in 0..<usage.fixedCount {
      // What is named by an option, as by --of, has no ID.
      guard let first = rest.first, usage.option(first) == nil, let word = rest.next() else {
        break
      }
      positionals.append(word)
    }
    // Options may stand before the text, each with one word.
    while let word = rest.first, let option = usage.option(word) {
      let count = option.takesValue && !word.contains("=") ? valueLength(option, behind: rest) : 0
      var one = rest.taking(1 + count)
      _ = try takeOption(&one)
    }
    if usage.takesSeveral {
      while let id = rest.first, isID(id) { positionals.append(rest.next() ?? id) }
      guard positionals.count <= Self.mostWords else { throw Self.tooLong }
    }
    // As on the shell: what follows is text, whatever it begins with.
    let isMarked = rest.first == "--"
    if isMarked { _ = rest.next() }
    let whole = isMarked ? rest.whole : try takeTrailingOptions(rest)
    guard !whole.isEmpty else { return }
    let isQuoted = whole.unquoted != whole
    guard !usage.takesSeveral || positionals.count < 2 || isQuoted else {
      throw Failure(
        "put the text in quotation marks: it cannot be told from the IDs before it",
        .usage
      )
    }
    text = usage.text == .word ? whole.unquoted : whole
  }

  /// Takes the options at the end, and returns the text before them; a word like an option that is
  /// followed by more text is text itself.
  private mutating func takeTrailingOptions(_ rest: TypedWords) throws(Failure) -> String {
    var behind = rest
    var text = behind.before { usage.option($0) != nil }.whole
    let before = options
    while !behind.isEmpty {
      let start = behind
      var isWhole = true
      while !behind.isEmpty, isWhole { isWhole = try takeOption(&behind).whole.isEmpty }
      if isWhole { break }
      // It was not the end: on to the next word that may begin it.
      options = before
      behind = start
      _ = behind.taking(1)
      _ = behind.before { usage.option($0) != nil }
      text = String(rest.whole.dropLast(behind.whole.count)).trimmed
    }
    if let last = text.split(whereSeparator: \.isWhitespace).last, last.looksLikeOption {
      throw Failure(
        "\(last) is none of the options of \(name); a text that begins or ends so stands behind --",
        .usage
      )
    }
    return text
  }

  /// Takes the option that comes first, and returns what is left before the next one.
  private mutating func takeOption(
    _ rest: inout TypedWords,
    inOneWord: Bool = false
  ) throws(Failure) -> TypedWords {
    guard let word = rest.next(), let option = usage.option(word) else { return TypedWords("") }
    options.append(option.name)
    if word.hasPrefix(option.name + "=") {
      give(String(word.dropFirst(option.name.count + 1)).unquoted)
      return rest.before { usage.option($0) != nil }
    }
    guard option.takesValue else { return rest.before { usage.option($0) != nil } }
    if !rest.isQuoted, option.isDay {
      var left = rest.before { usage.option($0) != nil }
      let value = left.taking(reader.length(ofDayIn: left.plainWords)).whole
      if !value.isEmpty { give(value) }
      return left
    }
    if rest.isQuoted || inOneWord || !option.isText {
      guard let value = rest.next() else {
        if rest.isQuoted { throw Self.open }
        return TypedWords("")
      }
      give(value)
      return rest.before { usage.option($0) != nil }
    }
    let value = rest.before { usage.option($0) != nil }.whole
    if !value.isEmpty { give(value) }
    return TypedWords("")
  }

  /// How many words the value of an option is that stands before the text.
  private func valueLength(_ option: TypedUsage.Option, behind rest: TypedWords) -> Int {
    var behind = rest
    _ = behind.next()
    return option.isDay && !behind.isQuoted ? reader.length(ofDayIn: behind.plainWords) : 1
  }

  /// The value of the option that was taken last, in one with it: it may begin with a hyphen.
  private mutating func give(_ value: String) {
    guard let name = options.popLast() else { return }
    options += name.hasPrefix("--") ? ["\(name)=\(value)"] : [name, value]
  }

  /// Refuses what would take seconds to take apart: each option, and each word that is no text, is
  /// compared with all before it.
  private func bound(_ line: String) throws(Failure) {
    let words = line.split(whereSeparator: \.isWhitespace)
    let options = words.count { usage.option(String($0)) != nil }
    guard options <= Self.mostOptions, usage.text != nil || words.count <= Self.mostWords else {
      throw Self.tooLong
    }
  }

  private static let mostWords = 1000
  private static let mostOptions = 100
  private static let tooLong = Failure(
    "that is too long: no command takes so many words",
    .usage
  )
  private static let open = Failure("a quotation mark is left open", .usage)
}

extension Substring {
  /// Whether it is two hyphens and letters, as an option is that was mistyped.
  fileprivate var looksLikeOption: Bool {
    hasPrefix("--") && count > 3
      && dropFirst(2).allSatisfy { $0.isASCII && $0.isLetter || $0 == "-" }
  }
}

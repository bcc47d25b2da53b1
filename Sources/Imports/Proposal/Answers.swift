public import Model

/// What was answered to the questions of a file, in this sitting or before.
public struct Answers: Hashable, Sendable {
  /// What leaves something out.
  public static let skip = "skip"

  private var given: [Question.Key: String] = [:]
  /// Whether what is marked as restricted goes in as internal, whatever its mark says; nil where nobody
  /// says.
  public var isInternal: Bool?
  private var mapped: [String: TableField] = [:]
  private var lettered: [Int: TableField] = [:]
  private var remembered: [String: String] = [:]

  /// Nothing yet.
  public init() {}

  /// The same, with what a dossier keeps of earlier answers.
  public func remembering(_ readings: [String: String]) -> Answers {
    var answers = self
    answers.remembered = readings
    return answers
  }

  /// The answer to a question; nil where there is none yet.
  public subscript(key: Question.Key) -> String? {
    get { given[key] ?? key.keptName.flatMap { remembered[$0] } }
    set { given[key] = newValue }
  }

  /// Whether something was answered in this sitting.
  func isNew(_ key: Question.Key) -> Bool { given[key] != nil }

  /// The words and names of which something was answered in this sitting.
  var newWords: Set<Question.Key> { Set(given.keys.filter { $0.word != nil }) }

  /// Says what a column is: by its heading, or by its letter.
  public mutating func map(column: String, to field: TableField) {
    mapped[ColumnWords.plain(column)] = field
    if let place = Place.column(ofLetter: column) { lettered[place] = field }
  }

  /// Says which status of ours a word means; nil leaves out what has it.
  public mutating func status(_ word: String, is status: Status?) {
    given[.status(WrittenWord.key(word))] = status?.rawValue ?? Self.skip
  }

  /// Says which state of a measure a word means; nil leaves out what has it.
  public mutating func state(_ word: String, is state: MeasureState?) {
    given[.state(WrittenWord.key(word))] = state?.rawValue ?? Self.skip
  }

  /// Says who a name is: an institution's id, `new`, `several` or ``skip``.
  public mutating func institution(_ name: String, is who: String) {
    given[.institution(TableReading.plainName(name))] = who
  }

  /// What was said of a column.
  func field(of column: TableHeader.Column) -> TableField? {
    mappedField(of: column) ?? self[.column(column.name)].flatMap(TableField.init(rawValue:))
  }

  /// What was said beforehand of a column, by its heading or its letter.
  func mappedField(of column: TableHeader.Column) -> TableField? {
    mapped[column.name] ?? lettered[column.place]
  }

  /// What was said of a column with a heading at a place.
  func field(called heading: String, at place: Int) -> TableField? {
    let plain = ColumnWords.plain(heading)
    return mapped[plain] ?? lettered[place]
      ?? self[.column(plain)].flatMap(TableField.init(rawValue:))
  }

  /// What was answered in this sitting and is to be kept, in a steady order.
  public var kept: [(name: String, value: String)] {
    given.compactMap { key, value in
      // That one such file is for everybody says nothing of the next.
      if case .isInternal = key, value == "no" { return nil }
      return key.keptName.map { (name: $0, value: value) }
    }
    .filter { remembered[$0.name] != $0.value }.sorted { $0.name < $1.name }
  }
}

extension Question.Key {
  /// The word or name of a cell that it asks for; nil where it asks for something else.
  var word: String? {
    switch self {
    case .status(let word), .state(let word), .institution(let word): word
    case .sheet, .column, .dayOrder, .isInternal, .match, .strangers: nil
    }
  }

  /// The name by which an answer to it is kept; nil where it is asked anew each time.
  public var keptName: String? {
    switch self {
    case .sheet: "sheet"
    case .column(let name): "column:" + name
    case .status(let word): "status:" + word
    case .state(let word): "state:" + word
    case .dayOrder: "day-order"
    case .institution(let name): "institution:" + name
    case .isInternal(let mark): "internal:" + mark
    case .match, .strangers: nil
    }
  }
}

extension Place {
  /// The place of a column by its letter, as `G` or `AA`; nil for other text.
  static func column(ofLetter text: String) -> Int? {
    let letters = text.uppercased().utf8
    guard (1...3).contains(letters.count), letters.allSatisfy({ (65...90).contains($0) }) else {
      return nil
    }
    return letters.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
  }
}

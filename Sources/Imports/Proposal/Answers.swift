public import Model

/// What was answered to the questions of a file, in this sitting or before.
public struct Answers: Hashable, Sendable {
  /// What leaves something out.
  public static let skip = "skip"

  private var given: [Question.Key: String] = [:]
  /// Whether what is marked as restricted goes in as internal, whatever its mark says; nil where nobody
  /// says.
  public var isInternal: Bool?
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

  /// Says what a column is: by its heading, or by its letter.
  public mutating func map(column: String, to field: TableField) {
    given[.column(ColumnWords.plain(column))] = field.rawValue
    if let place = Place.column(ofLetter: column) { lettered[place] = field }
  }

  /// Says which status of ours a word means; nil leaves out what has it.
  public mutating func status(_ word: String, is status: Status?) {
    given[.status(StatusWords.plain(word))] = status?.rawValue ?? Self.skip
  }

  /// Says which state of a measure a word means; nil leaves out what has it.
  public mutating func state(_ word: String, is state: MeasureState?) {
    given[.state(StatusWords.plain(word))] = state?.rawValue ?? Self.skip
  }

  /// Says who a name is: an institution's id, `new`, `several` or ``skip``.
  public mutating func institution(_ name: String, is who: String) {
    given[.institution(TableReading.plainName(name))] = who
  }

  /// What was said of a column.
  func field(of column: TableHeader.Column) -> TableField? {
    self[.column(column.name)].flatMap(TableField.init(rawValue:)) ?? lettered[column.place]
  }

  /// What was said in this sitting of a column with a heading; of any, before, by that alone.
  func field(called heading: String, at place: Int) -> TableField? {
    self[.column(ColumnWords.plain(heading))].flatMap(TableField.init(rawValue:)) ?? lettered[place]
  }

  /// What was said of a column by its letter.
  func letteredField(of column: TableHeader.Column) -> TableField? { lettered[column.place] }

  /// What was answered in this sitting and is to be kept, in a steady order.
  public var kept: [(name: String, value: String)] {
    given.compactMap { key, value in key.keptName.map { (name: $0, value: value) } }
      .filter { remembered[$0.name] != $0.value }.sorted { $0.name < $1.name }
  }
}

extension Question.Key {
  /// The name by which an answer to it is kept; nil where it is asked anew each time.
  public var keptName: String? {
    switch self {
    case .sheet: "sheet"
    case .column(let name): Place.column(ofLetter: name) == nil ? "column:" + name : nil
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

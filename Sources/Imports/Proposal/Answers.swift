/// What was answered to the questions of a file, in this sitting or before.
public struct Answers: Hashable, Sendable {
  /// What leaves something out.
  public static let skip = "skip"

  private var given: [Question.Key: String] = [:]
  private var remembered: [String: String] = [:]

  /// What the dossier keeps of earlier answers, by their names, and nothing else yet.
  public init(remembered: [String: String] = [:]) { self.remembered = remembered }

  /// The answer to a question; nil where there is none yet.
  public subscript(key: Question.Key) -> String? {
    get { given[key] ?? key.keptName.flatMap { remembered[$0] } }
    set { given[key] = newValue }
  }

  /// What was answered in this sitting and is to be kept, in a steady order.
  public var kept: [(name: String, value: String)] {
    given.compactMap { key, value in key.keptName.map { ($0, value) } }
      .filter { remembered[$0.0] != $0.1 }.sorted { $0.0 < $1.0 }.map { (name: $0.0, value: $0.1) }
  }
}

extension Question.Key {
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

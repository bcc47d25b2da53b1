/// Something that has to be known before more of a file can be entered.
public struct Question: Hashable, Sendable {
  /// What is asked for, by which an answer is kept.
  public enum Key: Hashable, Sendable {
    /// Which sheet is read, by its name.
    case sheet
    /// What a column is: its heading in small letters, or its letter where two have one heading.
    case column(String)
    /// Which status of ours a word means.
    case status(String)
    /// Which state of a measure a word means.
    case state(String)
    /// Whether the day or the month comes first.
    case dayOrder
    /// Which institution a name means, whether it is a new one, or several.
    case institution(String)
    /// Whether all goes in as internal, which a mark on the file suggests.
    case isInternal(String)
    /// Which recommendation of GRECO's a subject is, by the subject's id.
    case match(String)
    /// Whether entries on what the dossier does not have are taken along.
    case strangers
  }

  /// Something that can be answered.
  public struct Choice: Hashable, Sendable {
    /// What stands for it in an option and where answers are kept.
    public var value: String
    /// What it means, for people.
    public var words: String

    /// Something that can be answered.
    public init(_ value: String, _ words: String) { (self.value, self.words) = (value, words) }
  }

  /// What is asked for.
  public var key: Key
  /// The question, with its question mark, perhaps with what led to it behind.
  public var words: String
  /// What can be answered.
  public var choices: [Choice]
  /// What is likely, by its value, and what led to that; never taken by itself.
  public var suggestion: (value: String, why: String)?
  /// Where it comes up.
  public var places: [Place]

  /// A question.
  public init(
    _ key: Key,
    _ words: String,
    choices: [Choice],
    suggestion: (value: String, why: String)? = nil,
    at places: [Place] = []
  ) {
    (self.key, self.words, self.choices) = (key, words, choices)
    (self.suggestion, self.places) = (suggestion, places)
  }

  /// What is said to somebody who answers with what is no answer.
  public func words(ifUnanswered text: String) -> String {
    let none = "no answer has \u{201C}\(text)\u{201D}"
    guard case .institution = key, let new = choices.first(where: { $0.value == "new" }) else {
      return none
    }
    return "\(none); \(new.words) is added under the name that the file has, which edit changes"
  }

  /// Whether both ask the same and know the same.
  public static func == (one: Question, other: Question) -> Bool {
    one.key == other.key && one.words == other.words && one.choices == other.choices
      && one.places == other.places && one.suggestion?.value == other.suggestion?.value
      && one.suggestion?.why == other.suggestion?.why
  }

  /// Hashes what it asks for.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

public import Model

/// What has a few words to choose from, as people write it.
public enum Choices {
  /// How far a measure has come; nil where nothing is written.
  public static func measureState(_ text: String) throws(Refusal) -> MeasureState? {
    text.trimmed.isEmpty ? nil : try one(text, of: "state")
  }

  /// How far an answer has come; nil where nothing is written.
  public static func answerState(_ text: String) throws(Refusal) -> AnswerState? {
    text.trimmed.isEmpty ? nil : try one(text, of: "state")
  }

  /// What kind of report it is; what is none of those that are known is taken as it is written.
  public static func reportKind(_ text: String) throws(Refusal) -> Report.Kind {
    do throws(ChoiceRefusal) {
      return try Report.Kind.written(text)
    } catch {
      if case .several(let found) = error {
        throw .unread(.noChoice(text, of: "kind", among: found))
      }
      guard let other = Report.Kind(rawValue: text) else { throw .unread(.noText(of: "the kind")) }
      return other
    }
  }

  /// Whose words a text is.
  public static func wording(_ text: String) throws(Refusal) -> Wording {
    try one(text, of: "wording")
  }

  /// What a report closes.
  public static func ending(_ text: String) throws(Refusal) -> Report.Ending {
    try one(text, of: "ends")
  }

  /// Whether a source says so.
  public static func basis(_ text: String) throws(Refusal) -> Basis { try one(text, of: "basis") }

  /// The one that is meant by what is written for a field.
  static func one<Choice: WrittenChoice>(
    _ text: String,
    of field: String
  ) throws(Refusal) -> Choice {
    do throws(ChoiceRefusal) {
      return try Choice.written(text)
    } catch {
      throw .unread(.noChoice(text, of: field, among: Choice.allCases.map(\.rawValue)))
    }
  }
}

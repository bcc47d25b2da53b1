/// How far an answer to GRECO has come.
public enum AnswerState: String, CaseIterable, Hashable, Sendable {
  /// Written, and not yet agreed among those who answer.
  case draft
  /// As it goes, or went, into the report.
  case agreed
}

/// Something of a file that waits for an answer.
public struct Waiting: Hashable, Sendable {
  /// Where it stands in the file.
  public var place: Place
  /// The recommendation or part that it would be on.
  public var subject: String?
  /// What it would be, as `our status`; empty where the value says that itself.
  public var what: String
  /// What is written there.
  public var value: String
  /// What has to be answered first.
  public var question: Question.Key

  /// Something of a file that waits for an answer.
  public init(
    _ what: String,
    _ value: String,
    on subject: String?,
    at place: Place,
    for question: Question.Key
  ) {
    (self.what, self.value, self.subject) = (what, value, subject)
    (self.place, self.question) = (place, question)
  }
}

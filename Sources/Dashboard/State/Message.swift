/// What was last done or refused.
struct Message: Hashable, Sendable {
  enum Tone: Hashable, Sendable {
    /// It is done, and saved if it was a change.
    case done
    /// It cannot be done here, and why.
    case refused
    /// Something to know.
    case told
    /// It went wrong; it stays until it is left or done.
    case failed
  }

  var tone: Tone
  var notice: Notice
  /// When it was saved, `16:40`; nil of what was not to be saved.
  var savedAt: String?

  init(_ tone: Tone, _ text: String) {
    self.init(tone, Notice(text))
  }

  init(_ tone: Tone, _ notice: Notice, savedAt: String? = nil) {
    self.tone = tone
    self.notice = notice
    self.savedAt = savedAt
  }

  /// What is said.
  var text: String { notice.text }
}

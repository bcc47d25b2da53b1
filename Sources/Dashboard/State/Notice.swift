internal import Canvas

/// What is told of a change, in parts: where there is little room some of them give way.
public struct Notice: Hashable, Sendable {
  /// What was changed: a title.
  let subject: String?
  /// How that was before.
  let before: String?
  /// What was done.
  let what: String

  /// What was done, of what, and how that was before.
  public init(_ what: String, of subject: String? = nil, from before: String? = nil) {
    self.subject = subject.map(Self.bounded)
    self.before = before.map(Self.bounded)
    self.what = Self.bounded(what)
  }

  /// All of it.
  var text: String {
    [subject.map { $0 + ":" }, before, what].compactMap(\.self).joined(separator: " ")
  }

  /// As much of it as fits: first the subject gives way, then how it was, and what was done is cut
  /// last, behind the beginning of what it was done to.
  func line(in room: Int, ellipsis: String) -> String {
    if text.columns <= room { return text }
    let done = Notice(what, from: before).text
    if done.columns <= room { return subject(in: room - done.columns, ellipsis) + done }
    if before != nil { return Notice(what, of: subject).line(in: room, ellipsis: ellipsis) }
    let head = subject(in: room / 3, ellipsis)
    return head + what.cut(to: room - head.columns, ellipsis: ellipsis)
  }

  /// The subject and its colon, or nothing where not enough of it would be left to be known by.
  private func subject(in room: Int, _ ellipsis: String) -> String {
    guard let subject, room >= 8 else { return "" }
    return subject.cut(to: room - 2, ellipsis: ellipsis) + ": "
  }

  /// No more than any screen has room for: a text may be very long.
  private static func bounded(_ text: String) -> String {
    let end = text.index(text.startIndex, offsetBy: 1000, limitedBy: text.endIndex)
    return end.map { $0 < text.endIndex ? text[..<$0] + "\u{2026}" : text } ?? text
  }
}

/// The text that was given with another event, such as a status, corrected.
enum RemarkKind: EntryKind {
  static func deed(_ words: EventWords) -> String {
    words.event.value == .string("")
      ? "remark taken away" : words.entered("remark", with: words.state)
  }

  static var publicWords: String { "a corrected remark on a status and the like" }
  static var disclosure: Disclosure { .withheld("it is for those who work on it") }
}

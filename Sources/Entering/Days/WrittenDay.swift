public import Model

/// What is meant by a day as somebody wrote it.
public struct WrittenDay: Hashable, Sendable {
  /// The day, the month or the year; of a quarter or a half-year its last day.
  public let partial: PartialDay
  /// The first day that it can be.
  public let first: Day
  /// What was written, where the day does not say all of it: of a quarter or a half-year, for the note.
  public let words: String?

  /// The last day that it can be; of a day, that day.
  public var day: Day { partial.latest }

  /// A day, a month or a year.
  init(_ partial: PartialDay) {
    self.partial = partial
    first = partial.earliest
    words = nil
  }

  /// What is known by its last day and by the words for it.
  public init(from first: Day, to last: Day, words: String?) {
    partial = PartialDay(last)
    self.first = first
    self.words = words
  }

  /// What it comes to where it is written for something.
  ///
  /// - Throws: ``DayRefusal/notWhole`` where only a day will do and it is none.
  public func settled(for use: DayUse) throws(DayRefusal) -> WrittenDay {
    switch use {
    case .fact: return self
    case .end: return WrittenDay(from: first, to: day, words: words)
    case .beginning: return WrittenDay(PartialDay(first))
    case .moment:
      guard partial.exact != nil, words == nil else { throw .notWhole }
      return self
    }
  }
}

extension EventDraft {
  /// The same, with what a day says beyond itself kept in the note.
  public func noting(_ days: WrittenDay?...) -> EventDraft {
    let words = days.compactMap { $0?.words }.joined(separator: ", ")
    guard !words.isEmpty else { return self }
    var draft = self
    draft.note = note.map { "\($0) (\(words))" } ?? words
    return draft
  }
}

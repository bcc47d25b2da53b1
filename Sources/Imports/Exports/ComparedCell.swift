internal import Entering
internal import Model

/// What was done to a cell since it was exported.
enum ComparedCell {
  /// Nothing.
  case same
  /// Somebody changed it in the file.
  case edited
  /// Somebody emptied it, which changes nothing.
  case emptied
  /// It says what was so when the file was made, and something else is so now.
  case changedHere
  /// Both.
  case changedInBoth

  /// What was done to a cell that is in the file, by what it would be now and what it was then.
  init(_ file: TableCell, now: TableCell, then: TableCell, readBy days: DayReader) {
    if file.says(sameAs: now, readBy: days) {
      self = .same
    } else if file.says(sameAs: then, readBy: days) {
      self = .changedHere
    } else if file.text.isEmpty {
      self = .emptied
    } else {
      self = now.says(sameAs: then, readBy: days) ? .edited : .changedInBoth
    }
  }
}

extension TableCell {
  /// Whether people read the same in both, one of them being as it is exported: programs for tables write
  /// days and truth values as they like, and fold blanks.
  fileprivate func says(sameAs exported: TableCell, readBy days: DayReader) -> Bool {
    if text == exported.text || text.words == exported.text.words { return true }
    if text.isEmpty || exported.text.isEmpty { return false }
    if ["true", "false"].contains(exported.text) { return text.lowercased() == exported.text }
    guard let day = exported.partial else { return false }
    if case .day(let own) = value { return PartialDay(own) == day || own == day.earliest }
    return DayOrder.allCases.contains { order in
      var days = days
      days.order = order
      return (try? days.day(text, for: .fact))?.partial == day
    }
  }

  private var partial: PartialDay? {
    if case .day(let day) = value { PartialDay(day) } else { PartialDay(text) }
  }
}

extension String {
  /// Its words, whatever blanks are between them.
  fileprivate var words: [Substring] { split(whereSeparator: \.isWhitespace) }
}

internal import Model

/// A list in a cell, one to a line.
extension String {
  /// The lines of a list, without the signs or numbers that they begin with; nothing where it is no list.
  var listed: [String] {
    let lines = split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    let items = lines.compactMap(\.listItem)
    return lines.count > 1 && items.count == lines.count ? items : []
  }

  /// What stands on each line, where there are as many as wanted.
  func lines(ofAsMany count: Int) -> [String] {
    let items = listed
    if items.count == count { return items }
    let lines = split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    return lines.count == count ? lines : []
  }

  /// What follows a sign or a number that a line of a list begins with; nil where it begins with neither.
  private var listItem: String? {
    let first = prefix { !$0.isWhitespace }
    let rest = String(self[first.endIndex...]).trimmed
    guard !rest.isEmpty, let last = first.last else { return nil }
    let isSign = first.count == 1 && "-\u{2013}\u{2014}\u{2022}*\u{25AA}\u{25CF}".contains(last)
    let isNumber =
      ").".contains(last) && first.count <= 4 && first.dropLast().allSatisfy(\.isNumber)
      && first.count > 1
    let isLetter = first.count == 2 && last == ")" && first.first?.isLetter == true
    return isSign || isNumber || isLetter ? rest : nil
  }
}

extension String {
  /// Without the blanks and line breaks around it.
  public var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    // What has nothing to trim stays one text in memory, wherever it is kept.
    if first == startIndex, index(after: last) == endIndex { return self }
    return String(self[first...last])
  }

  /// Without what other programs put around the lines of a text: a byte-order mark before the first, and
  /// carriage returns at their ends.
  public var withPlainLines: String {
    var scalars = String.UnicodeScalarView()
    var isAfterReturn = false
    let isMarked = unicodeScalars.first == "\u{FEFF}"
    for scalar in unicodeScalars.dropFirst(isMarked ? 1 : 0) {
      if !(isAfterReturn && scalar == "\n") { scalars.append(scalar == "\r" ? "\n" : scalar) }
      isAfterReturn = scalar == "\r"
    }
    return String(scalars)
  }
}

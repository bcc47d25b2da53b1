extension String {
  /// On one line, with what a terminal would obey shown instead.
  public var shown: String {
    var plain = ""
    plain.unicodeScalars.reserveCapacity(unicodeScalars.count)
    for scalar in unicodeScalars { plain.unicodeScalars.append(scalar.standIn ?? scalar) }
    return plain
  }

  /// As ``shown``, each of its lines on one of its own.
  public var shownLines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).shown }
  }
}

extension Unicode.Scalar {
  /// What is shown for a control character or one that turns the direction of what follows.
  fileprivate var standIn: Unicode.Scalar? {
    switch value {
    case 0x09, 0x0A, 0x0D: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      "\u{FFFD}"
    default: nil
    }
  }
}

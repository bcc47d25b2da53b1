internal import Model

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
  /// What is shown for a character that a terminal would obey.
  var standIn: Unicode.Scalar? {
    switch value {
    case 0x09, 0x0A, 0x0D: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    default: isObeyedByTerminals ? "\u{FFFD}" : nil
    }
  }
}

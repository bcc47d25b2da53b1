extension String {
  /// Small Latin letters, digits and hyphens, to make an id of a name.
  ///
  /// Cyrillic letters are written in Latin ones; of other scripts it has the letters' code points. Nil where
  /// there are neither letters nor digits.
  public var asID: String? {
    var words: [String] = [""]
    for scalar in lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || (48...57).contains(scalar.value) {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if let letters = Cyrillic.latin(scalar) {
        words[words.count - 1] += letters
      } else if scalar.properties.isAlphabetic {
        words[words.count - 1] += String(scalar.value, radix: 16)
      } else if words.last?.isEmpty == false {
        words.append("")
      }
    }
    let id = words.filter { !$0.isEmpty }.joined(separator: "-")
    guard let first = id.first else { return nil }
    return first.isLetter ? id : "i-" + id
  }
}

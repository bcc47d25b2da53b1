internal import Model

extension String {
  /// Its words, without capitals and accents, one blank between; signs part them, but for those that are
  /// kept.
  func plainWords(keeping signs: String = "") -> String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return plainASCII(Array(signs.utf8)) }
    return searchable.map { $0.isLetter || $0.isNumber || signs.contains($0) ? $0 : " " }
      .split(separator: " ").map { String($0) }.joined(separator: " ")
  }

  /// The same of a text without accents, of which a table has many.
  private func plainASCII(_ signs: [UInt8]) -> String {
    var words: [UInt8] = []
    words.reserveCapacity(utf8.count)
    var isApart = false
    for byte in utf8 {
      let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      let isKept =
        (0x61...0x7A).contains(small) || (0x30...0x39).contains(small) || signs.contains(small)
      if !isKept {
        isApart = true
        continue
      }
      if isApart, !words.isEmpty { words.append(0x20) }
      isApart = false
      words.append(small)
    }
    return String(decoding: words, as: UTF8.self)
  }
}

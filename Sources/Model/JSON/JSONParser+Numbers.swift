/// Numbers, and the three words that are values.
extension JSONParser {
  mutating func readWord(_ word: StaticString, _ kind: Node.Kind) throws(JSONFault) {
    let count = word.utf8CodeUnitCount
    guard offset + count <= end else { throw fault("\(word) was expected") }
    for index in 0..<count where bytes[offset + index] != word.utf8Start[index] {
      throw fault("\(word) was expected")
    }
    append(kind, from: offset, to: offset + count)
    offset += count
  }

  mutating func readNumber() throws(JSONFault) {
    let start = offset
    _ = take("-")
    if !take("0") { try readDigits() }
    if take(".") { try readDigits() }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      try readDigits()
    }
    append(.number, from: start, to: offset)
  }

  private mutating func readDigits() throws(JSONFault) {
    let start = offset
    while offset < end, bytes[offset] &- UInt8(ascii: "0") < 10 { offset += 1 }
    if offset == start { throw fault("a digit was expected") }
  }
}

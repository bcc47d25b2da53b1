/// Texts in quotation marks.
extension JSONParser {
  mutating func readString() throws(JSONFault) {
    let start = offset + 1
    var kind = Node.Kind.string
    var isASCII = true
    offset = start
    while true {
      skipPlain()
      guard offset < end else {
        throw JSONFault(
          offset: start - 1,
          message: "the text that begins here has no closing quotation mark"
        )
      }
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        kind = .escapedString
        try readEscape()
        continue
      }
      if byte < 0x20 {
        throw fault("a control character stands inside a text; write a line break as \\n")
      }
      offset += 1
      guard byte >= 0x80 else { continue }
      isASCII = false
      while offset < end, bytes[offset] >= 0x80 { offset += 1 }
    }
    if !isASCII { try refuseBrokenUTF8(start..<offset) }
    append(kind, from: start, to: offset)
    offset += 1
  }

  /// Passes over letters of ASCII that mean nothing in a string, eight at a time.
  private mutating func skipPlain() {
    while offset + 8 <= end {
      let eight = EightBytes(of: bytes, at: offset)
      // Quotation marks, backslashes, control characters, and what is not ASCII.
      let special = eight[0x22] | eight[0x5C] | eight.below(0x20) | eight.word
      if let first = EightBytes.first(of: special) {
        offset += first
        return
      }
      offset += 8
    }
  }

  private mutating func readEscape() throws(JSONFault) {
    guard offset + 1 < end else { throw fault("the text ends within an escape") }
    switch bytes[offset + 1] {
    case UInt8(ascii: "u"):
      guard offset + 6 <= end, (2..<6).allSatisfy({ bytes[offset + $0].hexDigit != nil }) else {
        throw fault("four hexadecimal digits were expected after \\u")
      }
      offset += 6
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      offset += 2
    default: throw fault("no such escape; a backslash itself is written \\\\")
    }
  }

  private func refuseBrokenUTF8(_ range: Range<Int>) throws(JSONFault) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: UnsafeBufferPointer(rebasing: bytes[range]).span)
    } catch {
      throw JSONFault(
        offset: range.lowerBound + error.byteOffsets.lowerBound,
        message: "the bytes here are not UTF-8"
      )
    }
  }
}

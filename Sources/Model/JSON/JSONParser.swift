/// Reads JSON (RFC 8259) into a flat list of nodes, strictly: what it refuses, it names by place.
///
/// Beyond the standard it refuses nesting deeper than ``maximumDepth``, and notes duplicate names,
/// since one of the two would be lost.
struct JSONParser {
  /// One value or name: where its text lies and where the next one beside it is.
  struct Node {
    enum Kind: UInt8 {
      case null, yes, no, number, string, escapedString, array, object
    }

    var kind: Kind
    /// The first byte of the value; of a string, the one after the quotation mark.
    var start: UInt32
    /// The byte after the last.
    var end: UInt32
    /// The index of the node after this one and all within it.
    var next: UInt32
  }

  static let maximumDepth = 64
  static let maximumSize = 1 << 30

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var offset: Int
  private(set) var nodes: [Node]
  /// The objects in which a name stands twice, by their place among the nodes.
  private(set) var twins: [Int: JSONFault] = [:]

  /// Reads the one value that `bytes[range]` must be.
  static func read(
    of bytes: UnsafeBufferPointer<UInt8>,
    in range: Range<Int>,
    reusing old: consuming [Node] = []
  ) throws(JSONFault) -> (nodes: [Node], twins: [Int: JSONFault]) {
    guard range.count <= maximumSize, range.upperBound <= UInt32.max else {
      throw JSONFault(
        offset: range.lowerBound,
        message: "a text larger than 1 GiB, or beyond the first 4 GiB of a file, is not read"
      )
    }
    var nodes = old
    nodes.removeAll(keepingCapacity: true)
    var parser = JSONParser(bytes: bytes, range: range, nodes: nodes)
    try parser.readAll()
    return (parser.nodes, parser.twins)
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, nodes: [Node]) {
    self.bytes = bytes
    self.nodes = nodes
    offset = range.lowerBound
    end = range.upperBound
  }

  private mutating func readAll() throws(JSONFault) {
    // A byte-order mark is no part of the text (RFC 8259, section 8.1, lets readers skip it).
    if offset + 2 < end, bytes[offset] == 0xEF, bytes[offset + 1] == 0xBB,
      bytes[offset + 2] == 0xBF
    {
      offset += 3
    }
    skipSpace()
    try readValue(depth: 0)
    skipSpace()
    if offset < end { throw fault("nothing more was expected after the value") }
  }

  private mutating func readValue(depth: Int) throws(JSONFault) {
    guard offset < end else { throw fault("a value was expected, but the text ends") }
    switch bytes[offset] {
    case UInt8(ascii: "\""): try readString()
    case UInt8(ascii: "{"): try readObject(depth: depth)
    case UInt8(ascii: "["): try readArray(depth: depth)
    case UInt8(ascii: "t"): try readWord("true", .yes)
    case UInt8(ascii: "f"): try readWord("false", .no)
    case UInt8(ascii: "n"): try readWord("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
    default: throw fault("a value was expected: text in quotation marks, a number, {, [ or null")
    }
  }

  private mutating func readObject(depth: Int) throws(JSONFault) {
    let place = try open(.object, depth: depth)
    skipSpace()
    if take("}") { return close(place) }
    repeat {
      skipSpace()
      guard offset < end, bytes[offset] == UInt8(ascii: "\"") else {
        throw fault("a name in quotation marks was expected")
      }
      let name = nodes.count
      try readString()
      skipSpace()
      guard take(":") else { throw fault("a colon was expected after the name") }
      skipSpace()
      try readValue(depth: depth + 1)
      nodes[name].next = UInt32(nodes.count)
      skipSpace()
    } while take(",")
    guard take("}") else { throw fault("a comma or } was expected") }
    close(place)
    noteTwins(in: place)
  }

  private mutating func readArray(depth: Int) throws(JSONFault) {
    let place = try open(.array, depth: depth)
    skipSpace()
    if take("]") { return close(place) }
    repeat {
      skipSpace()
      try readValue(depth: depth + 1)
      skipSpace()
    } while take(",")
    guard take("]") else { throw fault("a comma or ] was expected") }
    close(place)
  }

  private mutating func open(_ kind: Node.Kind, depth: Int) throws(JSONFault) -> Int {
    guard depth < Self.maximumDepth else {
      throw fault("brackets are nested deeper than \(Self.maximumDepth) levels")
    }
    append(kind, from: offset, to: offset)
    offset += 1
    return nodes.count - 1
  }

  private mutating func close(_ place: Int) {
    nodes[place].end = UInt32(offset)
    nodes[place].next = UInt32(nodes.count)
  }

  private mutating func readWord(_ word: StaticString, _ kind: Node.Kind) throws(JSONFault) {
    let count = word.utf8CodeUnitCount
    guard offset + count <= end else { throw fault("\(word) was expected") }
    for index in 0..<count where bytes[offset + index] != word.utf8Start[index] {
      throw fault("\(word) was expected")
    }
    append(kind, from: offset, to: offset + count)
    offset += count
  }

  private mutating func readNumber() throws(JSONFault) {
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

  private mutating func readString() throws(JSONFault) {
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
    let high: UInt64 = 0x8080_8080_8080_8080
    func has(_ byte: UInt64, in word: UInt64) -> UInt64 {
      let same = word ^ (byte &* 0x0101_0101_0101_0101)
      return (same &- 0x0101_0101_0101_0101) & ~same
    }
    while offset + 8 <= end {
      let word = UInt64(
        littleEndian: UnsafeRawBufferPointer(bytes)
          .loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      )
      // Quotation marks, backslashes, control characters, and what is not ASCII.
      let special =
        has(0x22, in: word) | has(0x5C, in: word) | (word &- 0x2020_2020_2020_2020) & ~word | word
      guard special & high == 0 else {
        // Above the first of them there may be bits that mean nothing.
        offset += (special & high).trailingZeroBitCount / 8
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

  private mutating func noteTwins(in object: Int) {
    // A handful of names is compared pair by pair; many are remembered by what they mean, since
    // the same name may be written in several ways.
    var count = 0
    var later = object + 1
    while later < nodes[object].next, count <= 16 {
      var earlier = object + 1
      while earlier < later {
        if isSameName(nodes[earlier], nodes[later]) { twins[object] = secondTime(nodes[later]) }
        earlier = Int(nodes[earlier].next)
      }
      count += 1
      later = Int(nodes[later].next)
    }
    if later < nodes[object].next { noteTwinsOfMany(in: object) }
  }

  private mutating func noteTwinsOfMany(in object: Int) {
    var seen: Set<[UInt8]> = []
    var index = object + 1
    while index < nodes[object].next {
      let name = nodes[index]
      if !seen.insert(Array(text(of: name).utf8)).inserted { twins[object] = secondTime(name) }
      index = Int(name.next)
    }
  }

  private func secondTime(_ name: Node) -> JSONFault {
    JSONFault(
      offset: Int(name.start) - 1,
      message: "the name \(text(of: name).shortened) stands here for the second time"
    )
  }

  private func length(_ node: Node) -> UInt32 { node.end - node.start }

  private func isSameName(_ a: Node, _ b: Node) -> Bool {
    if a.kind == .escapedString || b.kind == .escapedString {
      return text(of: a).utf8.elementsEqual(text(of: b).utf8)
    }
    guard length(a) == length(b) else { return false }
    for index in 0..<Int(length(a))
    where bytes[Int(a.start) + index] != bytes[Int(b.start) + index] {
      return false
    }
    return true
  }

  private func text(of node: Node) -> String {
    JSONText.decode(
      UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.end)]),
      hasEscapes: node.kind == .escapedString
    )
  }

  private mutating func append(_ kind: Node.Kind, from start: Int, to end: Int) {
    nodes.append(
      Node(
        kind: kind,
        start: UInt32(start),
        end: UInt32(end),
        next: UInt32(nodes.count + 1)
      )
    )
  }

  private mutating func skipSpace() {
    while offset < end {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard offset < end, bytes[offset] == UInt8(ascii: sign) else { return false }
    offset += 1
    return true
  }

  private func fault(_ message: String) -> JSONFault { JSONFault(offset: offset, message: message) }
}

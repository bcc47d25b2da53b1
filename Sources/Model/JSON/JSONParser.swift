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

  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var offset: Int
  var nodes: [Node]
  /// The objects in which a name stands twice, by their place among the nodes.
  var twins: [Int: JSONFault] = [:]

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

  mutating func append(_ kind: Node.Kind, from start: Int, to end: Int) {
    nodes.append(
      Node(
        kind: kind,
        // All of the text lies below that bound.
        start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: end),
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

  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard offset < end, bytes[offset] == UInt8(ascii: sign) else { return false }
    offset += 1
    return true
  }

  func fault(_ message: String) -> JSONFault { JSONFault(offset: offset, message: message) }
}

/// A JSON text with the place of every value in it, values being decoded when asked for.
final class JSONDocument {
  let bytes: [UInt8]
  private(set) var nodes: [JSONParser.Node] = []
  /// The objects in which a name stands twice, by their place among the nodes.
  private(set) var twins: [Int: JSONFault] = [:]

  /// Holds the bytes; nothing is read yet.
  init(holding bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the whole text.
  static func root(of bytes: [UInt8]) throws(JSONFault) -> JSONNode {
    let document = JSONDocument(holding: bytes)
    return try document.read(0..<bytes.count)
  }

  /// Reads one value from a part of the bytes.
  ///
  /// Nodes of the part read before are no longer valid: a journal of a million lines is read
  /// with the room for one.
  func read(_ range: Range<Int>) throws(JSONFault) -> JSONNode {
    var old: [JSONParser.Node] = []
    swap(&old, &nodes)
    let reusable = old
    old = []
    (nodes, twins) = try bytes.withUnsafeBufferPointer { (buffer) throws(JSONFault) in
      try JSONParser.read(of: buffer, in: range, reusing: reusable)
    }
    return JSONNode(document: self, index: 0)
  }

  /// The place of a member's value in an object, found without decoding any other name.
  fileprivate func value(of name: String, in object: Int) -> Int? {
    let nodes = nodes
    var child = object + 1
    while child < Int(nodes[object].next) {
      if isNamed(nodes[child], name) { return child + 1 }
      child = Int(nodes[child].next)
    }
    return nil
  }

  private func isNamed(_ node: JSONParser.Node, _ name: String) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let written = UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.end)])
      if node.kind == .string { return name.isWritten(written) }
      return JSONText.decode(written, hasEscapes: true).utf8.elementsEqual(name.utf8)
    }
  }
}

/// A value at its place in a document.
struct JSONNode {
  let document: JSONDocument
  let index: Int

  private var node: JSONParser.Node { document.nodes[index] }

  /// The byte it starts at.
  var offset: Int {
    switch node.kind {
    case .string, .escapedString: Int(node.start) - 1
    case .null, .yes, .no, .number, .array, .object: Int(node.start)
    }
  }

  /// The bytes it is written in.
  var range: Range<Int> { offset..<endOffset }

  /// What it is, for messages.
  var kindName: String {
    switch node.kind {
    case .null: "null"
    case .yes, .no: "true or false"
    case .number: "a number"
    case .string, .escapedString: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }

  /// Its bytes as written, for a short value in a message.
  var source: String { String(decoding: document.bytes[range], as: UTF8.self) }

  private var endOffset: Int {
    switch node.kind {
    case .string, .escapedString: Int(node.end) + 1
    case .null, .yes, .no, .number, .array, .object: Int(node.end)
    }
  }

  /// The name that stands twice in this object, if one does.
  var twin: JSONFault? { document.twins[index] }

  var isNull: Bool { node.kind == .null }
  var isObject: Bool { node.kind == .object }

  var string: String? {
    let node = node
    guard node.kind == .string || node.kind == .escapedString else { return nil }
    return document.bytes.withUnsafeBufferPointer { buffer in
      JSONText.decode(
        UnsafeBufferPointer(rebasing: buffer[Int(node.start)..<Int(node.end)]),
        hasEscapes: node.kind == .escapedString
      )
    }
  }

  /// The bytes of a text without escapes, to be read without making a string of them.
  func withPlainText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result?) -> Result? {
    let node = node
    guard node.kind == .string else { return nil }
    return document.bytes.withUnsafeBufferPointer { buffer in
      body(UnsafeBufferPointer(rebasing: buffer[Int(node.start)..<Int(node.end)]))
    }
  }

  var bool: Bool? {
    switch node.kind {
    case .yes: true
    case .no: false
    case .null, .number, .string, .escapedString, .array, .object: nil
    }
  }

  var integer: Int? { node.kind == .number ? Int(source) : nil }

  var elements: [JSONNode]? { node.kind == .array ? children : nil }

  /// The members of an object, as the node of each name and of its value.
  var members: [(name: JSONNode, value: JSONNode)]? {
    guard node.kind == .object else { return nil }
    return children.map { ($0, JSONNode(document: document, index: $0.index + 1)) }
  }

  /// Goes through the members of an object; false if it is none.
  func forEachMember<Failure: Error>(
    _ body: (_ name: JSONNode, _ value: JSONNode) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    guard isObject else { return false }
    var child = index + 1
    let end = Int(node.next)
    while child < end {
      try body(
        JSONNode(document: document, index: child),
        JSONNode(document: document, index: child + 1)
      )
      child = Int(document.nodes[child].next)
    }
    return true
  }

  subscript(name: String) -> JSONNode? {
    guard isObject else { return nil }
    return document.value(of: name, in: index).map { JSONNode(document: document, index: $0) }
  }

  /// The nodes right below: an array's elements, an object's names.
  private var children: [JSONNode] {
    var found: [JSONNode] = []
    var child = index + 1
    while child < Int(node.next) {
      found.append(JSONNode(document: document, index: child))
      child = Int(document.nodes[child].next)
    }
    return found
  }

  /// The value by itself.
  var json: JSON {
    switch node.kind {
    case .null: .null
    case .yes: .bool(true)
    case .no: .bool(false)
    case .number: .number(source)
    case .string, .escapedString: .string(string ?? "")
    case .array: .array(children.map(\.json))
    case .object: .object((members ?? []).map { JSON.Member($0.name.string ?? "", $0.value.json) })
    }
  }
}

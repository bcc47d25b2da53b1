/// Names that stand twice in an object.
extension JSONParser {
  /// Notes the name that stands in an object for the second time, if one does.
  mutating func noteTwins(in object: Int) {
    // Names with different marks are not compared. Many, which would use all marks up, are remembered
    // by what they mean.
    var marks: UInt64 = 0
    var count = 0
    var later = object + 1
    while later < nodes[object].next, count <= 16 {
      let mark = mark(of: nodes[later])
      if marks & mark != 0 { noteTwin(later, in: object) }
      marks |= mark
      count += 1
      later = Int(nodes[later].next)
    }
    if later < nodes[object].next { noteTwinsOfMany(in: object) }
  }

  /// One of 64 bits for a name, the same for the same name; all of them where a name may be written in
  /// several ways.
  private func mark(of name: Node) -> UInt64 {
    guard name.kind == .string, name.end > name.start else { return .max }
    let (first, last) = (bytes[Int(name.start)], bytes[Int(name.end) - 1])
    // No two names of an event or of a catalogue have the same.
    let sum = UInt64(first) &* 3 &+ (UInt64(last) &+ UInt64(length(name))) &* 4
    return 1 << (sum & 63)
  }

  private mutating func noteTwin(_ later: Int, in object: Int) {
    var earlier = object + 1
    while earlier < later {
      if isSameName(nodes[earlier], nodes[later]) { twins[object] = secondTime(nodes[later]) }
      earlier = Int(nodes[earlier].next)
    }
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
}

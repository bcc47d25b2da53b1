import Model

/// The blocks of a document in the JSON of pandoc, one after the other, so that a long one needs the room for
/// one block.
enum PandocBlocks {
  /// The values of the list `blocks`.
  ///
  /// - Throws: ``Unreadable/damaged(_:)`` where the bytes are no such document.
  static func forEach(in bytes: [UInt8], _ body: (JSON) -> Void) throws(Unreadable) {
    guard let start = start(in: bytes) else { throw .damaged("it is no document of pandoc's") }
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "]") {
      guard bytes[index] == UInt8(ascii: "{") else {
        index += 1
        continue
      }
      guard let end = end(of: index, in: bytes), let block = JSON(Array(bytes[index..<end])) else {
        throw .damaged("the document that pandoc made ends in the midst of it")
      }
      body(block)
      index = end
    }
    if index >= bytes.count {
      throw .damaged("the document that pandoc made ends in the midst of it")
    }
  }

  /// Behind the bracket that opens the list.
  private static func start(in bytes: [UInt8]) -> Int? {
    guard bytes.first(where: { !$0.isBlank }) == UInt8(ascii: "{") else { return nil }
    let name = Array("\"blocks\"".utf8)
    var index = 0
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        if depth == 1, bytes[index...].starts(with: name) {
          return bytes[index...].firstIndex(of: UInt8(ascii: "[")).map { $0 + 1 }
        }
        index = endOfText(index, in: bytes)
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Behind the bracket that closes the object at a place.
  private static func end(of start: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index = endOfText(index, in: bytes)
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Behind the quote that closes the text at a place.
  private static func endOfText(_ start: Int, in bytes: [UInt8]) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index + 1
  }
}

@testable import Model

/// The value that a text holds.
func value(of text: String) throws -> JSON { try value(of: Array(text.utf8)) }

/// The value that bytes hold.
func value(of bytes: [UInt8]) throws -> JSON { try JSONDocument.root(of: bytes).json }

/// Where and why a text is refused.
struct Refusal: Equatable {
  var position: TextPosition
  var message: String
}

/// Where and why bytes are refused; nil if they are read.
func refusal(of bytes: [UInt8]) -> Refusal? {
  do throws(JSONFault) {
    let root = try JSONDocument.root(of: bytes)
    let twin = root.document.twins.values.min { $0.offset < $1.offset }
    return twin.map {
      Refusal(position: TextPosition(of: $0.offset, in: bytes), message: $0.message)
    }
  } catch {
    return Refusal(position: TextPosition(of: error.offset, in: bytes), message: error.message)
  }
}

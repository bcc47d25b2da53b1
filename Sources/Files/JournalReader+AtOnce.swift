internal import Model

extension JournalReader {
  /// From so many bytes on it is worth a thread.
  private static let long = 1 << 19

  /// The events of whole lines, which follow those read before; the second half of a long piece is read
  /// while the first is.
  mutating func readAtOnce(_ bytes: [UInt8]) -> [Event] {
    guard bytes.count >= Self.long,
      let end = bytes[..<(bytes.count / 2)].lastIndex(of: UInt8(ascii: "\n"))
    else { return read(bytes) }
    let next = JournalReader(behind: bytes[...end], readBy: self)
    let beside = Beside {
      var reader = next
      return (events: reader.read(bytes, in: (end + 1)..<bytes.count), reader: reader)
    }
    var events = read(bytes, in: 0..<(end + 1), room: bytes.count)
    let later = beside.value()
    take(later.reader)
    events += later.events
    return events
  }
}

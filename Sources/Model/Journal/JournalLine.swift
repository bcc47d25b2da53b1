/// An event with the line that it stands in, as whoever entered it wrote it: kept to the letter where it goes
/// from one journal to another.
public struct JournalLine: Hashable, Sendable {
  /// What the line says.
  public let event: Event
  /// The line, with its end.
  public let bytes: [UInt8]
  /// Its number in the file that it is from, counted from 1.
  public let number: Int

  fileprivate init(_ event: Event, _ bytes: [UInt8], number: Int) {
    (self.event, self.bytes, self.number) = (event, bytes, number)
  }
}

extension JournalReader {
  /// The events of a whole journal, each with its line; what is no event is among the problems.
  public mutating func readLines(_ journal: [UInt8]) -> [JournalLine] {
    let newline = UInt8(ascii: "\n")
    // An editor may have put a mark before the first line, and left the last without its end.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var bytes = journal.starts(with: mark) ? Array(journal.dropFirst(mark.count)) : journal
    if let last = bytes.last, last != newline { bytes.append(newline) }
    var lines: [JournalLine] = []
    var start = 0
    while start < bytes.count, let end = bytes[start...].firstIndex(of: newline) {
      for event in read(bytes, in: start..<end + 1) {
        let isWindows = end > start && bytes[end - 1] == UInt8(ascii: "\r")
        let line = bytes[start..<(isWindows ? end - 1 : end)]
        lines.append(JournalLine(event, line + [newline], number: lineCount))
      }
      start = end + 1
    }
    return lines
  }
}

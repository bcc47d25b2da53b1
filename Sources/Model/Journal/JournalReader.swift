/// Reads the lines of a journal as they come, whole or in pieces.
///
/// A line that is no event is named and passed over; what follows is read all the same.
public struct JournalReader: Sendable {
  /// The file in a dossier's folder.
  public static let file = "journal.jsonl"

  /// The lines read so far.
  public private(set) var lineCount = 0
  /// What was passed over, with its line.
  public private(set) var problems: [Problem] = []

  /// A reader at the beginning of the file.
  public init() {}

  /// A reader of what follows bytes that another reads, from the beginning of a line on.
  public init(behind bytes: ArraySlice<UInt8>, readBy reader: JournalReader) {
    lineCount = reader.lineCount + bytes.count { $0 == UInt8(ascii: "\n") }
  }

  /// Takes over what another has read of that which follows.
  public mutating func take(_ next: JournalReader) {
    lineCount = next.lineCount
    problems += next.problems
  }

  /// Counts lines as read that are known to be events, which follow those read before.
  public mutating func pass(_ lines: Int) { lineCount += lines }

  /// The events of whole lines, which follow those read before.
  public mutating func read(_ bytes: [UInt8]) -> [Event] { read(bytes, in: bytes.indices) }

  /// The events of those lines that a part of the bytes has.
  ///
  /// - Parameters:
  ///   - bytes: Whole lines.
  ///   - part: From the beginning of one to the end of one.
  ///   - room: For how many bytes' events there is to be room, where more are to follow.
  /// - Returns: The events, in the order of the lines.
  public mutating func read(
    _ bytes: [UInt8],
    in part: Range<Int>,
    room: Int? = nil
  ) -> [Event] {
    let document = JSONDocument(holding: bytes)
    let pool = StringPool()
    var events: [Event] = []
    // A line is seldom shorter; room for too many costs less than moving all of them.
    events.reserveCapacity((room ?? part.count) / 192)
    var start = part.lowerBound
    while start < part.upperBound {
      let end = bytes.lineEnd(from: start)
      lineCount += 1
      if let event = readLine(start..<end, of: document, pool) { events.append(event) }
      start = end + 1
    }
    return events
  }

  /// An unterminated last line: an event if it is whole, torn if it is not.
  ///
  /// It is not counted as read, since more of it may come.
  public func readTail(_ bytes: [UInt8]) -> (event: Event?, problem: Problem?) {
    var copy = JournalReader()
    let events = copy.read(bytes)
    if let event = events.first { return (event, nil) }
    guard !bytes.isEmpty else { return (nil, nil) }
    return (
      nil,
      Problem(
        .warning,
        file: Self.file,
        at: TextPosition(line: lineCount + 1, column: 1),
        "the last line is torn, as when power fails while it is written; it is kept and passed over"
      )
    )
  }

  private mutating func readLine(
    _ range: Range<Int>,
    of document: JSONDocument,
    _ pool: StringPool
  ) -> Event? {
    guard document.bytes[range].contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else {
      return nil
    }
    do throws(JSONFault) {
      return try EventReader.event(from: try document.read(range), sharing: pool)
    } catch {
      let column = document.bytes[range.lowerBound..<max(range.lowerBound, error.offset)]
        .count { $0 & 0xC0 != 0x80 }
      problems.append(
        Problem(
          .warning,
          file: Self.file,
          at: TextPosition(line: lineCount, column: column + 1),
          error.message + "; the line is kept and passed over"
        )
      )
      return nil
    }
  }
}

extension [UInt8] {
  /// Where the line that begins at a place ends: its line feed, or the end of all.
  fileprivate func lineEnd(from start: Int) -> Int {
    withUnsafeBufferPointer { $0.place(of: UInt8(ascii: "\n"), from: start) }
  }
}

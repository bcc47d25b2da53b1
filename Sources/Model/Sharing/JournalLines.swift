/// Two copies of a journal put together line by line, whatever the lines say.
///
/// Lines are only ever added: so every line of both is in what comes of it, once, and those of the first
/// copy stand as they stood there. Where that is the copy that others have already, theirs only grows.
public enum JournalLines {
  /// All bytes of the first, then the lines that only the second has, in its order.
  ///
  /// A last line without its end is given one where others follow, and is a line like them.
  public static func joined(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
    let more = missing(from: first, in: second)
    guard !more.isEmpty else { return first }
    let isEnded = first.isEmpty || first.last == newline
    return first + (isEnded ? [] : [newline]) + more
  }

  /// The lines of the second that the first has not, each once and with its end.
  public static func missing(from first: [UInt8], in second: [UInt8]) -> [UInt8] {
    guard first != second else { return [] }
    var known = Set(lines(of: first).map(Line.init))
    return lines(of: second).filter { known.insert(Line(bytes: $0)).inserted }.flatMap {
      $0 + [newline]
    }
  }

  private static let newline = UInt8(ascii: "\n")

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: newline)
  }

  /// A line, hashed in one go: a long journal has a million.
  private struct Line: Hashable {
    let bytes: ArraySlice<UInt8>

    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }
}

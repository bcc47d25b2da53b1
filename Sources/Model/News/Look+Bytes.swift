/// A look as it is kept: a line that people can read as well, then the marks.
extension Look {
  private static let format = 1

  /// Its bytes.
  ///
  /// - Parameters:
  ///   - dossier: The id of the dossier that was looked at.
  ///   - folder: Where that is.
  /// - Returns: The bytes.
  public func bytes(of dossier: String, in folder: String) -> [UInt8] {
    let head: JSON = [
      "format": .number(Self.format), "dossier": .string(dossier), "folder": .string(folder),
      "at": .string(at.description), "entries": .number(sum.count),
      "sum": .string(String(sum.number, radix: 16)), "last": .optional(last?.description),
    ]
    return Array((head.text() + "\n").utf8) + marks
  }

  /// What was kept of a dossier; nil where it is of another one, of a later version, or spoilt.
  public init?(_ bytes: [UInt8], of dossier: String) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
      let head = JSON(Array(bytes[..<end])), head["format"] == .number(Self.format),
      head["dossier"]?.string == dossier,
      let at = head["at"]?.string.flatMap({ Timestamp($0) }),
      case .number(let digits)? = head["entries"], let count = Int(digits),
      let number = head["sum"]?.string.flatMap({ UInt64($0, radix: 16) })
    else { return nil }
    self.init(
      at: at,
      sum: IDSum(count: count, sum: number),
      last: head["last"]?.string.flatMap { EventID($0) },
      marks: Array(bytes[(end + 1)...])
    )
  }
}

extension DocumentText {
  /// A document as `pandoc -t json` gives it: insertions of tracked changes taken in, what was taken out, comments
  /// and notes left out.
  ///
  /// - Throws: ``Unreadable/empty`` where there is nothing, ``Unreadable/damaged(_:)`` where the bytes are no such
  ///   document.
  public init(pandoc json: [UInt8]) throws(Unreadable) {
    if json.allSatisfy(\.isBlank) { throw .empty }
    var reading = PandocReading()
    try PandocBlocks.forEach(in: json) { reading.read($0) }
    if reading.blocks.isEmpty { throw .empty }
    blocks = reading.blocks
  }
}

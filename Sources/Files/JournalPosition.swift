extension JournalFile {
  /// How far someone has read the journal: a file, and the place after a newline in it.
  public struct Position: Equatable, Sendable {
    /// The file's number, 0 where there is none yet.
    public var inode: UInt64
    /// How many bytes were taken, the last of them a newline.
    public var offset: Int

    /// The last bytes taken.
    ///
    /// A file system may give a new file the old one's number, and an editor
    /// may write into the old file: only where these still stand is the rest really news.
    var ending: [UInt8]

    /// Whether the file's name is known to be on the disk, as it need not be when someone has just
    /// created the file, or put it in another's place.
    var isNameSaved = false

    /// The start of a journal that does not exist.
    static let absent = Position(inode: 0, offset: 0, ending: [])

    static let endingLength = 256

    /// The place after more whole lines.
    func after(_ lines: [UInt8]) -> Position {
      let ending = lines.count >= Self.endingLength ? [] : ending
      return Position(
        inode: inode,
        offset: offset + lines.count,
        ending: (ending + lines.suffix(Self.endingLength)).suffix(Self.endingLength),
        isNameSaved: isNameSaved
      )
    }
  }

  /// What the journal holds that someone has not read.
  public struct News: Equatable, Sendable {
    /// Whole lines, each with its newline.
    public var bytes: [UInt8]
    /// Whether these are all lines of the file, so that everything read before is to be forgotten.
    public var isWhole: Bool
    /// The place after the lines, to ask from the next time.
    public var position: Position
    /// What follows the last newline: an event whose newline is missing, or a torn one.
    ///
    /// It comes
    /// again with the next news.
    public var tail: [UInt8]

    /// All bytes from a place on, divided behind the last newline.
    init(_ all: consuming [UInt8], isWhole: Bool, from start: Position) {
      let end = all.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      tail = Array(all[end...])
      all.removeLast(all.count - end)
      position = start.after(all)
      bytes = all
      self.isWhole = isWhole
    }

    /// The same after someone ended the unfinished line.
    func withEndedTail() -> News {
      guard !tail.isEmpty else { return self }
      var news = self
      let line = tail + [UInt8(ascii: "\n")]
      news.bytes += line
      news.position = position.after(line)
      news.tail = []
      return news
    }

    /// The size the file had.
    var size: Int { position.offset + tail.count }
  }
}

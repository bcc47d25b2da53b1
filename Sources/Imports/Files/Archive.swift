internal import CZlib

/// Files in one, as office programs keep them: a ZIP archive, whose own word on sizes is not believed.
///
/// Nothing of it touches a disk: a name with `..` in it is only a name.
public struct Archive: Sendable {
  /// A file in it.
  public struct Entry: Hashable, Sendable {
    /// Its name, folders parted by `/`.
    public var name: String
    /// Whether it is locked by a password.
    public var isLocked: Bool
    var isDeflated: Bool
    var place: Range<Int>
    var size: Int
    var checksum: UInt32
  }

  /// The files, in the order of the directory.
  public let entries: [Entry]
  private let bytes: [UInt8]
  private let most: Int
  private var left: Int

  /// An archive.
  ///
  /// - Parameter bytes: All of it.
  /// - Throws: What is wrong with it; nothing was unpacked yet.
  public init(_ bytes: [UInt8]) throws(Unreadable) {
    entries = try ArchiveDirectory(of: bytes).entries()
    self.bytes = bytes
    // What people write packs to a thirtieth at most; 200 times as much was made to fill memory.
    most = min(1 << 29, max(1 << 25, 200 * bytes.count))
    left = most
  }

  /// The file of a name; one whose name differs only in capitals serves, as office programs have it.
  public subscript(name: String) -> Entry? {
    entries.first { $0.name == name }
      ?? entries.first { $0.name.lowercased() == name.lowercased() }
  }

  /// Unpacks a file, a piece after the other.
  ///
  /// - Throws: `.tooLarge` where all that was unpacked of the archive is more than such files need.
  public mutating func unpack(
    _ entry: Entry,
    _ take: (UnsafeBufferPointer<UInt8>) throws(Unreadable) -> Void
  ) throws(Unreadable) {
    guard !entry.isLocked else { throw .locked }
    guard entry.size <= left else { throw .tooLarge("it unpacks to more than \(most >> 20) MB") }
    let size = entry.size
    var (count, sum): (Int, UInt32) = (0, 0)
    try bytes.withUnsafeBufferPointer { (bytes) throws(Unreadable) in
      try entry.forEachPiece(of: bytes) { (piece) throws(Unreadable) in
        count += piece.count
        guard count <= size else { throw .damaged("“\(entry.name)” is longer than it says") }
        sum = cz_checksum(sum, piece.baseAddress, piece.count)
        try take(piece)
      }
    }
    left -= count
    guard count == size, sum == entry.checksum else {
      throw .damaged("“\(entry.name)” is not what was packed")
    }
  }

  /// A whole file.
  public mutating func bytes(of entry: Entry) throws(Unreadable) -> [UInt8] {
    var all: [UInt8] = []
    try unpack(entry) { (piece) throws(Unreadable) in all += piece }
    return all
  }
}

extension Archive.Entry {
  /// Unpacks what is packed in an archive's bytes, a piece after the other.
  fileprivate func forEachPiece(
    of bytes: UnsafeBufferPointer<UInt8>,
    _ take: (UnsafeBufferPointer<UInt8>) throws(Unreadable) -> Void
  ) throws(Unreadable) {
    let packed = UnsafeBufferPointer(rebasing: bytes[place])
    guard isDeflated else { return try take(packed) }
    guard let stream = cz_begin(packed.baseAddress, packed.count) else {
      throw .tooLarge("there is no memory to unpack it")
    }
    defer { cz_end(stream) }
    var room = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = cz_unpack(stream, &room, room.count)
      guard count >= 0 else { throw .damaged("“\(name)” cannot be unpacked") }
      guard count > 0 else { return }
      try room.withUnsafeBufferPointer { (room) throws(Unreadable) in
        try take(UnsafeBufferPointer(rebasing: room[..<count]))
      }
    }
  }
}

extension Archive {
  /// As much text as a document may have that another program takes apart, which needs many times as much.
  private static let mostText = 1 << 27

  /// Refuses a document that was made to fill memory, before another program opens it.
  ///
  /// - Parameter document: All bytes of a document that is an archive.
  /// - Throws: What is wrong with it.
  public static func refuseExcess(in document: [UInt8]) throws(Unreadable) {
    var archive = try Archive(document)
    var text = 0
    for entry in archive.entries where entry.name.hasSuffix(".xml") {
      guard entry.size >= 0, entry.size <= mostText - text else {
        throw .tooLarge("it has more than \(mostText >> 20) MB of text and marks")
      }
      text += entry.size
      // It may unpack to more than it says.
      try archive.unpack(entry) { _ in }
    }
  }
}

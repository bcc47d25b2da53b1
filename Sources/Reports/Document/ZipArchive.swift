/// Files in one, as office programs keep them: a ZIP archive that compresses nothing.
enum ZipArchive {
  /// The archive of these files, in this order.
  static func of(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in files {
      let start = archive.count
      let about = about(name, bytes)
      archive += number(0x0403_4B50, 4) + about + Array(name.utf8) + bytes
      // No comment, first disk, no attributes, and where the file is.
      directory +=
        number(0x0201_4B50, 4) + number(20, 2) + about
        + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(start, 4)
        + Array(name.utf8)
    }
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2)
      + number(directory.count, 4) + number(archive.count, 4) + number(0, 2)
    return archive + directory + end
  }

  /// What is said of a file beside it and in the directory: version 2.0, names in UTF-8, stored,
  /// 1 January 1980, its checksum, its sizes, the length of its name.
  private static func about(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    number(20, 2) + number(0x0800, 2) + number(0, 2) + number(0, 2) + number(0x21, 2)
      + number(Int(checksum(bytes)), 4) + number(bytes.count, 4) + number(bytes.count, 4)
      + number(name.utf8.count, 2) + number(0, 2)
  }

  /// A number in so many bytes, the lowest first.
  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// CRC-32, as the format wants it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      let place = UInt8(truncatingIfNeeded: sum) ^ byte
      sum = (sum >> 8) ^ checksums[Int(place)]
    }
    return ~sum
  }

  /// What each value of a byte adds to a checksum.
  private static let checksums: [UInt32] = (0..<256).map { (byte: UInt32) in
    var value = byte
    for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
    return value
  }
}

/// The directory at the end of a ZIP archive (PKWARE's APPNOTE, 4.3.12 to 4.3.16).
struct ArchiveDirectory {
  private let bytes: [UInt8]

  init(of bytes: [UInt8]) { self.bytes = bytes }

  /// The files, each with the place of what is packed.
  func entries() throws(Unreadable) -> [Archive.Entry] {
    guard let (start, count) = place else { throw .damaged("its directory is missing") }
    var entries: [Archive.Entry] = []
    var heads: [Range<Int>] = []
    var at = start
    for _ in 0..<count {
      guard let (entry, head, next) = entry(at: at) else {
        throw .damaged("its directory is damaged")
      }
      entries.append(entry)
      heads.append(head..<entry.place.upperBound)
      at = next
    }
    try refuseOverlaps(heads, before: start)
    return entries
  }

  /// Where the directory begins, and how many files it has; nil if there is none.
  private var place: (start: Int, count: Int)? {
    let first = max(0, bytes.count - 22 - 0xFFFF)
    guard bytes.count >= 22,
      let end = (first...bytes.count - 22).reversed().first(where: {
        bytes.number(at: $0, 4) == 0x0605_4B50
      }), let count = bytes.number(at: end + 10, 2), let start = bytes.number(at: end + 16, 4)
    else { return nil }
    guard count == 0xFFFF || start == 0xFFFF_FFFF else { return (start, count) }
    // The numbers that had no room stand before it.
    guard bytes.number(at: end - 20, 4) == 0x0706_4B50,
      let long = bytes.number(at: end - 12, 8), bytes.number(at: long, 4) == 0x0606_4B50,
      let count = bytes.number(at: long + 32, 8), let start = bytes.number(at: long + 48, 8)
    else { return (start, count) }
    return (start, count)
  }

  /// The file that the directory tells of at a place, where its own head stands, and the next's place.
  private func entry(at start: Int) -> (Archive.Entry, head: Int, next: Int)? {
    guard bytes.number(at: start, 4) == 0x0201_4B50,
      let flags = bytes.number(at: start + 8, 2), let method = bytes.number(at: start + 10, 2),
      method == 0 || method == 8, let checksum = bytes.number(at: start + 16, 4),
      let nameCount = bytes.number(at: start + 28, 2),
      let extraCount = bytes.number(at: start + 30, 2),
      let commentCount = bytes.number(at: start + 32, 2)
    else { return nil }
    let extra = start + 46 + nameCount
    let next = extra + extraCount + commentCount
    guard next <= bytes.count, let sizes = sizes(at: start, extra..<extra + extraCount),
      let begin = begin(behind: sizes.head), sizes.packed <= bytes.count - begin
    else { return nil }
    let entry = Archive.Entry(
      name: String(decoding: bytes[start + 46..<extra], as: UTF8.self).replacing("\\", with: "/"),
      isLocked: flags & 1 == 1,
      isDeflated: method == 8,
      place: begin..<begin + sizes.packed,
      size: sizes.whole,
      checksum: UInt32(truncatingIfNeeded: checksum)
    )
    return (entry, sizes.head, next)
  }

  /// What a file is packed to, what it unpacks to, and where its own head stands; what had no room is in
  /// the extra field 1, in this order.
  private func sizes(
    at start: Int,
    _ extra: Range<Int>
  ) -> (packed: Int, whole: Int, head: Int)? {
    guard var packed = bytes.number(at: start + 20, 4),
      var whole = bytes.number(at: start + 24, 4), var head = bytes.number(at: start + 42, 4)
    else { return nil }
    guard max(packed, whole, head) == 0xFFFF_FFFF else { return (packed, whole, head) }
    var field = extra.lowerBound
    while field + 4 <= extra.upperBound, bytes.number(at: field, 2) != 1 {
      field += 4 + (bytes.number(at: field + 2, 2) ?? 0)
    }
    field += 4
    func long(_ value: inout Int) -> Bool {
      guard value == 0xFFFF_FFFF else { return true }
      guard field + 8 <= extra.upperBound, let number = bytes.number(at: field, 8) else {
        return false
      }
      (value, field) = (number, field + 8)
      return true
    }
    return long(&whole) && long(&packed) && long(&head) ? (packed, whole, head) : nil
  }

  /// Where what is packed begins, behind a file's own head.
  private func begin(behind head: Int) -> Int? {
    guard bytes.number(at: head, 4) == 0x0403_4B50,
      let nameCount = bytes.number(at: head + 26, 2),
      let extraCount = bytes.number(at: head + 28, 2)
    else { return nil }
    let begin = head + 30 + nameCount + extraCount
    return begin <= bytes.count ? begin : nil
  }

  /// Files that share what is packed were made to fill memory.
  private func refuseOverlaps(_ places: [Range<Int>], before end: Int) throws(Unreadable) {
    var last = 0
    for place in places.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard place.lowerBound >= last, place.upperBound <= end else {
        throw .damaged("the files in it lie over each other")
      }
      last = place.upperBound
    }
  }
}

extension [UInt8] {
  /// The number in so many bytes, the lowest first; nil where they do not stand or are no `Int`.
  fileprivate func number(at place: Int, _ count: Int) -> Int? {
    guard place >= 0, place <= self.count - count else { return nil }
    var number: UInt64 = 0
    for byte in self[place..<place + count].reversed() { number = number << 8 | UInt64(byte) }
    return Int(exactly: number)
  }
}

internal import Glibc

/// An open file that closes, and so unlocks, itself.
struct Descriptor: ~Copyable {
  let number: Int32
  let calls: SystemCalls

  /// Opens a path, again and again while a signal gets in the way.
  init(_ path: String, _ flags: Int32, mode: UInt32 = 0, _ calls: SystemCalls) throws(SystemError) {
    number = try persistent { () throws(SystemError) in try calls.open(path, flags, mode) }
    self.calls = calls
  }

  /// What a failed close could tell was told by fsync before, so it is not asked.
  deinit { try? calls.close(number) }

  func status() throws(SystemError) -> FileStatus { try calls.fstat(number) }

  func sync() throws(SystemError) {
    try persistent { () throws(SystemError) in try calls.fsync(number) }
  }

  func truncate(to size: Int) throws(SystemError) {
    try persistent { () throws(SystemError) in try calls.ftruncate(number, size) }
  }

  /// Writes in one call, and returns how much of it was taken.
  func write(_ bytes: [UInt8]) throws(SystemError) -> Int {
    try persistent { () throws(SystemError) in
      try bytes.withUnsafeBufferPointer { buffer throws(SystemError) in
        try calls.write(number, UnsafeRawBufferPointer(buffer))
      }
    }
  }

  /// The bytes of a range, fewer where the file ends before.
  func bytes(_ range: Range<Int>) throws(SystemError) -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count throws(SystemError) in
      let room = UnsafeMutableRawBufferPointer(buffer)
      while count < range.count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: room[count..<range.count])
        let offset = range.lowerBound + count
        let taken = try persistent { () throws(SystemError) in
          try calls.pread(number, rest, offset)
        }
        guard taken > 0 else { return }
        count += taken
      }
    }
  }

  /// Whether some bytes stand from a place on, looked at piece by piece.
  func has(_ bytes: [UInt8], from start: Int) throws(SystemError) -> Bool {
    var place = 0
    while place < bytes.count {
      let piece = place..<min(place + (1 << 16), bytes.count)
      let there = try self.bytes(start + piece.lowerBound..<start + piece.upperBound)
      guard there.elementsEqual(bytes[piece]) else { return false }
      place = piece.upperBound
    }
    return true
  }

  /// Everything up to the end, which for a pipe nobody knows beforehand.
  func everything() throws(SystemError) -> [UInt8] {
    // One byte more than the size, so that a plain file is read, and known to end, in one room.
    var room = try status().size + 1
    var all: [UInt8] = []
    while true {
      let part = try chunk(upTo: room)
      if all.isEmpty { all = part } else { all += part }
      guard part.count == room else { return all }
      room = 1 << 16
    }
  }

  /// The same; nil where it is more than so many bytes, of which no more are read then.
  func everything(upTo most: Int) throws(SystemError) -> [UInt8]? {
    // One more, so that the end of what is just as long is seen.
    var room = min(try status().size, most) + 1
    var all: [UInt8] = []
    while all.count <= most {
      let part = try chunk(upTo: room)
      if all.isEmpty { all = part } else { all += part }
      guard part.count == room else { return all.count > most ? nil : all }
      room = min(1 << 20, most + 1 - all.count)
    }
    return nil
  }

  private func chunk(upTo size: Int) throws(SystemError) -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: size) { buffer, count throws(SystemError) in
      let room = UnsafeMutableRawBufferPointer(buffer)
      while count < size {
        let rest = UnsafeMutableRawBufferPointer(rebasing: room[count..<size])
        let taken = try persistent { () throws(SystemError) in try calls.read(number, rest) }
        guard taken > 0 else { return }
        count += taken
      }
    }
  }
}

/// The result of a call that is made again when a signal interrupted it.
func persistent<Result>(
  _ call: () throws(SystemError) -> Result
) throws(SystemError) -> Result {
  while true {
    do {
      return try call()
    } catch {
      guard error.code == EINTR else { throw error }
    }
  }
}

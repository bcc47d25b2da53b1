internal import Glibc

/// The groups that people are in on this computer.
enum Group {
  /// The numbers of those that the user is in.
  static var ofUser: Set<UInt32> {
    var groups = [gid_t](repeating: 0, count: Int(max(getgroups(0, nil), 0)))
    let count = getgroups(Int32(groups.count), &groups)
    return Set(groups.prefix(Int(max(count, 0)))).union([getegid()])
  }

  /// What a group is called, or else its number.
  static func name(_ number: UInt32) -> String {
    var room = [CChar](repeating: 0, count: 1 << 14)
    var entry = group()
    return room.withUnsafeMutableBufferPointer { room in
      guard let start = room.baseAddress else { return String(number) }
      var found: UnsafeMutablePointer<group>?
      getgrgid_r(number, &entry, start, room.count, &found)
      return found.map { String(cString: $0.pointee.gr_name) } ?? String(number)
    }
  }
}

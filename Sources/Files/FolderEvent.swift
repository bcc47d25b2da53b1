internal import Glibc

/// One change that the system reports of a watched folder.
struct FolderEvent {
  var watch: Int32
  var mask: UInt32
  var name: String

  /// The changes worth being told of.
  static let interest =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_MODIFY) | UInt32(IN_CREATE) | UInt32(IN_DELETE)
    | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_ATTRIB) | UInt32(IN_DELETE_SELF)
    | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR)

  /// The changes by which a folder or a link on the way to the watched one stops leading there; what
  /// else happens in such a folder would only wake us up.
  static let interestOnTheWay =
    UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_DONT_FOLLOW) | UInt32(IN_MASK_ADD)

  /// Whether some changes were dropped, because there were too many.
  var isOverflow: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }

  /// Whether the folder is no longer at its path.
  var isEnd: Bool {
    mask & (UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_IGNORED)) != 0
  }

  /// The part of a dossier that it concerns.
  var touched: DossierParts {
    // The folder itself, which was closed or opened to us.
    if name.isEmpty { return .all }
    // From now on git is to be waited for.
    if name == ".git" { return .all }
    return Self.part(of: name)
  }

  /// The part of a dossier that a file of this name is.
  static func part(of name: String) -> DossierParts {
    if name == JournalFile.name { return .journal }
    return name.hasSuffix(".json") && !name.hasPrefix(".") ? .catalogue : []
  }

  /// Takes all that a descriptor tells of.
  static func taken(from descriptor: Int32) -> [FolderEvent] {
    var events: [FolderEvent] = []
    var room = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = room.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == -1, errno == EINTR { continue }
      guard count > 0 else { return events }
      room.withUnsafeBytes { parse($0.prefix(count), into: &events) }
    }
  }

  /// Reads the system's records: a fixed head, then a name filled up with zeros.
  static func parse(_ buffer: Slice<UnsafeRawBufferPointer>, into events: inout [FolderEvent]) {
    var rest = UnsafeRawBufferPointer(rebasing: buffer)
    let headSize = MemoryLayout<inotify_event>.size
    while rest.count >= headSize {
      let head = rest.loadUnaligned(as: inotify_event.self)
      let end = min(rest.count, headSize + Int(head.len))
      let name = rest[headSize..<end].prefix { $0 != 0 }
      events.append(
        FolderEvent(watch: head.wd, mask: head.mask, name: String(decoding: name, as: UTF8.self))
      )
      rest = UnsafeRawBufferPointer(rebasing: rest[end...])
    }
  }
}

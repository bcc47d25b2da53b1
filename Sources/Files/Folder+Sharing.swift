extension FileStatus {
  /// Whether it is a folder that a group works in: its group may write, and it is no place for
  /// everybody's files such as `/tmp`.
  var isShared: Bool { isFolder && permissions & 0o1020 == 0o020 }
}

extension Descriptor {
  /// Opens a new file or folder to the group that works in the folder around it, and to nobody else.
  ///
  /// Where the user may not give it to that group it stays the user's alone.
  func share(as folder: FileStatus?) {
    guard let folder, folder.isShared, let own = try? status() else { return }
    do throws(SystemError) {
      if own.group != folder.group { try calls.fchown(number, folder.group) }
      // What is made in a folder of the group is the group's, too.
      try calls.fchmod(number, own.isFolder ? 0o2770 : 0o660)
    } catch {
      return
    }
  }
}

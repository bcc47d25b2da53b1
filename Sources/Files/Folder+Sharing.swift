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
    // What is made in a folder of the group is the group's, too.
    give(own, to: folder.group, own.isFolder ? 0o2770 : 0o660)
  }

  /// Opens a file to the group as well that another program made with its user's mask in a shared folder,
  /// where the file is the user's own.
  func shareAnew(as folder: FileStatus?) {
    guard let folder, folder.isShared, let own = try? status() else { return }
    guard own.permissions & 0o060 != 0o060 || own.group != folder.group else { return }
    give(own, to: folder.group, own.permissions | 0o060)
  }

  private func give(_ own: FileStatus, to group: UInt32, _ permissions: UInt32) {
    do throws(SystemError) {
      if own.group != group { try calls.fchown(number, group) }
      try calls.fchmod(number, permissions)
    } catch {
      return
    }
  }
}

internal import Model
internal import Glibc

/// A file or folder of somebody else's that is not open to the user.
public struct ClosedPath: Equatable, Sendable {
  /// Where it is.
  public var path: String
  /// The login name of whom it belongs to.
  public var owner: String
  /// The commands with which its owner opens it to a group that the user is in, without the path; none
  /// where there is no such group.
  public var commands: [String]

  /// What is the matter, and what to do, for somebody who asked for a path.
  func words(for asked: String) -> String {
    let subject = path == asked ? "it" : path
    let advice =
      commands.isEmpty
      ? "Ask \(owner) for the permission."
      : "Ask \(owner) to type \u{201C}\(remedy(for: path))\u{201D}, and try again."
    return "\(subject) is \(owner)'s and not open to you. \(advice)"
  }

  /// The same where there is no room for the path.
  func brief(for asked: String) -> String {
    let name = path.lastStep
    let subject = path == asked ? "it" : name
    return "\(subject) is \(owner)'s"
      + (commands.isEmpty ? " and not open to you" : ", who opens it with \(remedy(for: name))")
  }

  private func remedy(for path: String) -> String {
    commands.map { "\($0) \(path.shellWord)" }.joined(separator: "; ")
  }
}

extension ClosedPath {
  /// What keeps the user from a path: what is there, or the folder above it; nil where that is their own.
  init?(_ path: String, to access: FileFailure.Access, _ calls: SystemCalls) {
    var place = path
    while true {
      if let status = try? calls.stat(place) {
        self.init(place, status, in: try? calls.stat(parent(of: place)), to: access)
        return
      }
      guard parent(of: place) != place else { return nil }
      place = parent(of: place)
    }
  }

  private init?(
    _ path: String,
    _ status: FileStatus,
    in around: FileStatus?,
    to access: FileFailure.Access
  ) {
    guard status.owner != geteuid() else { return nil }
    // Who may look at what lies in a shared folder is to work there.
    let isToRead = access == .reading && around?.isShared != true
    let letters = "r" + (isToRead ? "" : "w") + (status.isFolder ? "x" : "")
    let opening = "chmod g+\(letters)"
    let groups = Group.ofUser
    let commands: [String] =
      if groups.contains(status.group) {
        [opening]
      } else if let around, groups.contains(around.group) {
        ["chgrp \(Group.name(around.group))", opening]
      } else {
        []
      }
    self.init(path: path, owner: Account.login(of: status.owner), commands: commands)
  }
}

extension String {
  /// As one word for a shell.
  fileprivate var shellWord: String {
    let isPlain = unicodeScalars.allSatisfy { scalar in
      "/._-+".unicodeScalars.contains(scalar) || scalar.properties.isAlphabetic
        || ("0"..."9").contains(scalar)
    }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}

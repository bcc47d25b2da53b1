/// The system calls that matter, each a closure, so that a test can count them and make any of them
/// fail.
///
/// A call that fails throws its error number instead of leaving it in `errno`, where anything Swift
/// does in between could change it.
public struct SystemCalls: Sendable {
  /// Opens a path with flags and, for a new file, permissions; returns a descriptor.
  public var open: @Sendable (String, Int32, UInt32) throws(SystemError) -> Int32

  /// Closes a descriptor.
  public var close: @Sendable (Int32) throws(SystemError) -> Void

  /// Reads into the buffer from where the descriptor stands.
  public var read: @Sendable (Int32, UnsafeMutableRawBufferPointer) throws(SystemError) -> Int

  /// Reads into the buffer from an offset.
  public var pread: @Sendable (Int32, UnsafeMutableRawBufferPointer, Int) throws(SystemError) -> Int

  /// Writes the buffer, or a part of it, and returns how much.
  public var write: @Sendable (Int32, UnsafeRawBufferPointer) throws(SystemError) -> Int

  /// Brings a file, or a folder's list of names, to the disk.
  public var fsync: @Sendable (Int32) throws(SystemError) -> Void

  /// Cuts a file to a size.
  public var ftruncate: @Sendable (Int32, Int) throws(SystemError) -> Void

  /// Says who may do what with an open file.
  public var fchmod: @Sendable (Int32, UInt32) throws(SystemError) -> Void

  /// Gives an open file to a group.
  public var fchown: @Sendable (Int32, UInt32) throws(SystemError) -> Void

  /// Tries to lock a descriptor for itself alone, without waiting.
  public var lock: @Sendable (Int32) throws(SystemError) -> Void

  /// What is known of an open file.
  public var fstat: @Sendable (Int32) throws(SystemError) -> FileStatus

  /// What is known of the file at a path.
  public var stat: @Sendable (String) throws(SystemError) -> FileStatus

  /// Makes a folder with permissions.
  public var mkdir: @Sendable (String, UInt32) throws(SystemError) -> Void

  /// Gives a file a second name, which must be free.
  public var link: @Sendable (String, String) throws(SystemError) -> Void

  /// Gives a file another name, and takes that name from whatever had it.
  public var rename: @Sendable (String, String) throws(SystemError) -> Void

  /// The path of the file that a path leads to, through all links.
  public var resolve: @Sendable (String) throws(SystemError) -> String

  /// The path that a link leads to, as it is written there.
  public var readlink: @Sendable (String) throws(SystemError) -> String

  /// Takes a name from a file.
  public var unlink: @Sendable (String) throws(SystemError) -> Void

  /// Takes away a folder that is empty.
  public var rmdir: @Sendable (String) throws(SystemError) -> Void

  /// What kind of file system a path is on.
  public var fileSystem: @Sendable (String) throws(SystemError) -> FileSystem

  /// Opens a descriptor from which changes to watched folders are read.
  public var events: @Sendable () throws(SystemError) -> Int32

  /// Watches a path for some changes, which the descriptor then tells of; returns the watch's number.
  public var watch: @Sendable (Int32, String, UInt32) throws(SystemError) -> Int32

  /// The names in a folder, without `.` and `..`, in no order.
  public var names: @Sendable (String) throws(SystemError) -> [String]

  /// Waits for some milliseconds, or until a signal comes.
  public var pause: @Sendable (Int) -> Void

  /// Milliseconds on a clock that nobody sets.
  public var uptime: @Sendable () -> Int
}

/// Why a system call failed: its error number.
public struct SystemError: Error, Equatable, Sendable {
  /// The error number, as in `errno`.
  public let code: Int32

  /// An error of that number.
  public init(code: Int32) {
    self.code = code
  }
}

/// What the system says of a file.
public struct FileStatus: Equatable, Sendable {
  /// The device the file is on.
  public var device: UInt64
  /// The file's number on its device; a replaced file has another.
  public var inode: UInt64
  /// How many bytes it holds.
  public var size: Int
  /// What it is.
  public var kind: Kind
  /// When it was last written to, in milliseconds of Unix time.
  public var modified: Int
  /// When anything of it was last changed, in nanoseconds of Unix time: with its number and size that
  /// tells whether it is what it was.
  public var changed: Int
  /// Who may do what with it: the twelve bits of `chmod`.
  public var permissions: UInt32
  /// The number of its owner.
  public var owner: UInt32
  /// The number of its group.
  public var group: UInt32

  /// What a file can be.
  public enum Kind: Equatable, Sendable {
    /// One that has bytes.
    case plain
    /// A folder.
    case folder
    /// A pipe, a device and the like.
    case other
  }

  /// A status of those values.
  public init(
    device: UInt64,
    inode: UInt64,
    size: Int,
    kind: Kind,
    modified: Int = 0,
    changed: Int = 0,
    permissions: UInt32 = 0,
    owner: UInt32 = 0,
    group: UInt32 = 0
  ) {
    self.device = device
    self.inode = inode
    self.size = size
    self.kind = kind
    self.modified = modified
    self.changed = changed
    self.permissions = permissions
    self.owner = owner
    self.group = group
  }

  /// Whether it is a folder.
  var isFolder: Bool { kind == .folder }

  /// Whether it is a pipe, a device and the like.
  var isSpecial: Bool { kind == .other }

  /// Whether both are of one and the same file.
  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }
}

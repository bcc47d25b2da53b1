/// A kind of file system, by the number that `statfs` gives it.
public struct FileSystem: Hashable, Sendable {
  /// The number, as in `linux/magic.h`.
  public let number: UInt32

  /// The kind that has a number.
  public init(number: UInt32) {
    self.number = number
  }

  /// Whether what is written there may come from another machine, or by another way through a program
  /// that serves it.
  ///
  /// Of that the system tells nothing, and a lock of a folder, which it keeps to itself, keeps nobody
  /// there out; a lock of a file is handed on.
  public var isServed: Bool { Self.served.contains(number) }

  /// Those that GNU coreutils' `tail -f` looks at instead of waiting to be told (`stat.c`, "remote"), and
  /// kAFS and BeeGFS.
  private static let served: Set<UInt32> = [
    0x6969,  // NFS
    0x517B, 0xFF53_4D42, 0xFE53_4D42,  // SMB
    0x6573_5546,  // FUSE: sshfs, GlusterFS, s3fs
    0x0102_1997,  // 9P: the folders of the host in a virtual machine
    0x5346_414F, 0x6B41_4653,  // AFS
    0x00C3_6400,  // Ceph
    0x7375_7245,  // Coda
    0x564C,  // NCP
    0x0BD0_0BD0,  // Lustre
    0x4750_4653,  // GPFS
    0x0116_1970,  // GFS2
    0x7461_636F,  // OCFS2
    0xAAD7_AAEA,  // PanFS
    0x1983_0326,  // BeeGFS
    0x786F_4256,  // VirtualBox
    0xBACB_ACBC,  // VMware
    0x7C7C_6673,  // Parallels
  ]
}

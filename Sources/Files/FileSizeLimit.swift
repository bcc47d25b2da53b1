internal import Glibc

/// The limit that a shell or a service manager may set to the size of files (`ulimit -f`).
public enum FileSizeLimit {
  /// Makes a write beyond the limit a failed one, like any other, where by itself it would end the
  /// program.
  public static func outlive() {
    _ = signal(SIGXFSZ, SIG_IGN)
  }
}

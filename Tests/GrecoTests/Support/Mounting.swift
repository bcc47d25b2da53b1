import Files
import Testing

/// Whether this process may mount file systems that it alone sees.
enum Mounting {
  /// Runs a program as one that may, and that sees no others: what they do it could not tell.
  static let wrapper = ["unshare", "-rm", "--pid", "--fork", "--kill-child", "--mount-proc"]

  static let isPermitted: Bool = {
    let mount = ["mount", "-t", "tmpfs", "-o", "size=4k", "none", "/tmp"]
    return (try? Program.run(wrapper + mount))?.status == 0
  }()
}

extension Trait where Self == ConditionTrait {
  /// The test makes file systems of its own, which many a container does not permit.
  static var needsMounting: Self {
    .enabled(if: Mounting.isPermitted, "unshare -rmpf and mount are not permitted here")
  }
}

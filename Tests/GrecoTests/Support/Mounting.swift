import Files
import Testing

/// Whether this process may mount file systems that it alone sees.
enum Mounting {
  /// Runs a program as one that may.
  static let wrapper = ["unshare", "-rm"]

  static let isPermitted: Bool = {
    let mount = ["mount", "-t", "tmpfs", "-o", "size=4k", "none", "/tmp"]
    return (try? Program.run(wrapper + mount))?.status == 0
  }()
}

extension Trait where Self == ConditionTrait {
  /// The test makes file systems of its own, which many a container does not permit.
  static var needsMounting: Self {
    .enabled(if: Mounting.isPermitted, "unshare -rm and mount are not permitted here")
  }
}

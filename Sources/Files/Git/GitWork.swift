internal import Glibc

/// Work with git, from which signals are held back so that nothing is left half.
enum GitWork {
  /// Does it in a folder.
  ///
  /// What is made meanwhile is open to whom the folder is open to.
  static func run<Result>(
    in path: String,
    _ environment: Environment,
    mayAsk: Bool,
    _ work: (Git) throws(SharingFailure) -> Result
  ) throws(SharingFailure) -> Result {
    let path = OutputFile.absolute(path)
    guard Folder(path: path).exists else { throw .notShared(folder: path) }
    let signals = HeldSignals()
    defer { withExtendedLifetime(signals) {} }
    let isShared = (try? SystemCalls.real.stat(path))?.isShared == true
    let before = umask(isShared ? 0o007 : 0o077)
    defer { umask(before) }
    do {
      return try work(Git(in: path, environment, mayAsk: mayAsk, signals))
    } catch {
      // What was tried when the signal came may say something else of it.
      if let signal = signals.came {
        throw .program(.interrupted(name: "git", signal: signal))
      }
      throw error
    }
  }
}

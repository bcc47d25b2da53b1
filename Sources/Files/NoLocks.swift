/// A folder on a file system that knows no locks.
public struct NoLocks: Hashable, Sendable, CustomStringConvertible {
  /// Where it is.
  public var folder: String

  /// What it means and what to do.
  public var description: String { "\(folder): \(words)" }

  /// The same without the path.
  public var words: String {
    "this folder knows no locks: what two people enter in the same moment can be lost. Let one enter "
      + "after the other, or keep the dossier on a disk that knows them."
  }
}

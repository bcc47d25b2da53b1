/// A folder's lock, if it is to be had: what is kept for the user's own sake is written all the same where there
/// are no locks, or somebody keeps one.
struct LockIfFree: ~Copyable {
  private var lock: FolderLock?

  init(_ folder: Folder, patience: Int) { lock = try? FolderLock(folder, patience: patience) }

  /// Gives it up; before that it is held.
  consuming func release() {}
}

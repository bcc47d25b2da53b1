internal import Dashboard
internal import Files
internal import Model

/// A file of which another program is to make what is in it, or to say what is in it; or a dossier's folder.
struct Job {
  /// What is done with the file.
  enum Purpose {
    /// It is written.
    case writing
    /// It is read, to be taken in.
    case reading
    /// It is a dossier's folder, and is brought together with that of others.
    case syncing

    /// What the program does, as the footer tells it.
    var verb: String {
      switch self {
      case .writing: "makes"
      case .reading: "reads"
      case .syncing: "syncs"
      }
    }

    /// What is not done where the program failed.
    var undone: String {
      switch self {
      case .writing: "is not written"
      case .reading: "is not imported"
      case .syncing: "is not synced"
      }
    }
  }

  /// The file, as the user named it.
  let file: String
  let purpose: Purpose
  /// The folder of the dossier that it was asked for at.
  let dossier: String
  /// What the program is to do.
  let errand: Errand
  /// Writes what came of it, whole or not at all, or takes it in, and says what happened.
  let finish: ([UInt8]) throws -> Action
  /// Whether nobody asked for it: then it says nothing of what it did, and of what went wrong no more than
  /// in passing.
  var isQuiet = false

  /// The file without the way to it.
  var fileName: String { file.lastStep }
}

/// Why a dossier was not shared, joined or brought together with that of others.
public enum SharingFailure: Error, Equatable, Sendable {
  /// Git could not be started, or a signal came.
  case program(Program.Failure)
  /// A file could not be read or written.
  case file(FileFailure)
  /// Git cannot write where it has to.
  case unwritable(FileFailure)
  /// Git does not work in the dossier's folder, as where it is somebody else's.
  case distrusted(folder: String, said: String)
  /// The dossier is in no repository of its own, or that knows of no other.
  case notShared(folder: String)
  /// The dossier lies in the work tree of another repository.
  case inside(folder: String, repository: String)
  /// It is shared already, somewhere else.
  case sharedElsewhere(folder: String, url: String)
  /// What was named is there, and no place for a dossier: neither new nor empty, nor a bare repository.
  case occupied(path: String)
  /// What was to be joined has no dossier in it.
  case noDossier(url: String)
  /// Others have shared something there that has nothing to do with this dossier.
  case unrelated(url: String)
  /// The work tree is on no branch.
  case noBranch(folder: String)
  /// Somebody began something with git that is not at its end.
  case begun(folder: String, what: String)
  /// Git does not know whose work it is to keep.
  case noIdentity
  /// A hook or what signs refused what was entered here.
  case refused(said: String)
  /// Files of the catalogue were changed here and there, in the same places.
  case twoChanges(files: [String])
  /// What came in cannot be put in place, because of what was changed here and is not committed.
  case inTheWay(files: [String])
  /// Another is at it: a sync on this folder, or a git.
  case busy(path: String)
  /// Somebody was faster again and again.
  case overtaken(remote: String)
  /// Git could not reach what was named.
  case unreachable(url: String, said: String)
  /// The other end did not take what was sent.
  case notTaken(url: String, said: String)
  /// Git could not do one of its steps.
  case git(step: String, said: String)

  /// What the process ends with when this is why it ends.
  public var exitStatus: Int32 {
    switch self {
    case .program(let failure): failure.exitStatus
    case .file(let failure), .unwritable(let failure): failure.exitStatus
    case .noIdentity: 64
    case .twoChanges: 65
    case .notShared, .noDossier: 66
    case .sharedElsewhere, .occupied, .unrelated: 73
    case .git: 74
    case .begun, .inTheWay, .busy, .overtaken, .unreachable, .notTaken: 75
    case .inside, .distrusted, .noBranch, .refused: 77
    }
  }
}

extension SharingFailure: CustomStringConvertible {
  /// What happened and what to do, in plain words and one line.
  public var description: String {
    switch self {
    case .program(.interrupted): "Ended before it was done. What was entered is saved; try again."
    case .program(let failure): failure.description
    case .file(.cannotWrite(let path, let code)):
      "\(path): cannot be written: \(FileFailure.cannotWrite(path: path, code: code).brief)"
    case .file(let failure): failure.description
    case .unwritable(let failure) where failure.exitStatus == 77: failure.description
    case .unwritable(let failure): "\(failure.path): git cannot write there: \(failure.brief)"
    case .distrusted(let folder, let said): "\(folder): git does not work there: \(said)."
    case .notShared(let folder):
      "\(folder): is not shared yet. Share it with: greco share URL-OR-DIR"
    case .inside(let folder, let repository):
      "\(folder): lies in another repository, \(repository), and would get mixed up with it. Make a copy "
        + "elsewhere with greco export dossier -o DIR, and share that."
    case .sharedElsewhere(let folder, let url):
      "\(folder): is shared already, with \(url). To change that: git -C \(folder) remote set-url"
    case .occupied(let path):
      "\(path): is there and not empty. Name a new folder, or one that git init --bare made."
    case .noDossier(let url):
      "\(url): no dossier is in it: neither dossier.json nor journal.jsonl. Check the address."
    case .unrelated(let url):
      "\(url): something else is there already. Name an empty place, or take what is there with greco join."
    case .noBranch(let folder):
      "\(folder): is on no branch. Go back to one with: git -C \(folder) switch main"
    case .begun(let folder, let what):
      "\(folder): a \(what) was begun there with git and is not at its end. Go on with it or give it up: "
        + "git -C \(folder) status says how."
    case .noIdentity:
      "Git does not know who you are. Say it with: git config --global user.name NAME, and user.email "
        + "ADDRESS."
    case .refused(let said):
      "What was entered is saved and not sent: a hook of your git or what signs for you refused it: \(said)."
    case .twoChanges(let files):
      "\(files.joined(separator: ", ")): changed here and by others in the same places, which only you can "
        + "put together. Nothing was changed. Do it with git pull, then greco sync."
    case .inTheWay(let files):
      "\(files.joined(separator: ", ")): changed by others, and here as well, and that is not committed. "
        + "It is as it was. Commit it or put it away with git, then try again."
    case .busy(let path): "\(path): another sync or a git is at work there. Try again."
    case .overtaken(let remote): "\(remote): others were faster again and again. Try again."
    case .unreachable(let url, let said): "\(url): cannot be reached: \(said)."
    case .notTaken(let url, let said): "\(url): what was sent is not taken there: \(said)."
    case .git(let step, let said): "git \(step): \(said). Nothing was lost; try again."
    }
  }
}

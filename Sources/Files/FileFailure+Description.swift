internal import Glibc

extension FileFailure: CustomStringConvertible {
  /// What happened and what to do, in plain words and one line.
  public var description: String {
    switch self {
    case .noSuch:
      "\(path): there is no such file or folder. Check the spelling."
    case .cannotRead:
      "\(path): cannot be read: \(reason). \(advice)"
    case .cannotCreate:
      "\(path): cannot be created: \(reason). \(advice)"
    case .exists:
      "\(path): is there already and was left as it is. Choose another name."
    case .cannotWrite:
      "\(path): nothing was saved: \(reason). \(advice)"
    case .halfWritten:
      "\(path): a part of the last change was written and could not be taken back: \(reason). "
        + "Nothing older was touched. \(advice)"
    case .notUnderstood(_, let line, let why):
      "\(path): nothing was saved: \(line.map { "line \($0): " } ?? "")\(why). "
        + "Correct the file, or move it away to begin anew."
    case .cannotPrint:
      "\(path): cannot be written to, or not all of it: \(reason). \(advice)"
    case .busy:
      "\(path): nothing was saved: another program is writing there. Try again."
    case .keepsChanging:
      "\(path): nothing was saved: another program keeps replacing it. Try again when it is done."
    case .noLocks:
      "\(path): nothing was saved: this file system cannot lock a folder (\(reason)), and without "
        + "a lock two programs could spoil each other's entries. Keep the dossier on a local disk."
    case .cannotWatch:
      "\(path): cannot be watched for changes: \(reason). "
        + "What others change will show after a restart."
    }
  }

  /// Why, in a few words.
  var reason: String {
    switch code {
    case 0: "only a part fitted"
    case EACCES, EPERM: "you are not permitted to"
    case ENOSPC: "the disk is full"
    case EDQUOT: "your share of the disk is used up"
    case EROFS: "the file system is read-only"
    case EIO: "the disk reports a fault"
    case EFBIG: "the file would become too large"
    case EBUSY: "another program wrote there too"
    case ENOTDIR: "a part of the path is not a folder"
    case EISDIR: "it is a folder"
    default: String(cString: strerror(code))
    }
  }

  private var advice: String {
    switch code {
    case 0, ENOSPC, EDQUOT, EFBIG: "Make room and try again."
    case EACCES, EPERM: "Ask for the permission, or open another dossier with --dossier."
    case EROFS: "Open a dossier elsewhere with --dossier."
    case EIO: "Make a copy of the folder, then have the disk checked."
    case ENOTDIR, EISDIR: "Check the path."
    default: "Try again."
    }
  }
}

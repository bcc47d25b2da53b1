internal import Glibc

extension FileFailure: CustomStringConvertible {
  /// What happened and what to do, in plain words and one line.
  public var description: String {
    switch self {
    case .noSuch:
      "\(path): there is no such file or folder. Check the spelling."
    case .closed(_, let access, let closed):
      "\(path): \(access.failure): \(closed.words(for: path))"
    case .cannotRead:
      "\(path): cannot be read: \(brief)"
    case .cannotCreate:
      "\(path): cannot be created: \(brief)"
    case .exists:
      "\(path): is there already and was left as it is. Choose another name."
    case .notUnderstood:
      "\(path): nothing was saved: \(brief)"
    case .cannotPrint:
      "\(path): cannot be written to, or not all of it: \(brief)"
    case .cannotWrite, .busy:
      "\(path): nothing was saved: \(brief)"
    case .keepsChanging, .halfWritten, .leadsOut, .tooLarge, .noDossierFolder:
      "\(path): \(brief)"
    }
  }

  /// Why, and what to do, for where it is known what was tried and there is no room for the path.
  public var brief: String {
    switch self {
    case .noSuch, .cannotRead, .cannotCreate, .exists, .cannotWrite, .cannotPrint:
      "\(reason). \(advice)"
    case .halfWritten:
      "a part of the last change was written and could not be taken back: \(reason). "
        + "Nothing older was touched. \(advice)"
    case .busy:
      "another program is writing there. Try again."
    case .notUnderstood(_, let line, let why):
      "\(line.map { "line \($0): " } ?? "")\(why). Correct the file, or move it away to begin anew."
    case .tooLarge(_, let most):
      "it is larger than \(most >> 20) MB, which is as much as is taken in. Name a smaller one."
    case .noDossierFolder:
      "this folder is no dossier: neither dossier.json nor journal.jsonl is in it. Name a file, or a "
        + "dossier's folder."
    case .leadsOut:
      "this leads out of the dossier's folder, and what lies elsewhere is not handed on. "
        + "Put a copy in its place."
    case .keepsChanging:
      "another program keeps replacing the journal, with the change or without it. "
        + "See greco log when it is done."
    case .closed(_, _, let closed):
      closed.brief(for: path)
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
    case ESPIPE, ENXIO: "it is a pipe or a device, not a file"
    case EILSEQ: "its name, or that of a folder above it, is not UTF-8"
    case ELOOP: "its links lead in a circle"
    case ENXIO: "nobody reads from it"
    case ETIMEDOUT: "whoever reads from it takes nothing"
    case ENOENT: "its folder is not there"
    default: String(cString: strerror(code))
    }
  }

  private var advice: String {
    switch code {
    case 0, ENOSPC, EDQUOT: "Make room and try again."
    case EFBIG: "Allow larger files (ulimit -f) and try again."
    case EACCES, EPERM: "Ask for the permission, or open another dossier with --dossier."
    case EROFS: "Open a dossier elsewhere with --dossier."
    case EIO: "Make a copy of the folder, then have the disk checked."
    case ENOTDIR, EISDIR, ESPIPE, ENXIO, ELOOP: "Check the path."
    case EILSEQ: "Give it another name."
    case ENOENT: "Bring it back and try again."
    default: "Try again."
    }
  }
}

extension FileFailure.Access {
  /// What has failed.
  fileprivate var failure: String {
    switch self {
    case .reading: "cannot be read"
    case .writing: "nothing was saved"
    case .creating: "cannot be created"
    }
  }
}

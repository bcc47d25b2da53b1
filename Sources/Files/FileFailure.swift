internal import Glibc

/// What went wrong with a file, with its path and the system's error number.
public enum FileFailure: Error, Equatable, Sendable {
  /// There is no such file or folder.
  case noSuch(path: String)
  /// It is there and cannot be read.
  case cannotRead(path: String, code: Int32)
  /// It cannot be created.
  case cannotCreate(path: String, code: Int32)
  /// A new file was to be written where there is one already.
  case exists(path: String)
  /// It could not be written, and is as it was; a code of 0 means that only a part fitted.
  case cannotWrite(path: String, code: Int32)
  /// It could not be written, and what got in could not be taken back.
  case halfWritten(path: String, code: Int32)
  /// What is in it is not understood, so nothing is written over it.
  case notUnderstood(path: String, line: Int?, reason: String)
  /// It is larger than so many bytes, which is as much as is taken in.
  case tooLarge(path: String, most: Int)
  /// It is a folder, and that of no dossier.
  case noDossierFolder(path: String)
  /// It is a link out of the folder that is to be handed on.
  case leadsOut(path: String)
  /// Output could not be written, or not all of it.
  case cannotPrint(path: String, code: Int32)
  /// Another process holds the lock.
  case busy(path: String)
  /// Every time it was written, another program replaced it.
  case keepsChanging(path: String)
  /// It, or a folder above it, is somebody else's, who has not opened it to the user.
  case closed(path: String, to: Access, by: ClosedPath)

  /// What was to be done with a file.
  public enum Access: Sendable {
    /// It was to be read.
    case reading
    /// Something was to be written to it.
    case writing
    /// It was to be made.
    case creating
  }

  /// The file or folder it is about.
  public var path: String {
    switch self {
    case .noSuch(let path), .exists(let path), .busy(let path), .keepsChanging(let path),
      .notUnderstood(let path, _, _), .leadsOut(let path), .tooLarge(let path, _),
      .noDossierFolder(let path), .closed(let path, _, _):
      path
    case .cannotRead(let path, _), .cannotCreate(let path, _), .cannotWrite(let path, _),
      .halfWritten(let path, _), .cannotPrint(let path, _):
      path
    }
  }

  /// The system's error number, 0 where there is none.
  public var code: Int32 {
    switch self {
    case .noSuch: ENOENT
    case .exists: EEXIST
    case .busy: EWOULDBLOCK
    case .keepsChanging, .notUnderstood, .leadsOut, .tooLarge: 0
    case .noDossierFolder: EISDIR
    case .closed: EACCES
    case .cannotRead(_, let code), .cannotCreate(_, let code), .cannotWrite(_, let code),
      .halfWritten(_, let code), .cannotPrint(_, let code):
      code
    }
  }

  /// What the process ends with when this is why it ends.
  public var exitStatus: Int32 {
    switch self {
    case .noSuch, .noDossierFolder: 66
    case .cannotRead: isNotPermitted ? 77 : 66
    case .exists: 73
    case .notUnderstood, .tooLarge: 65
    case .leadsOut, .closed: 77
    case .cannotCreate: isNotPermitted ? 77 : isOutOfRoom ? 74 : 73
    case .cannotWrite: isNotPermitted ? 77 : 74
    case .halfWritten, .cannotPrint: 74
    case .busy, .keepsChanging: 75
    }
  }

  private var isNotPermitted: Bool { code == EACCES || code == EPERM }

  private var isOutOfRoom: Bool { [ENOSPC, EDQUOT, EROFS, EIO].contains(code) }

  /// A failed attempt to read: nothing there, or there and not to be read.
  static func reading(
    _ path: String,
    _ error: SystemError,
    _ calls: SystemCalls = .real
  ) -> FileFailure {
    switch error.code {
    case ENOENT, ENOTDIR: .noSuch(path: path)
    default: closed(path, to: .reading, error, calls) ?? .cannotRead(path: path, code: error.code)
    }
  }

  /// A failed attempt to write to what is there.
  static func writing(_ path: String, _ error: SystemError, _ calls: SystemCalls) -> FileFailure {
    closed(path, to: .writing, error, calls) ?? .cannotWrite(path: path, code: error.code)
  }

  /// A failed attempt to make something.
  static func creating(_ path: String, _ error: SystemError, _ calls: SystemCalls) -> FileFailure {
    closed(path, to: .creating, error, calls) ?? .cannotCreate(path: path, code: error.code)
  }

  private static func closed(
    _ path: String,
    to access: Access,
    _ error: SystemError,
    _ calls: SystemCalls
  ) -> FileFailure? {
    guard error.code == EACCES, let closed = ClosedPath(path, to: access, calls) else { return nil }
    return .closed(path: path, to: access, by: closed)
  }
}

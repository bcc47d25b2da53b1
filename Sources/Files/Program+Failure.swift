internal import Glibc

extension Program.Failure: CustomStringConvertible {
  /// What happened and what to do, in plain words and one line.
  public var description: String {
    switch self {
    case .missing(let name):
      "\(name): is needed for this and was not found. Install it, or put it on the PATH."
    case .cannotStart(let name, let code):
      "\(name): could not be started: \(String(cString: strerror(code))). Try again."
    case .interrupted(let name, _):
      "\(name): ended, and nothing was written."
    case .tooSlow(let name):
      "\(name): took too long and was ended. Try again."
    }
  }
}

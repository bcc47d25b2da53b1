internal import CNcurses

/// Why there can be no screen, in words for the person who started the program.
public enum ScreenFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// The terminal database does not know what `TERM` says; nil if it says nothing.
  case unknownTerminal(String?)
  /// The terminal, as `TERM` names it, cannot move its cursor.
  case cursorFixed(String)
  /// There is a screen already.
  case busy
  /// The system would not give what is needed.
  case noResources

  init(reason: Int32, terminal: String?) {
    switch UInt32(bitPattern: reason) {
    case CN_NOT_A_TERMINAL.rawValue: self = .notATerminal
    case CN_UNKNOWN_TERMINAL.rawValue: self = .unknownTerminal(terminal)
    case CN_NO_CURSOR.rawValue: self = .cursorFixed(terminal ?? "")
    case CN_BUSY.rawValue: self = .busy
    default: self = .noResources
    }
  }

  /// What is wrong and what helps.
  public var description: String {
    switch self {
    case .notATerminal:
      "standard input and output are not a terminal"
    case .unknownTerminal(nil), .unknownTerminal(""):
      "TERM is not set, so it is not known how to draw here; try TERM=xterm-256color"
    case .unknownTerminal(let name?):
      "the terminal database has no “\(name)” (from TERM); try TERM=xterm-256color"
    case .cursorFixed(let name):
      "a terminal of the kind “\(name)” (from TERM) cannot move its cursor"
    case .busy:
      "the terminal is already in use by this program"
    case .noResources:
      "there is not enough memory, or too many files are open, to use the terminal"
    }
  }
}

internal import Canvas
internal import Glibc

/// Texts that lead somewhere, as terminals are told of them (OSC 8, "Hyperlinks in terminal emulators").
enum Links {
  /// Whether the terminal is known to understand them, by what it says of itself in the environment.
  ///
  /// In between only a tmux that keeps them and says which it is: what stands behind another is not known,
  /// and screen keeps none.
  static func areUnderstood(_ variable: (String) -> String?) -> Bool {
    guard let name = variable("TERM"), variable("STY") == nil, variable("INSIDE_EMACS") == nil
    else {
      return false
    }
    let program = variable("TERM_PROGRAM")
    let version = numbers(variable("TERM_PROGRAM_VERSION"))
    if variable("TMUX") != nil || program == "tmux" {
      return program == "tmux" && !version.lexicographicallyPrecedes([3, 4])
    }
    let own = ["xterm-kitty", "foot", "alacritty", "xterm-ghostty", "wezterm", "contour"]
    if own.contains(where: { name == $0 || name.hasPrefix($0 + "-") }) { return true }
    // What others set is handed down to an xterm that is started from them.
    guard name.hasPrefix("xterm"), variable("XTERM_VERSION") == nil else { return false }
    if let program, ["iTerm.app", "WezTerm", "ghostty", "vscode"].contains(program) { return true }
    return variable("WT_SESSION") != nil || number(variable("VTE_VERSION")) >= 5000
      || number(variable("KONSOLE_VERSION")) >= 201_200
  }

  /// Whether this terminal is.
  static var areUnderstood: Bool {
    areUnderstood { name in getenv(name).map { String(cString: $0) } }
  }

  private static func number(_ text: String?) -> Int { text.flatMap { Int($0) } ?? 0 }

  /// As in 3.4 and 3.3a.
  private static func numbers(_ version: String?) -> [Int] {
    (version ?? "").split(separator: ".").map { part in
      Int(part.prefix { $0.isNumber && $0.isASCII }) ?? 0
    }
  }

  /// What begins a link; the same name for all its pieces, so that they are one.
  ///
  /// Nil for what is no address on the web or has anything in it that a terminal would obey.
  static func begin(_ address: String) -> String? {
    guard address.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), address.utf8.count <= 2000,
      ["https://", "http://"].contains(where: address.hasPrefix)
    else { return nil }
    let name = address.utf8.reduce(UInt64(5381)) { $0 &* 33 &+ UInt64($1) }
    return "\u{1B}]8;id=\(String(name, radix: 36));\(address)\u{1B}\\"
  }

  static let end = "\u{1B}]8;;\u{1B}\\"

  /// A piece of a link, on one row.
  struct Piece {
    let y: Int
    let columns: Range<Int>
    let begin: String
  }

  /// The pieces of links on a row of a frame.
  static func pieces(on y: Int, of frame: Frame) -> [Piece] {
    let row = Array(frame.row(y))
    var pieces: [Piece] = []
    var x = 0
    while x < row.count {
      let start = x
      while x < row.count, row[x].link == row[start].link { x += 1 }
      guard row[start].link > 0, let begin = begin(frame.links[Int(row[start].link) - 1]) else {
        continue
      }
      pieces.append(Piece(y: y, columns: start..<x, begin: begin))
    }
    return pieces
  }
}

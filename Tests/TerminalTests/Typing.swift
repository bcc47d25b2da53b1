@testable import Terminal

/// Bytes as a keyboard sends them when ncurses makes nothing of them.
func bytes(_ text: String) -> [Token] {
  text.utf8.map(Token.byte)
}

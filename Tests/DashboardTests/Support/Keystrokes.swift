import Canvas

/// Keys as people write them down: `j j + <Enter>`.
enum Keystrokes {
  /// The inputs of a line: tokens between blanks, each a name in angle brackets or a text that
  /// is typed character by character.
  static func inputs(_ line: String) -> [Input] {
    line.split(separator: " ").flatMap { token -> [Input] in
      guard token.count > 2, token.first == "<", token.last == ">" else {
        return token.map { .key(.character($0)) }
      }
      return [input(named: String(token.dropFirst().dropLast()))]
    }
  }

  private static let names: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "S-Tab": .backTab, "Space": " ",
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "C-Left": .wordLeft,
    "C-Right": .wordRight, "Home": .home, "End": .end,
    "PgUp": .pageUp, "PgDn": .pageDown, "BS": .backspace, "Del": .delete, "lt": "<",
  ]

  private static func input(named name: String) -> Input {
    if let key = names[name] { return .key(key) }
    if name.hasPrefix("C-"), let letter = name.last { return .key(.control(letter)) }
    if name.hasPrefix("M-") {
      let rest = String(name.dropFirst(2))
      return .key(.alt(names[rest] ?? .character(rest.first ?? " ")))
    }
    if name.hasPrefix("F"), let number = Int(name.dropFirst()) { return .key(.function(number)) }
    preconditionFailure("no key is called <\(name)>")
  }
}

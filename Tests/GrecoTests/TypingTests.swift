import Files
import Glibc
import Testing

/// Typing in a real terminal: the cursor is where the terminal has it, whatever the letters.
@Suite(.serialized) struct TypingTests {
  @Test(
    "The columns stay aligned while texts of every kind are typed and pasted",
    arguments: ["Сыбайлас жемқорлыққа қарсы", "а\u{301}б", "漢字かな", "👍 ok", "naïve — “x”"]
  )
  func columns(_ text: String) throws {
    let terminal = try Terminal()
    try terminal.openDashboard()
    try terminal.press("n")
    try terminal.waitFor("Note on Systemic risk studies:")
    let start = try #require(Int(try terminal.fact("cursor_x")))
    try terminal.type(text)
    try terminal.waitFor(text)
    try terminal.paste("|")
    // The terminal and the program agree on where the text ends.
    let row = try #require(
      try terminal.waitFor(text + "|").split(separator: "\n").first {
        $0.contains(text + "|")
      }
    )
    #expect(row.hasPrefix(" Note on Systemic risk studies: \(text)|"))
    try terminal.press("Left", "BSpace", "End", "BSpace")
    try terminal.press("C-a", "C-k")
    try terminal.waitUntil("the line is empty") { _ in
      try terminal.fact("cursor_x") == String(start)
    }
    try terminal.type(text)
    try terminal.waitFor(text)
    try terminal.press("Enter")
    try terminal.waitFor("noted")
    let listed = try terminal.greco("list", "--json")
    #expect(listed.contains("\"text\": \"\(text)\""))
  }

  @Test("A long paste arrives whole, and what is typed behind it is typed")
  func longPaste() throws {
    let terminal = try Terminal()
    try terminal.openDashboard()
    try terminal.press("n")
    try terminal.waitFor("Note on Systemic risk studies:")
    let text = (0..<10_000).map { "слово \($0)" }.joined(separator: " ").prefix(60_000)
    try terminal.paste(String(text))
    try terminal.type("!")
    try terminal.press("Enter")
    try terminal.waitFor("noted")
    let listed = try terminal.greco("show", "risk-studies", "--json")
    #expect(listed.contains("\"text\": \"\(text)!\""))
  }

  @Test(
    "The tour works with a Russian and with a Kazakh layout",
    arguments: [
      ("j", "о"), ("+", "="), ("s", "ы"), ("n", "т"), ("u", "г"), ("t", "е"), ("q", "й"),
    ]
  )
  func layout(_ latin: String, _ cyrillic: String) throws {
    let first = try after(latin)
    var last = ""
    // A screen is caught half drawn, too: the two have to become the same.
    try first.waitUntil("\(latin) has done something") { screen in
      defer { last = screen }
      return screen == last
    }
    let second = try after(cyrillic)
    try second.waitUntil("\(cyrillic) does what \(latin) does") { screen in
      try Self.timeless(screen) == Self.timeless(first.screen())
    }
  }

  /// A terminal in which a key was pressed and something changed.
  private func after(_ key: String) throws -> Terminal {
    let terminal = try Terminal()
    let before = try terminal.openDashboard()
    try terminal.type(key)
    try terminal.waitUntil("\(key) does something") { $0 != before }
    return terminal
  }

  /// The minute of saving may be another one.
  private static func timeless(_ screen: String) -> String {
    screen.replacing(/saved ..:../, with: "saved")
  }
}

import Testing

/// The numeric keypad keeps its digits and signs, whoever had the terminal meanwhile.
@Suite(.serialized) struct KeypadTests {
  /// What the keypad was told last: `=` for sequences, `>` for digits and signs.
  private func last(_ output: String) -> Substring.Element? {
    let told = output.split(separator: "\u{1B}").compactMap(\.first)
    return told.last { $0 == "=" || $0 == ">" }
  }

  @Test func `at the start and after an editor it sends what is printed on its keys`() throws {
    let terminal = try RawTerminal(["--by", "A"], environment: ["EDITOR": "true"])
    #expect(last(terminal.settle()) == ">")
    terminal.send("E")
    let after = terminal.settle()
    #expect(after.contains("\u{1B}[?1049h") && last(after) == ">")
  }
}

import Testing

/// The manual of what enters from files: every file in it is made, every command typed, and what it says
/// is what stands there.
@Suite struct ImportManual {
  @Test func `every example does what it says`() throws {
    let home = Home()
    let examples = try Example.all(in: "import.md")
    #expect(examples.count > 20)
    for example in examples {
      try example.tryOut(in: home) { "greco() { \"$greco\" --by Ann \"$@\"; }; \($0)" }
    }
  }
}

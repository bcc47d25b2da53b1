import Testing

@testable import greco

@Suite struct ShellOptions {
  @Test func `behind the colon every option of all commands is known as the shell's`() {
    let names = ParsedCommand.everywhere.flatMap { $0.usage.split(separator: " ").map(String.init) }
      .filter { $0.hasPrefix("--") && !["--help", "--version"].contains($0) }
    #expect(Set(names) == Set(TypedUsage.ofTheShell.map(\.name)))
  }
}

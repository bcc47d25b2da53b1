import Dashboard
import Entering
import Model
import Testing

@testable import greco

@Suite struct ShellOptions {
  @Test func `behind the colon every option of all commands is known as the shell's`() {
    let names = ParsedCommand.everywhere.flatMap { $0.usage.split(separator: " ").map(String.init) }
      .filter { $0.hasPrefix("--") && !["--help", "--version"].contains($0) }
    #expect(Set(names) == Set(TypedUsage.ofTheShell.map(\.name)))
  }
}

@Suite struct OptionsBeforeWhatTheyAreFor {
  @Test(arguments: [
    ("import --sheet Register plan.xlsx", ["import", "plan.xlsx", "--sheet=Register"]),
    (
      "import --sheet Register plan.xlsx --strict",
      ["import", "plan.xlsx", "--sheet=Register", "--strict"]
    ),
    (#"import --sheet "My sheet" 'my plan.xlsx'"#, ["import", "my plan.xlsx", "--sheet=My sheet"]),
    ("import --map G=note plan.xlsx", ["import", "plan.xlsx", "--map=G=note"]),
    ("import plan.xlsx --sheet My sheet", ["import", "plan.xlsx", "--sheet=My sheet"]),
    ("import -- -plan.csv", ["import", "--", "-plan.csv"]),
  ])
  func `a file stands before its options or behind them`(line: String, words: [String]) throws {
    let usages = TypedCommand.usages.map { TypedUsage(name: $0.name, arguments: $0.arguments) }
    let today = try #require(Day("2026-11-01"))
    let reader = DayReader(from: today, languages: ["en"])
    #expect(
      try TypedLine(line, usages: usages, reader: reader, isID: { _ in false }).words == words
    )
  }
}

import ArgumentParser
import Reports

/// `greco deadlines`: what is due and when, soonest first.
struct DeadlinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadlines",
    abstract: "List what is due and when, soonest first.",
    discussion: "With --within, ends with status 1 if nothing is due by then."
  )

  @OptionGroup var options: GlobalOptions

  @Option(
    help: ArgumentHelp("Only from today to so many days ahead, as 30d.", valueName: "days"),
    transform: Self.days
  )
  var within: Int?

  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    let list = DeadlineList(try options.view(), within: within)
    if json {
      try put(list.json)
    } else {
      if list.isEmpty { say("Nothing is due\(within.map { " within \($0) days" } ?? "").") }
      try put(list.text)
    }
    if within != nil, list.isEmpty { throw ExitCode(ExitStatus.nothingFound.rawValue) }
  }

  private static func days(_ text: String) throws -> Int {
    let digits = text.hasSuffix("d") ? String(text.dropLast()) : text
    guard let days = Int(digits), (0...99_999).contains(days) else {
      throw ValidationError("Write a number of days, as 30d.")
    }
    return days
  }
}

import ArgumentParser
import Entering
import Model

/// What several kinds of things have that can be added.
struct SharedOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What it is called.", valueName: "text"))
  var title: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "When it was made public; a report without it is confidential.",
      valueName: "day"
    ),
    transform: DayText.behind("--published")
  )
  var published: DayText?

  /// Those that were typed.
  var given: [String] {
    [title == nil ? nil : "--title", published == nil ? nil : "--published"].compactMap(\.self)
  }

  func validate() throws { try published?.validate() }
}

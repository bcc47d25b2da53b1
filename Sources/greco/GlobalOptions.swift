import ArgumentParser
import Model

/// What can be said before or after any command.
struct GlobalOptions: ParsableArguments {
  /// The colour schemes.
  enum PaletteName: String, CaseIterable, ExpressibleByArgument {
    case dark, light, mono
  }

  @Option(help: ArgumentHelp("Open the dossier in this folder.", valueName: "dir"))
  var dossier: String?

  @Option(
    help: ArgumentHelp("Everything as it stood on a day, YYYY-MM-DD.", valueName: "day"),
    transform: Day.init(argument:)
  )
  var asOf: Day?

  @Flag(help: "Change nothing.")
  var readOnly = false

  @Flag(help: "Print line by line, for screen readers too.")
  var plain = false

  @Option(help: "The dashboard's colours: dark, light or mono.")
  var palette: PaletteName?

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  @Option(help: ArgumentHelp("Sign with this name; in log: only what they did.", valueName: "name"))
  var by: String?

  mutating func validate() throws {
    if let by, by.allSatisfy(\.isWhitespace) {
      throw ValidationError("--by needs a name.")
    }
  }
}

extension Day {
  /// A day as it is typed.
  init(argument: String) throws {
    guard let day = Day(argument) else {
      throw ValidationError(
        "\u{201C}\(argument)\u{201D} is no day of the calendar; write YYYY-MM-DD."
      )
    }
    self = day
  }
}

import ArgumentParser
import Dashboard
import Entering
import Model

/// What can be said before or after any command.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: .customLong("dossier"),
    help: ArgumentHelp(
      "Open the dossier in this folder; \(Self.takeSeveral).",
      valueName: "dir"
    ),
    completion: .directory
  )
  var dossiers: [String] = []

  @Option(
    name: .customLong("as-of"),
    parsing: .unconditional,
    help: ArgumentHelp(
      "Everything as it stood on a day: \(DayRefusal.forms) or the like.",
      valueName: "day"
    ),
    transform: DayText.behind("--as-of")
  )
  var typedAsOf: DayText?

  @Flag(help: "Change nothing.")
  var readOnly = false

  @Flag(help: "Print everything line by line, for screen readers too.")
  var plain = false

  @Option(help: "The dashboard's colours.")
  var palette: Palette?

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  @Option(
    help: ArgumentHelp("Sign with this name; in log: only what they did.", valueName: "name"),
    completion: .people
  )
  var by: String?

  /// Which commands do something with several dossiers.
  static let takeSeveral =
    "list, stats, deadlines, changes and export csv, html or ics take several"

  /// As where none of them is written.
  static var unwritten: GlobalOptions {
    var options = GlobalOptions()
    (options.dossiers, options.typedAsOf, options.palette, options.by) = ([], nil, nil, nil)
    (options.readOnly, options.plain, options.ascii, options.noMouse) = (false, false, false, false)
    return options
  }

  /// The day that was asked for.
  var asOf: Day? { typedAsOf.flatMap { try? $0.read(from: .today) }?.day }

  mutating func validate() throws {
    try typedAsOf?.validate()
    if let by, by.allSatisfy(\.isWhitespace) {
      throw ValidationError("--by needs a name.")
    }
  }
}

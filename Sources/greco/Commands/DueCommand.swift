import ArgumentParser
import Entering
import Files
import Model

/// `greco due ID… DAY|none`: the national due date of recommendations.
struct DueCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Set the national due date of recommendations; none takes it away.",
    usage: """
      greco due <id> ... <day>|none [--note <text>]
                [--ref <text>] [--from <who>]
      """
  )

  /// The ids and, last, the day.
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "One or more IDs, then the day (\(DayRefusal.forms) or the like) or none.",
      valueName: "id> ... <day"
    ),
    completion: .recommendations(then: { _ in ["none"] })
  )
  var words: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Why; - reads it from standard input.", valueName: "text")
  )
  var note: String?

  @OptionGroup var grounds: GroundsOptions

  @OptionGroup var options: GlobalOptions

  mutating func validate() throws {
    words = try words.withoutOptions()
    guard words.count < 2 else { return }
    throw ValidationError("Write one or more IDs, then a day, as: greco due training 2026-03-31.")
  }

  mutating func readInput() throws { note = try note.map { try typedText([$0]) } }

  func deed(in dossier: Dossier) throws -> any Deed {
    let reader = DayReader.ofUser(from: dossier.day)
    let (names, day) = reader.split(words, behind: 1)
    return DueDeed(
      try reader.readOrNone(day, for: DayUse(of: "due")),
      on: try dossier.findAll(names),
      note: try .ifWritten(note, of: "--note"),
      restingOn: grounds.read(in: dossier)
    )
  }
}

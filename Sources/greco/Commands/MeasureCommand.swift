import ArgumentParser
import Entering
import Files
import Model

/// `greco measure ID… TEXT`: something done for recommendations.
struct MeasureCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Add a measure to recommendations or parts.",
    usage: """
      greco measure <id> ... <text> [--day <day>] [--state <state>]
                    [--ref <text>] [--from <who>]
      """,
    discussion:
      "The text is one argument: put it in quotation marks; - reads it from standard input."
  )

  /// The ids and, last, the text: the parser does not let an argument follow one of many.
  @Argument(
    help: ArgumentHelp("One or more IDs, then the text.", valueName: "id> ... <text"),
    completion: .recommendations
  )
  var words: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("When it was done; a month will do.", valueName: "day"),
    transform: DayText.behind("--day")
  )
  var day: DayText?

  @Option(
    help: ArgumentHelp(
      "How far it has come: planned, drafted, submitted, adopted, in-force or applied.",
      valueName: "state"
    ),
    completion: .list(MeasureState.allCases.map(\.rawValue))
  )
  var state: String?

  @OptionGroup var grounds: GroundsOptions

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    try day?.validate()
    guard words.count < 2 else { return }
    throw ValidationError("Write one or more IDs, then the measure in quotation marks.")
  }

  mutating func readInput() throws { words.append(try typedText([words.removeLast()])) }

  func deed(in dossier: Dossier) throws -> any Deed {
    MeasureDeed(
      try SaidText(words.last ?? "", of: "a measure"),
      on: try dossier.findAll(words.dropLast()),
      day: try day?.read(from: dossier.day),
      state: try Choices.measureState(state ?? ""),
      restingOn: grounds.read(in: dossier)
    )
  }
}

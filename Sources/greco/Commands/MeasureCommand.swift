import ArgumentParser
import Entering
import Files
import Model

/// `greco measure ID… TEXT`: something done for recommendations; with `--of` one of them comes further.
struct MeasureCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Add a measure to recommendations or parts, or move one on.",
    usage: """
      greco measure <id> ... <text> [--day <day>] [--state <state>]
      [--planned <day>] [--who <who>] [--proof <text>] [--of <event>]
      [--ref <text>] [--from <who>]
      """,
    discussion: """
      The text is one argument: put it in quotation marks; - reads it from standard input.
      With --of no ID is named, and what is not said of the measure stays: greco measure --of EVENT \
      --state adopted --day 2026-03. Another state without a day is of today.
      """
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

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("By when it is planned; a month will do.", valueName: "day"),
    transform: DayText.behind("--planned")
  )
  var planned: DayText?

  @Option(
    help: ArgumentHelp("Who does it: institutions or names, a comma between.", valueName: "who"),
    completion: .institutions
  )
  var who: String?

  @Option(help: ArgumentHelp("What is expected to prove it.", valueName: "text"))
  var proof: String?

  @Option(
    help: ArgumentHelp("A measure that is there, by one of its events.", valueName: "event")
  )
  var of: String?

  @OptionGroup var grounds: GroundsOptions

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    try day?.validate()
    try planned?.validate()
    if of == nil, words.count < 2 {
      throw ValidationError("Write one or more IDs, then the measure in quotation marks.")
    }
    if of != nil, words.count > 1 {
      throw ValidationError("With --of no ID is named, only the measure in quotation marks.")
    }
  }

  mutating func readInput() throws {
    guard let text = words.popLast() else { return }
    words.append(try typedText([text]))
  }

  func deed(in dossier: Dossier) throws -> any Deed {
    let state = try Choices.measureState(state ?? "")
    let (day, planned) = (
      try day?.read(from: dossier.day), try planned?.read(from: dossier.day)
    )
    let who = who.map { Institutions.named($0, in: dossier) }
    let proof = try SaidText.ifWritten(proof, of: "--proof")
    let text = try SaidText.ifWritten(words.last, of: "a measure")
    guard let of else {
      return MeasureDeed(
        try text ?? SaidText("", of: "a measure"),
        on: try dossier.findAll(words.dropLast()),
        MeasureDetails(day: day, state: state, planned: planned, who: who ?? [], proof: proof),
        restingOn: grounds.read(in: dossier)
      )
    }
    return MeasureProgressDeed(
      try dossier.journal.find(of),
      text: text,
      state: state,
      day: day,
      planned: planned,
      who: who,
      proof: proof,
      restingOn: grounds.read(in: dossier)
    )
  }
}

import ArgumentParser
import Entering
import Files
import Model

/// `greco set ID… STATUS`: our status of one or more recommendations.
struct SetCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Set our status of recommendations or parts.",
    usage: """
      greco set <id> ... <status> [--note <text>] [--day <day>]
                [--ref <text>] [--from <who>]
      """,
    discussion: """
      STATUS is not-implemented, partly-implemented, dealt-with or implemented, or the beginning \
      of one; none takes our word back. Several IDs are one action, undone together.
      """
  )

  /// The ids and, last, the status: the parser does not let an argument follow one of many.
  @Argument(
    help: ArgumentHelp("One or more IDs, then the status.", valueName: "id> ... <status"),
    completion: .recommendations(then: { _ in Status.scale.map(\.rawValue) + ["none"] })
  )
  var words: [String] = []

  @Option(help: ArgumentHelp("A remark; - reads it from standard input.", valueName: "text"))
  var note: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Since when it is true, if not today; a month will do.", valueName: "day"),
    transform: DayText.behind("--day")
  )
  var day: DayText?

  @OptionGroup var grounds: GroundsOptions

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    try day?.validate()
    guard words.count < 2 else { return }
    throw ValidationError("Write one or more IDs, then a status, as: greco set training partly.")
  }

  mutating func readInput() throws { note = try note.map { try typedText([$0]) } }

  func deed(in dossier: Dossier) throws -> any Deed {
    StatusDeed(
      try Statuses.ours(words.last ?? ""),
      on: try dossier.findAll(words.dropLast()),
      note: try .ifWritten(note, of: "--note"),
      day: try day?.read(from: dossier.day),
      restingOn: grounds.read(in: dossier)
    )
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    let status = try Statuses.ours(words.last ?? "")
    return try dossier.findAll(words.dropLast())
      .filter { id in !written.contains { $0.on == id } }
      .map { id in
        "\(dossier.label(of: id)): is \(status?.words ?? "without a word of ours") already; "
          + "nothing to write."
      }
  }
}

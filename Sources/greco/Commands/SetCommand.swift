import ArgumentParser
import Files
import Model

/// `greco set ID… STATUS`: our status of one or more recommendations.
struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Set our status of recommendations or parts.",
    usage: "greco set <id> ... <status> [--note <text>] [--day <day>]",
    discussion: """
      STATUS is not-implemented, partly-implemented, dealt-with or implemented, or the beginning \
      of one; none takes our word back. Several IDs are one action, undone together.
      """
  )

  /// The ids and, last, the status: the parser does not let an argument follow one of many.
  @Argument(help: ArgumentHelp("One or more IDs, then the status.", valueName: "id> ... <status"))
  var words: [String] = []

  @Option(help: ArgumentHelp("A remark.", valueName: "text"))
  var note: String?

  @Option(
    help: ArgumentHelp("Since when it is true, if not today; a month will do.", valueName: "day"),
    transform: PartialDay.typed(behind: "--day")
  )
  var day: Typed<PartialDay>?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    _ = try day?.get()
    guard words.count < 2 else { return }
    throw ValidationError("Write one or more IDs, then a status, as: greco set training partly.")
  }

  func run() throws {
    let status = try Status.ours(words.last ?? "")
    var opened = try options.openForWriting()
    let dossier = opened.dossier()
    let ids = try words.dropLast().map { name in try dossier.find(name).id }.unique
    let written = try opened.change(options) { journal in
      ids.compactMap { journal.drafting(status: status, on: $0, note: note, day: day?.value) }
    }
    for id in ids where !written.contains(where: { $0.on == id }) {
      say("\(id): is \(status?.words ?? "without a word of ours") already; nothing to write.")
    }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it stands first.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

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

  @OptionGroup var options: GlobalOptions

  /// The ids and, last, the status: the parser does not let an argument follow one of many.
  @Argument(help: ArgumentHelp("IDs, then the status.", valueName: "id> ... <status"))
  var words: [String]

  @Option(help: ArgumentHelp("A remark.", valueName: "text"))
  var note: String?

  @Option(
    help: ArgumentHelp("When it became true, if not today.", valueName: "day"),
    transform: PartialDay.init(argument:)
  )
  var day: PartialDay?

  func validate() throws {
    if words.count < 2 { throw ValidationError("Write IDs, then a status.") }
  }

  func run() throws {
    let status = try self.status()
    var opened = try options.openForWriting()
    let dossier = opened.dossier()
    let ids = try words.dropLast().map { name in try dossier.find(name).id }.unique
    let written = try opened.change(options) { journal in
      ids.compactMap { journal.drafting(status: status, on: $0, note: note, day: day) }
    }
    for id in ids where !written.contains(where: { $0.on == id }) {
      say("\(id): is \(status?.words ?? "without a word of ours") already; nothing to write.")
    }
  }

  private func status() throws(Failure) -> Status? {
    let word = words.last ?? ""
    return word == "none" ? nil : try Status.named(word, among: Status.scale)
  }
}

extension PartialDay {
  /// A day, month or year as it is typed.
  fileprivate init(argument: String) throws {
    guard let day = PartialDay(argument) else {
      throw ValidationError(
        "\u{201C}\(argument)\u{201D} is no day of the calendar; write YYYY-MM-DD."
      )
    }
    self = day
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it stands first.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

import ArgumentParser
import Files
import Model

/// `greco due ID… DAY|none`: the national due date of recommendations.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Set the national due date of recommendations; none takes it away.",
    usage: "greco due <id> ... <day>|none"
  )

  /// The ids and, last, the day.
  @Argument(
    help: ArgumentHelp("One or more IDs, then YYYY-MM-DD or none.", valueName: "id> ... <day")
  )
  var words: [String] = []

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard words.count < 2 else { return }
    throw ValidationError("Write one or more IDs, then a day, as: greco due training 2026-03-31.")
  }

  func run() throws {
    let word = words.last ?? ""
    guard word.lowercased() == "none" || Day(word) != nil else {
      throw Failure(
        "\u{201C}\(word)\u{201D} is no day of the calendar; write YYYY-MM-DD or none.",
        .usage
      )
    }
    var opened = try options.openForWriting()
    let dossier = opened.dossier()
    let ids = try words.dropLast().map { name in try dossier.find(name).recommendation.id }.unique
    // What was shipped has a date of its own: that there is none is a word, not nothing.
    let value = JSON.string(Day(word) == nil ? "none" : word)
    try opened.change(options) { journal in
      ids.compactMap { journal.drafting(.due, on: $0, value: value) }
    }
  }
}

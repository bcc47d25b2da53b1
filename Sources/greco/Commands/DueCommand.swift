import ArgumentParser
import Files
import Model

/// `greco due ID… DAY|none`: the national due date of recommendations.
struct DueCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Set the national due date of recommendations; none takes it away.",
    usage: "greco due <id> ... <day>|none"
  )

  /// The ids and, last, the day.
  @Argument(
    help: ArgumentHelp("One or more IDs, then YYYY-MM-DD or none.", valueName: "id> ... <day"),
    completion: .recommendations(then: { _ in ["none"] })
  )
  var words: [String] = []

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard words.count < 2 else { return }
    throw ValidationError("Write one or more IDs, then a day, as: greco due training 2026-03-31.")
  }

  func drafts(in dossier: Dossier) throws -> [EventDraft] {
    let word = words.last ?? ""
    let day = Day(typed: word, from: dossier.day)
    guard word.lowercased() == "none" || day != nil else {
      throw Failure(
        "\u{201C}\(word)\u{201D} is no day of the calendar; write YYYY-MM-DD, +30d or none."
          + word.hyphensHint,
        .usage
      )
    }
    // What was shipped has a date of its own: that there is none is a word, not nothing.
    let value = JSON.string(day?.description ?? "none")
    return try words.dropLast().recommendations(in: dossier)
      .compactMap { dossier.drafting(.due, on: $0, value: value) }
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    written.isEmpty ? ["It is so already; nothing to write."] : []
  }
}

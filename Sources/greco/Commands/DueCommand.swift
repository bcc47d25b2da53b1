import ArgumentParser
import Entering
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
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "One or more IDs, then the day (\(DayRefusal.forms) or the like) or none.",
      valueName: "id> ... <day"
    ),
    completion: .recommendations(then: { _ in ["none"] })
  )
  var words: [String] = []

  @OptionGroup var options: GlobalOptions

  mutating func validate() throws {
    words = try words.withoutOptions()
    guard words.count < 2 else { return }
    throw ValidationError("Write one or more IDs, then a day, as: greco due training 2026-03-31.")
  }

  func drafts(in dossier: Dossier) throws -> [EventDraft] {
    let reader = DayReader.ofUser(from: dossier.day)
    let (ids, text) = reader.split(words, behind: 1)
    let day = try read(text, by: reader)
    // What was shipped has a date of its own: that there is none is a word, not nothing.
    let value = JSON.string(day?.day.description ?? "none")
    return try ids.recommendations(in: dossier)
      .compactMap { dossier.drafting(.due, on: $0, value: value)?.noting(day) }
  }

  private func read(_ text: String, by reader: DayReader) throws(Failure) -> WrittenDay? {
    do throws(DayRefusal) {
      return try reader.dayOrNone(text, for: DayUse(of: "due"))
    } catch {
      throw Failure(error, of: text, behind: "due", from: reader.today, orNone: true)
    }
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    written.isEmpty ? ["It is so already; nothing to write."] : []
  }
}

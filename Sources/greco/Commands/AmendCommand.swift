import ArgumentParser
import Files
import Model

/// `greco amend EVENT TEXT`: a corrected note, measure, evidence and the like, or text given with a
/// status.
struct AmendCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "Correct the text of a note, a measure or another entry, or one given with a status.",
    usage: "greco amend <event> <text>"
  )

  @Argument(help: "The event's ID, or its beginning.")
  var event: String

  @Argument(help: "The new text.")
  var text: String

  @OptionGroup var options: GlobalOptions

  func drafts(in dossier: Dossier) throws -> [EventDraft] {
    try dossier.journal.amending(event, to: .string(text))
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    written.isEmpty ? ["It says so already; nothing to write."] : []
  }
}

/// `greco retract EVENT`: takes an entry back, whoever made it.
struct RetractCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract",
    abstract: "Take back a note, a measure or another entry, or the text given with a status.",
    usage: "greco retract <event>"
  )

  @Argument(help: "The event's ID, or its beginning.")
  var event: String

  @OptionGroup var options: GlobalOptions

  func drafts(in dossier: Dossier) throws -> [EventDraft] {
    try dossier.journal.amending(event, to: .null)
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    written.isEmpty ? ["It has been taken back already."] : []
  }
}

extension Journal {
  /// An entry set to another value.
  fileprivate func amending(_ event: String, to value: JSON) throws(Failure) -> [EventDraft] {
    let id = try find(event)
    let named = self.event(id)
    guard named?.knownKind?.scope == .entry || named?.note != nil else {
      throw Failure(
        "That event is no note, measure or other entry, and no text was given with it; "
          + "greco undo takes it back.",
        .usage
      )
    }
    if self.event(id)?.knownKind == .finding, value != .null {
      throw Failure("Another finding is entered with greco finding; retract takes it back.", .usage)
    }
    return [amending(id, value: value)].compactMap(\.self)
  }
}

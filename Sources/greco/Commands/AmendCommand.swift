import ArgumentParser
import Files
import Model

/// `greco amend EVENT TEXT`: a corrected note, measure, evidence and the like.
struct AmendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "Correct the text of a note, a measure or another entry.",
    usage: "greco amend <event> <text>"
  )

  @Argument(help: "The event's ID, or its beginning.")
  var event: String

  @Argument(help: "The new text.")
  var text: String

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.amend(event, to: .string(text), unchanged: "It says so already; nothing to write.")
  }
}

/// `greco retract EVENT`: takes an entry back, whoever made it.
struct RetractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract",
    abstract: "Take back a note, a measure or another entry.",
    usage: "greco retract <event>"
  )

  @Argument(help: "The event's ID, or its beginning.")
  var event: String

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try options.amend(event, to: .null, unchanged: "It has been taken back already.")
  }
}

extension GlobalOptions {
  /// Sets an entry to another value.
  fileprivate func amend(_ event: String, to value: JSON, unchanged: String) throws {
    var opened = try openForWriting()
    let id = try opened.journal.find(event)
    guard opened.journal.event(id)?.knownKind?.scope == .entry else {
      throw Failure(
        "That event is no note, measure or other entry; greco undo takes it back.",
        .usage
      )
    }
    if opened.journal.event(id)?.knownKind == .finding, value != .null {
      throw Failure("Another finding is entered with greco finding; retract takes it back.", .usage)
    }
    let written = try opened.change(self) { journal in
      journal.amending(id, value: value).map { [$0] } ?? []
    }
    if written.isEmpty { say(unchanged) }
  }
}

import ArgumentParser
import Dashboard
import Entering
import Model

/// A command line that was typed in the dashboard: the same commands as on the shell.
struct TypedCommand {
  /// What it is.
  let kind: Kind

  /// What a command is, by what it does.
  enum Kind {
    /// It enters something.
    case entering(any EnteringCommand)
    /// It writes a document to a file.
    case leaving(any LeavingCommand)
    /// It reads a file that is to be taken in.
    case importing(ImportCommand)
    /// It brings the dossier together with that of others.
    case syncing
  }

  /// What a line means that somebody types, whose name is known or not; the failure says why it
  /// means nothing, in one line.
  ///
  /// `reader` reads days, and `isID` tells whether a word is the ID of a recommendation or part.
  init(
    _ line: String,
    by name: String?,
    reader: DayReader,
    isID: (String) -> Bool
  ) throws(Failure) {
    let usages = Self.usages.map { TypedUsage(name: $0.name, arguments: $0.arguments) }
    var words = try TypedLine(line, usages: usages, reader: reader, isID: isID).words
    let options = words.prefix { $0 != "--" }
    let ofTheShell = options.first { word in
      TypedUsage.ofTheShell.contains { $0.isSaid(by: word) }
    }
    if let option = ofTheShell {
      throw Failure("\(option) is for the shell; here it is as the dashboard was opened", .usage)
    }
    let isInput = zip(words, words.dropFirst()).contains { $0.isOption && $1 == "-" }
    guard words.last != "-", !isInput, !options.contains(where: { $0.hasSuffix("=-") }) else {
      throw Failure("there is no standard input here; type the text", .usage)
    }
    if let name { words.insert(contentsOf: ["--by", name], at: 1) }
    let parsed = try Failure.only { try Greco.parseAsRoot(words) }
    switch parsed {
    case let command as any EnteringCommand: kind = .entering(command)
    case let command as any LeavingCommand:
      guard let file = command.destination.output, file != "-" else {
        throw Failure("name a file to write, with -o FILE", .usage)
      }
      kind = .leaving(command)
    case let command as ImportCommand:
      try command.refuseTyped()
      kind = .importing(command)
    case is SyncCommand: kind = .syncing
    default: throw Failure("only what enters or writes something can be typed here", .usage)
    }
  }

  /// Those that can be typed, for the palette.
  static let usages =
    Greco.entering.map { usage($0.configuration, changesDossier: true) }
    + [usage(ImportCommand.configuration, changesDossier: true)]
    + Greco.leaving.map { usage($0.configuration, changesDossier: false) }
    + [usage(SyncCommand.configuration, changesDossier: true)]

  private static func usage(
    _ configuration: CommandConfiguration,
    changesDossier: Bool
  ) -> CommandUsage {
    let name = configuration.commandName ?? ""
    let usage = (configuration.usage ?? "").split(separator: "\n").map { line in
      line.split(separator: " ").filter { $0 != "greco" && $0 != name }.joined(separator: " ")
    }
    return CommandUsage(
      name: name,
      arguments: usage.joined(separator: " "),
      help: configuration.abstract,
      changesDossier: changesDossier
    )
  }
}

extension String {
  fileprivate var isOption: Bool { hasPrefix("--") }
}

extension EnteringCommand {
  /// What is entered, and why nothing is if that is so.
  func typedDrafts(in dossier: Dossier) throws(Failure) -> (drafts: [EventDraft], remark: String?) {
    try Failure.only {
      var command = self
      try command.readInput()
      let drafts = try command.drafts(in: dossier)
      let remark = drafts.isEmpty ? try command.remarks(after: [], in: dossier).first : nil
      return (drafts, remark)
    }
  }
}

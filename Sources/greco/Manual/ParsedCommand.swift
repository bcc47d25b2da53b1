import ArgumentParser
import Model

/// A command as the parser knows it, for the manual page.
struct ParsedCommand {
  /// Its name.
  let name: String
  /// How it is typed.
  let usage: String
  /// What it does, in a sentence.
  let abstract: String
  /// What there is to know besides.
  let discussion: String
  /// Its options and flags, without those of every command.
  let options: [Option]

  /// An option or a flag.
  struct Option: Hashable {
    /// How it is typed, its value included.
    var usage: String
    /// What it does.
    var help: String
  }

  /// The commands that people are shown, in their order.
  static let all = Greco.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    .map { ParsedCommand($0) }

  /// The options before and after any command.
  static let everywhere = options(in: JSON(Array(Greco._dumpHelp().utf8))?["command"])

  private init(_ command: any ParsableCommand.Type) {
    let configuration = command.configuration
    name = command._commandName
    usage = configuration.usage ?? "greco \(name)"
    abstract = configuration.abstract
    discussion = configuration.discussion
    let all = Self.options(in: JSON(Array(command._dumpHelp().utf8))?["command"])
    options = all.filter { !Self.everywhere.contains($0) }
  }

  private static func options(in command: JSON?) -> [Option] {
    (command?["arguments"]?.elements ?? []).compactMap { argument in
      let names = argument["names"]?.elements ?? []
      guard !names.isEmpty, argument["shouldDisplay"]?.bool == true else { return nil }
      let typed = names.compactMap { name in
        name["name"]?.string.map { (name["kind"]?.string == "long" ? "--" : "-") + $0 }
      }
      let isOption = argument["kind"]?.string == "option"
      let value = isOption ? argument["valueName"]?.string.map { " <\($0)>" } ?? "" : ""
      return Option(
        usage: typed.joined(separator: ", ") + value,
        help: argument["abstract"]?.string ?? ""
      )
    }
  }
}

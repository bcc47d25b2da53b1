internal import Model

/// A command of the shell that enters or writes something, which the palette understands as well.
public struct CommandUsage: Hashable, Sendable {
  /// The command's name.
  public var name: String
  /// Its arguments, as `<id> ... <status> [--note <text>]`.
  public var arguments: String
  /// What it does.
  public var help: String
  /// Whether it enters something, which cannot be done to the past.
  public var changesDossier: Bool

  /// A command.
  public init(name: String, arguments: String, help: String, changesDossier: Bool = true) {
    self.name = name
    self.arguments = arguments
    self.help = help
    self.changesDossier = changesDossier
  }
}

extension Verb {
  /// The words of a command as the shell understands it; what it means is settled outside.
  init(_ command: CommandUsage) {
    self.init(
      command.name,
      command.arguments,
      command.help,
      completions: { typed, state in
        Self.arguments(typed, of: command.arguments, state)
      },
      run: { typed, state in
        command.changesDossier && state.refusesChanges()
          ? .done() : .done([.run("\(command.name) \(typed)")])
      }
    )
    day = { argument, state in Self.day(in: argument, of: command, state) }
    // What is typed for a command counts to the letter: it is entered at once.
    takesFirst = false
    // What is selected is what is most often meant.
    let takesID = command.arguments.hasPrefix("<id>")
    let takesSeveral = command.arguments.hasPrefix("<id> ...")
    start = { state in
      let all = takesID ? state.targets : []
      let targets = takesSeveral || all.count < 2 ? all : []
      return ([command.name] + targets).joined(separator: " ") + " "
    }
  }

  /// What the argument that is being typed can be, by the names in the usage.
  private static func arguments(
    _ typed: String,
    of usage: String,
    _ state: State
  ) -> [Completion] {
    let words = typed.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let last = words.last ?? ""
    let before = words.dropLast().map { $0 + " " }.joined()
    let choices = slots(at: words.count - 1, of: usage).flatMap { values($0, state) }
    return FuzzyMatch.best(choices, for: last) { "\($0.words) \($0.detail)" }
      .map { Completion(words: $0.words, detail: $0.detail, before: before) }
  }

  /// The arguments that can stand at a place; behind `...` the next one or more of the one before.
  private static func slots(at place: Int, of usage: String) -> [String] {
    // What stands in brackets may be left out, and what comes behind has no place of its own.
    let slots = usage.prefix { $0 != "[" && $0 != "-" }.split(separator: " ").map(String.init)
    guard let many = slots.firstIndex(of: "...") else {
      return slots.indices.contains(place) ? [slots[place]] : []
    }
    if place < many { return [slots[place]] }
    return Array(slots[(many + 1)...].prefix(1)) + [slots[many - 1]]
  }

  private static func values(_ slot: String, _ state: State) -> [Completion] {
    let catalogue = state.dossier.catalogue
    switch slot.filter({ $0.isLetter }) {
    case "id": return subjects("", state)
    case "status":
      return (Status.scale.map(\.rawValue) + ["none"]).map { Completion(words: $0) }
    case "theme":
      return catalogue.themes.map { Completion(words: $0.id, detail: state.text($0.title)) }
    case "report":
      return catalogue.reports.map { Completion(words: $0.id, detail: $0.kind.words) }
    case "who":
      return catalogue.institutions.map { Completion(words: $0.id, detail: state.text($0.name)) }
    default: return []
    }
  }
}

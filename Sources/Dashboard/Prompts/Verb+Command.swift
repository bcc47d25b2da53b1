internal import Entering
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
        Self.arguments(typed, of: command, state)
      },
      run: { typed, state in
        if command.changesDossier, state.refusesChanges() { return .done() }
        return state.form(behind: command.name, typed).map { .ask($0) }
          ?? .done([.run("\(command.name) \(typed)")])
      }
    )
    isWholeByItself = FormKind.words.contains(command.name) || command.arguments.isEmpty
    let blank = isWholeByItself ? "" : " "
    takesFile = { typed in
      let words = typed.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      return Self.slots(at: words, of: command.arguments).contains("<file>")
    }
    day = { argument, state in Self.day(in: argument, of: command, state) }
    // What is typed for a command counts to the letter: it is entered at once.
    takesFirst = false
    // What is selected is what is most often meant.
    let takesID = command.arguments.hasPrefix("<id>") && command.name != FormKind.adding
    let takesSeveral = command.arguments.hasPrefix("<id> ...")
    start = { state in
      let all = takesID ? state.targets : []
      let targets = takesSeveral || all.count < 2 ? all : []
      return ([command.name] + targets).joined(separator: " ") + blank
    }
  }

  /// What the argument that is being typed can be, by the names in the usage.
  private static func arguments(
    _ typed: String,
    of command: CommandUsage,
    _ state: State
  ) -> [Completion] {
    let words = typed.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let last = words.last ?? ""
    let before = words.dropLast().map { $0 + " " }.joined()
    let slots = slots(at: words, of: command.arguments)
    let choices =
      command.name == FormKind.adding && words.count == 1
      ? forms(state) : slots.flatMap { values($0, of: command, behind: words, state) }
    // A path is found by its beginning, as the shell does.
    if choices.isEmpty, slots.contains("<file>") {
      return state.files(beginning: last).map { path in
        // A blank would end it.
        Completion(words: path.contains(" ") ? "\"\(path)\"" : path, before: before)
      }
    }
    let found = FuzzyMatch.best(choices, for: last) { "\($0.words)\n\($0.detail)" }
    return (slots.contains("<id>") ? putting(named: last, before: found, state) : found)
      .map { Completion(words: $0.words, detail: $0.detail, before: before) }
  }

  /// What can stand in the place of the last word: the value of the option before it, else an argument;
  /// behind `...` the next one or more of the one before.
  private static func slots(at words: [String], of usage: String) -> [String] {
    let place = words.count - 1
    if let option = words.dropLast().last, option.hasPrefix("-") {
      let tokens = usage.split { " []".contains($0) }.map(String.init)
      guard let known = tokens.firstIndex(of: option) else { return [] }
      // Behind one that has no value an argument may stand.
      if let value = tokens[safe: known + 1], value.hasPrefix("<") { return [value] }
    }
    // What stands in brackets may be left out, and what comes behind has no place of its own.
    let slots = usage.prefix { $0 != "[" && $0 != "-" }.split(separator: " ").map(String.init)
    guard let many = slots.firstIndex(of: "...") else {
      return slots.indices.contains(place) ? [slots[place]] : []
    }
    if place < many { return [slots[place]] }
    return Array(slots[(many + 1)...].prefix(1)) + [slots[many - 1]]
  }

  /// What has a form of its own, by the word that opens it.
  private static func forms(_ state: State) -> [Completion] {
    FormKind.additions(in: state).compactMap { kind in
      kind.name.map { Completion(words: $0, detail: kind.words) }
    }
  }

  /// All that can be corrected.
  private static func things(_ state: State) -> [Completion] {
    let catalogue = state.dossier.catalogue
    let ids =
      catalogue.reports.map(\.id) + catalogue.deadlines.map(\.id) + catalogue.institutions.map(\.id)
    return subjects("", state) + ids.map { Completion(words: $0, detail: state.name(of: $0)) }
  }

  private static func values(
    _ slot: String,
    of command: CommandUsage,
    behind words: [String],
    _ state: State
  ) -> [Completion] {
    let catalogue = state.dossier.catalogue
    let thing = words.first.flatMap { state.dossier.editable($0) }
    switch slot.filter({ $0.isLetter }) {
    case "id":
      return command.name == FormKind.correcting ? things(state) : subjects("", state)
    case "field":
      return thing?.fields.map { field in
        Completion(words: field.rawValue, detail: thing.map { state.written(field, of: $0) } ?? "")
      } ?? []
    case "value":
      let field = words.count > 1 ? try? thing?.findField(words[1]) : nil
      return field?.values(in: state.dossier).map { Completion(words: $0) } ?? []
    case "kind": return Report.Kind.allCases.map { Completion(words: $0.rawValue) }
    case "wording":
      return Wording.allCases.map { Completion(words: $0.rawValue, detail: $0.words) }
    case "basis": return Basis.allCases.map { Completion(words: $0.rawValue) }
    case "deadline":
      return catalogue.deadlines.map { Completion(words: $0.id, detail: state.text($0.title)) }
    case "key":
      return catalogue.sources.map { Completion(words: $0.key, detail: state.text($0.title)) }
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

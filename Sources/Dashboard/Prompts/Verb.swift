internal import Entering
internal import Model

/// A word with arguments that the palette understands, as `as-of 2024-10-01`.
struct Verb: Sendable {
  /// What is typed.
  let name: String
  /// The word and its arguments.
  let usage: String
  /// What it does.
  let help: String
  /// What its line begins with when it is chosen.
  var start: @Sendable (State) -> String
  /// Whether it is about one dossier, and means nothing among several.
  var isOfDossier = true
  /// Whether it can be given without any argument.
  var isWholeByItself = false
  /// Whether the word that is being typed in an argument is the path of a file.
  var takesFile: @Sendable (_ argument: String) -> Bool = { _ in false }
  /// Whether letters that fit something that is offered mean it.
  var takesFirst = true
  /// The day that is being typed in an argument.
  var day: @Sendable (_ argument: String, State) -> TypedDay?
  /// What the argument can be.
  let completions: @Sendable (_ argument: String, State) -> [Completion]
  /// What follows.
  let run: @Sendable (_ argument: String, inout State) -> Reply

  /// Something that an argument can be.
  struct Completion: Sendable {
    var words: String
    var detail = ""
    /// The arguments that stand before it.
    var before = ""

    func line(_ verb: String) -> String { "\(verb) \(before)\(words)" }
  }

  init(
    _ name: String,
    _ argument: String,
    _ help: String,
    day use: DayUse? = nil,
    isOfDossier: Bool = true,
    completions: @escaping @Sendable (String, State) -> [Completion] = { _, _ in [] },
    run: @escaping @Sendable (String, inout State) -> Reply
  ) {
    self.name = name
    usage = argument.isEmpty ? name : "\(name) \(argument)"
    self.help = help
    self.isOfDossier = isOfDossier
    start = { _ in "\(name) " }
    day = { argument, state in
      use.map {
        TypedDay(argument.trimmed, for: $0, from: name == "as-of" ? state.today : nil, in: state)
      }
    }
    self.completions = completions
    self.run = run
  }

  /// Every verb there is.
  static func all(_ state: State) -> [Verb] {
    own + state.commands().map(Verb.init)
  }

  /// Those that can be given in a place.
  static func all(_ state: State, in place: Place) -> [Verb] {
    all(state).filter { $0.canBeGiven(in: place) }
  }

  /// Whether it means something in a place.
  func canBeGiven(in place: Place) -> Bool { !isOfDossier || place != .screen(.portfolio) }

  /// The verb a line begins with, once a blank follows it, and what follows that.
  static func parse(_ line: String, in state: State) -> (verb: Verb, argument: String)? {
    let line = String(line.drop { $0 == " " || $0 == ":" })
    guard let blank = line.firstIndex(of: " ") else { return nil }
    let word = line[..<blank].lowercased()
    let latin = String(word.map { KeyboardLayout.latin($0) })
    return all(state).first { $0.name == word || $0.name == latin }
      .map { ($0, String(line[blank...].dropFirst())) }
  }
}

internal import Canvas
internal import Model

/// Every command, found by a few letters, with its key; and words with arguments, completed.
struct PaletteQuestion: Question {
  /// Where it was asked: only what can be done there is offered.
  private let from: Place
  /// What its line begins with.
  private let line: String
  /// Why the line was not done, where that takes more than its first line.
  private let reasons: [String]
  /// All that is offered.
  private let known: FuzzyMatch<Offer>

  init(from place: Place, line: String = "", refused reasons: [String] = [], in state: State) {
    from = place
    self.line = line
    self.reasons = reasons
    known = FuzzyMatch(Self.commands(in: place, state) + Self.verbs(in: place, state)) {
      "\($0.alias)\n\($0.words)\n\($0.detail)"
    }
  }

  func renewed(in state: State) -> any Question {
    PaletteQuestion(from: from, line: line, refused: reasons, in: state)
  }

  func texts(in state: State) -> [String] { [line] }

  static let draftKey = DraftKey("command line", [])
  var draftKey: DraftKey? { Self.draftKey }
  var fields: [Field] { [.text()] }
  var isRecalled: Bool { false }

  var place: Place { .choosing }
  func title(in state: State) -> String { ":" }

  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    let typed = prompt.fields[0].text
    if showsReasons(prompt) { return reasons.map { Offer(words: $0, text: line) } }
    // Nothing is called so: what is that long is a text.
    guard typed.utf8.count <= Self.mostLetters else { return [] }
    if withheld(typed, state) != nil { return [] }
    if let (verb, argument) = Verb.parse(typed, in: state) {
      return verb.completions(argument, state).map { completion in
        Offer(words: completion.words, detail: completion.detail, text: completion.line(verb.name))
      }
    }
    return known.best(for: typed)
  }

  func takesFirst(of prompt: Prompt, in state: State) -> Bool {
    if showsReasons(prompt) { return false }
    guard let (verb, argument) = Verb.parse(prompt.fields[0].text, in: state) else { return true }
    // A day counts as it is typed, whatever else it is the beginning of.
    return verb.takesFirst && verb.day(argument, state)?.day == nil
  }

  /// A path as the shell completes it: as far as all that is there begins alike; where nothing is typed of
  /// it yet, nothing.
  func completed(_ prompt: Prompt, in state: State) -> String? {
    let typed = prompt.line.text
    guard let (verb, argument) = Verb.parse(typed, in: state), verb.takesFile(argument) else {
      return nil
    }
    let paths = offers(for: prompt, in: state).map(\.text)
    guard let first = paths.first, !argument.isEmpty, argument.last != " " else { return typed }
    if paths.count == 1 { return first.last == "/" ? first : nil }
    let common = paths.reduce(first) { $0.commonPrefix(with: $1) }
    return common.count > typed.count ? common : typed
  }

  /// What is offered is no longer than this.
  private static let mostLetters = 1000

  /// Whether what is typed is still what was refused.
  private func showsReasons(_ prompt: Prompt) -> Bool {
    !reasons.isEmpty && prompt.fields[0].text == line
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    let typed = prompt.fields[0].text
    if let verb = withheld(typed, state) { return Remark(text: Self.reason(against: verb)) }
    return Verb.parse(typed, in: state).map { verb, argument in
      verb.day(argument, state)?.echo ?? Remark(text: verb.usage)
    }
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    // Taken, it waits no longer; left once more, it does again.
    state.drafts[Self.draftKey] = nil
    let typed = prompt.fields[0].text
    if let verb = withheld(typed, state) { return .refused(Self.reason(against: verb)) }
    if let (verb, argument) = Verb.parse(typed, in: state) { return verb.run(argument, &state) }
    // A word that means a form by itself.
    if let (verb, _) = Verb.parse(typed.trimmed + " ", in: state), verb.isWholeByItself {
      return verb.run("", &state)
    }
    guard let offer = state.chosenOffer(of: prompt) else {
      return .refused("there is no such command")
    }
    guard case .command(let command) = offer.value else {
      return .ask(PaletteQuestion(from: from, line: offer.text, in: state))
    }
    state.prompt = nil
    return .done(state.perform(command))
  }

  /// What a line begins with that cannot be given here: what is of one dossier is not guessed to be of the
  /// selected one, nor of the one that was left.
  private func withheld(_ typed: String, _ state: State) -> Verb? {
    guard from == .screen(.portfolio), let verb = Verb.parse(typed + " ", in: state)?.verb,
      !verb.canBeGiven(in: from)
    else { return nil }
    return verb
  }

  private static func reason(against verb: Verb) -> String {
    "\(verb.name) is for one dossier; Esc and Enter open the selected one"
  }

  /// The keys of the place, each command once.
  private static func commands(in place: Place, _ state: State) -> [Offer] {
    Bindings.all.filter { $0.places.contains(place) && $0.isOffered }.compactMap { binding in
      guard let key = binding.keys.first else { return nil }
      return Offer(
        keys: key.name(state.symbols),
        words: binding.help,
        alias: binding.hint?.word ?? "",
        text: binding.help,
        value: .command(binding.command)
      )
    }
  }

  private static func verbs(in place: Place, _ state: State) -> [Offer] {
    Verb.all(state, in: place).map { verb in
      Offer(words: verb.usage, detail: verb.help, text: verb.start(state))
    }
  }
}

extension Binding {
  /// Whether the palette offers it: moving and typing are no commands.
  fileprivate var isOffered: Bool {
    switch command {
    case .move, .edit, .choose, .submit, .leave, .interrupt, .ask(.palette): false
    case .enter(.settle), .enter(.say), .enter(.sayWithNote): false
    case .enter, .ask, .mark, .look, .open, .back, .suspend, .redraw, .toggleOwn, .copy,
      .toggleMouse, .compose, .form, .take, .sync:
      true
    }
  }
}

extension String {
  /// What two texts begin with.
  fileprivate func commonPrefix(with other: String) -> String {
    String(prefix(zip(self, other).prefix { $0 == $1 }.count))
  }
}

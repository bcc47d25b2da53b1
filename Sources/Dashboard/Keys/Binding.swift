internal import Canvas

/// What some keys do in some places, and the words that say so.
struct Binding: Sendable {
  /// The keys, the one that is shown first.
  let keys: [Key]
  /// What they ask for.
  let command: Command
  /// Where.
  let places: Set<Place>
  /// The group it is listed with in the help.
  let group: Group
  /// What it does, in the help.
  let help: String
  /// The word in the footer, where there is room for it.
  let hint: Hint?

  /// Headings of the help, in order.
  enum Group: String, CaseIterable, Sendable {
    case saying = "Saying how it stands"
    case entering = "Entering more"
    case looking = "Looking"
    case finding = "Finding and marking"
    case moving = "Moving"
    case typing = "Typing"
    case leaving = "Leaving"

    /// Whether its keys change the dossier.
    var changesDossier: Bool {
      switch self {
      case .saying, .entering: true
      case .looking, .finding, .moving, .typing, .leaving: false
      }
    }
  }

  /// A word in the footer and the keys before it.
  struct Hint: Sendable {
    /// The keys that are shown; nil for the first of the binding's own.
    var keys: [Key]?
    var word: String
    /// Places where it says another word.
    var elsewhere: [Place: String] = [:]

    /// What it says where a question is selected; nil where it says the same.
    var onQuestion: String?

    /// What it says where something is selected that a file would enter; nil where it says the same, empty
    /// where another key says it.
    var onProposed: String?

    /// The word in a place; empty where there is none.
    func word(in place: Place) -> String { elsewhere[place] ?? word }
  }

  /// Whether it opens one of the screens that tell of the dossier.
  var opensScreen: Bool {
    if case .look(let kind) = command { kind != .help } else { false }
  }

  init(
    _ command: Command,
    _ keys: [Key],
    in places: Set<Place>,
    _ group: Group,
    _ help: String,
    hint: Hint? = nil
  ) {
    self.keys = keys
    self.command = command
    self.places = places
    self.group = group
    self.help = help
    self.hint = hint
  }
}

extension Key {
  /// Its name, as the help and the footer show it.
  func name(_ symbols: Symbols) -> String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "^" + letter.uppercased()
    case .alt(let key): "Alt-\(key.name(symbols))"
    case .enter: symbols.enter
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: symbols.isASCII ? "Up" : "↑"
    case .down: symbols.isASCII ? "Down" : "↓"
    case .left: symbols.isASCII ? "Left" : "←"
    case .right: symbols.isASCII ? "Right" : "→"
    case .wordLeft: "Ctrl-\(Key.left.name(symbols))"
    case .wordRight: "Ctrl-\(Key.right.name(symbols))"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    }
  }
}

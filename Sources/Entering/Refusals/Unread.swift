public import Model

extension Refusal {
  /// What was written means nothing, or more than one thing.
  public enum Unread: Hashable, Sendable {
    /// A text that is needed says nothing.
    case noText(of: String)
    /// It is not said where a proof is.
    case noPlace
    /// It is no day; behind an option or a field, where that is told.
    case noDay(String, of: String?, DayRefusal, from: Day, orNone: Bool)
    /// It is none of these statuses.
    case noStatus(String, [Status], orNone: Bool)
    /// It can be several statuses.
    case severalStatuses(String, [String])
    /// It is none of the words that a field can have.
    case noChoice(String, of: String, among: [String])
    /// A paragraph is named, and no source that has it.
    case paragraphOfNothing
    /// It is no number of a recommendation.
    case noNumber(String)
    /// It is no place among the themes.
    case noPlaceAmongThemes(String)
    /// It does not say how many have a finding.
    case noTotal(String)
    /// How many have a finding is said twice.
    case totalTwice(Status)
    /// Nobody is named.
    case nobodyNamed
    /// That nobody answers is said beside names.
    case noneAmongOthers
    /// There is no letter in a name to make an id of.
    case nameWithoutLetters(String)
    /// It is no id.
    case noID(String)
    /// It is no field of such a thing.
    case noField(String, of: String, known: [String])
    /// So many events have an id that begins so.
    case severalEvents(String, Int)
    /// Several things are called so.
    case severalThings(String, [String])
  }
}

extension Refusal.Unread {
  var part: DeedPart? {
    switch self {
    case .noText, .noPlace: .text
    case .noDay: .day
    case .noStatus, .severalStatuses: .status
    case .noChoice(_, let field, _): field == "state" ? .state : .value
    case .noNumber, .noPlaceAmongThemes, .noTotal, .totalTwice, .noField, .paragraphOfNothing:
      .value
    case .nobodyNamed, .noneAmongOthers, .nameWithoutLetters: .who
    case .noID, .severalThings: .subject
    case .severalEvents: .measure
    }
  }

  func words(on surface: Surface) -> (why: String, help: String?) {
    switch self {
    case .noText(let what): ("\(what) needs a text", nil)
    case .noPlace: ("evidence needs an address or the path of a file", nil)
    case .noDay(let text, let name, let why, let today, let orNone):
      (
        (name.map { "\($0): " } ?? "")
          + (text.isEmpty
            ? DayRefusal.advice(from: today, orNone: orNone)
            : "\(text.quoted) \(why.words(from: today, orNone: orNone))"),
        nil
      )
    case .noStatus(let word, let choices, let orNone):
      words(noStatus: word, choices, orNone: orNone, on: surface)
    case .severalStatuses(let word, let found):
      ("\(word.quoted) can mean several", "write one of: \(found.listed)")
    case .noChoice(let text, let field, let choices):
      (
        text.isEmpty
          ? "\(field) is needed, one of: \(choices.listed)"
          : "\(field): \(text.quoted) is none of: \(choices.listed)",
        nil
      )
    case .paragraphOfNothing: ("a paragraph is of a source; name that as well", nil)
    case .noNumber(let text): ("\(text.quoted) is no number; write it as xiv or 14", nil)
    case .noPlaceAmongThemes(let text):
      ("\(text.quoted) is no place among the themes; write a number from 1 on", nil)
    case .noTotal(let piece):
      ("\(piece.quoted) is no total; write them as satisfactory=8,outstanding=15", nil)
    case .totalTwice(let status):
      ("the total of \(status.rawValue) stands twice; write it once", nil)
    case .nobodyNamed: ("write who answers, or none", nil)
    case .noneAmongOthers: ("none stands by itself", nil)
    case .nameWithoutLetters(let name): ("\(name.quoted) has no letters to make an id of", nil)
    case .noID(let id):
      ("\(id.quoted) is no ID: small letters, digits and single hyphens, a letter first", nil)
    case .noField(let name, let noun, let known):
      ("\(name.quoted) is no field of \(noun.withArticle)", "there are: \(known.listed)")
    case .severalThings(let name, let ids):
      ("\(name.quoted) can mean several", "write one of: \(ids.listed)")
    case .severalEvents(let text, let count): ("\(text.quoted): \(count) events begin so", nil)
    }
  }
}

extension Refusal.Unread {
  /// Where there is little room what can be written comes first, each by its beginning.
  private func words(
    noStatus word: String,
    _ choices: [Status],
    orNone: Bool,
    on surface: Surface
  ) -> (why: String, help: String?) {
    let why = word.isEmpty ? "a status is needed" : "\(word.quoted) is no status here"
    switch surface {
    case .shell:
      let names = choices.map(\.rawValue) + (orNone ? ["none"] : [])
      return (why, "write one of: \(names.listed)")
    case .dashboard:
      let names = choices.map(\.beginning) + (orNone ? ["none"] : [])
      return ("write \(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")", why)
    }
  }
}

extension Status {
  /// As much of its name as it takes to mean it.
  fileprivate var beginning: String {
    switch self {
    case .notImplemented: "not"
    case .partlyImplemented: "partly"
    case .dealtWith: "dealt"
    case .implemented: "impl"
    case .satisfactory: "sat"
    case .outstanding: "out"
    }
  }
}

extension String {
  /// In quotation marks.
  var quoted: String { "\u{201C}\(self)\u{201D}" }
}

extension [String] {
  /// With commas between.
  var listed: String { joined(separator: ", ") }
}

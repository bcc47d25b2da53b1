internal import Entering
internal import Model

/// What a line of a form says of a thing.
enum FormPart: Hashable, Sendable {
  /// A field that is corrected by itself.
  case field(Editable.Field)
  /// The theme that a recommendation is put under.
  case theme
  /// The paragraph of the source that a text is from.
  case paragraph
  /// GRECO's report that says what is said; what a published one says is public.
  case saidIn
  /// What those hand on in whose place a recommendation stands.
  case handedOn
  /// The number of a part that is added.
  case part
  /// The deadline that is met by a report that is added.
  case closes
  /// The id of what is added.
  case id
}

extension FormPart {
  /// How it is asked for.
  var field: Field {
    switch self {
    case .field(let field): field.asked
    case .theme: .choice("Theme")
    case .paragraph: .line("Paragraph")
    case .saidIn: .choice("Report")
    case .handedOn: .line("Handed on")
    case .part: .line("Part")
    case .closes: .choice("Meets")
    case .id: .line("ID")
    }
  }

  /// What it can be.
  var hint: String {
    switch self {
    case .field(let field): field.hint
    case .theme: "arrows choose"
    case .paragraph: "in the source, where it is known"
    case .saidIn: "of GRECO's; a published one makes it public"
    case .handedOn: "of lead, due, notes, measures, finding"
    case .part: "as ii or 2"
    case .closes: "the deadline that is met by it, if one is"
    case .id: ""
    }
  }

  /// All that it can be, where that is one of several.
  func choices(in state: State) -> [Offer] {
    switch self {
    case .field(let field): field.choices(in: state)
    case .theme: state.themeOffers
    case .closes:
      state.dossier.deadlines.filter { $0.state != .met }.map(\.deadline).map { deadline in
        let detail = "due \(deadline.due.words), \(state.text(deadline.title))"
        return Offer(words: deadline.id, detail: detail, text: deadline.id)
      }
    case .saidIn: state.grecoReportOffers
    case .paragraph, .handedOn, .part, .id: []
    }
  }
}

extension Editable.Field {
  /// How it is asked for in a form.
  fileprivate var asked: Field {
    switch self {
    case .title: .line("Title")
    case .text: .text("Text")
    case .number: .line("Number")
    case .wording: .choice("Wording")
    case .kind: .choice("Kind", orOther: "another kind, as it is written")
    case .ends: .choice("Closes")
    case .symbol: .line("Symbol")
    case .adopted: .day("Adopted", for: DayUse(of: rawValue))
    case .published: .day("Published", for: DayUse(of: rawValue), orNone: true)
    case .judgement: .line("Judgement")
    case .totals: .line("Totals")
    case .due: .day("Due", for: DayUse(of: rawValue))
    case .from: .day("From", for: DayUse(of: rawValue), orNone: true)
    case .basis: .choice("Basis")
    case .met: .day("Delivered", for: DayUse(of: rawValue), orNone: true)
    case .closedBy: .choice("Closed by")
    case .name: .line("Name")
    case .short: .line("Short name")
    case .publisher: .line("Publisher")
    case .url: .line("Address")
    case .note: .line("Note")
    case .source: .choice("Source")
    case .replaces: .line("In place of")
    case .about: .text("About")
    case .place: .line("Place")
    }
  }

  /// What it can be; nothing where its name says so.
  fileprivate var hint: String {
    switch self {
    case .title: "a few words"
    case .text, .name, .judgement, .publisher, .note: ""
    case .number: "as xiv or 14"
    case .wording, .kind, .basis: "arrows choose"
    case .symbol: "as GrecoEval1Rep(2021)1"
    case .adopted: "a month will do"
    case .published: "empty: confidential"
    case .totals: "as satisfactory=8,outstanding=15"
    case .due: "the day in GRECO's letter"
    case .from: "when the window opened"
    case .met: "if it is"
    case .ends: "the procedure, where GRECO closed it"
    case .closedBy: "a report, where one met it"
    case .short: "if it has one"
    case .url: "where it can be read"
    case .source: "where it is from; arrows choose"
    case .replaces: "those that it replaces, commas between"
    case .about: "what belongs to it"
    case .place: "its number among the themes"
    }
  }

  /// All that it can be, where that is one of several.
  fileprivate func choices(in state: State) -> [Offer] {
    switch self {
    case .wording:
      Wording.allCases.map {
        Offer(words: $0.rawValue, detail: $0.words, text: $0.rawValue)
      }
    case .kind:
      Report.Kind.allCases.map {
        Offer(
          words: $0.words,
          detail: $0.isAuthorities ? "the authorities'" : "",
          alias: $0.rawValue,
          text: $0.words
        )
      }
    case .ends:
      Report.Ending.allCases.map {
        Offer(words: $0.rawValue, detail: "nothing is due any more", text: $0.rawValue)
      }
    case .basis:
      [
        Offer(words: Basis.stated.rawValue, detail: "the source names it", text: "stated"),
        Offer(words: Basis.inferred.rawValue, detail: "it follows from a source", text: "inferred"),
      ]
    case .closedBy: state.reportOffers
    case .source:
      state.dossier.catalogue.sources.map { source in
        Offer(words: source.key, detail: state.text(source.title), text: source.key)
      }
    case .title, .text, .number, .symbol, .adopted, .published, .judgement, .totals, .due, .from,
      .met, .name, .short, .publisher, .url, .note, .replaces, .about, .place:
      []
    }
  }
}

extension State {
  /// The themes by their titles; those called as one before by their ids.
  fileprivate var themeOffers: [Offer] {
    var titles: Set<String> = []
    return dossier.catalogue.themes.map { theme in
      let title = text(theme.title)
      let isFirst = titles.insert(title).inserted
      return Offer(words: title, alias: theme.id, text: isFirst ? title : theme.id)
    }
  }

  /// The id of the theme that a form names.
  func theme(named text: String) throws(Refusal) -> String {
    let named = dossier.catalogue.themes.first { self.text($0.title) == text }
    if let named { return named.id }
    return try dossier.findTheme(text)
  }
}

internal import Canvas
internal import Model

/// What others entered since the user looked last, person by person and recommendation by recommendation: one of
/// the times since when `c` tells what changed.
struct NewsScreen: Screenful {
  static var kind: ScreenKind { .changes }
  static var placeName: String { "among what is new" }
  var widest: Int { 130 }
  var isOfEverything: Bool { true }

  private let news: News

  /// What came in; nil where nothing did.
  init?(in state: State) {
    guard !state.dossier.isPast,
      let news = state.arrivals.news(for: state.lookers, in: state.dossier)
    else { return nil }
    self.news = news
  }

  static func open(in state: State) -> NewsScreen? { NewsScreen(in: state) }

  /// With what came in meanwhile; where all of it was taken back, as it was.
  func renewed(in state: State) -> NewsScreen { NewsScreen(in: state) ?? self }

  /// Since GRECO's last report; nothing is later than what is new.
  func step(beside step: Int, in state: inout State) {
    guard step < 0 else {
      return state.message = Message(.refused, "nothing is later than what is new")
    }
    state.replaceChanges(by: ChangesScreen(state.dossier, since: state.dossier.sinceLastReport))
  }

  func head(in state: State, width: Int) -> [Line] {
    let day = state.dossier.local.day(news.since)
    let isToday = day >= state.dossier.day
    let when = isToday ? "at \(state.words(forLook: news.since))" : "on \(day.wordsWithWeekday)"
    let who = news.people.count == 1 ? "1 person" : "\(news.people.count) people"
    let count = Span.entries(news.count)
    let title = Line("Since you looked \(when)", .strong)
    let told = title.adding("  \(count) by \(who)", .quiet)
    let hinted = told.adding("   h", .accent).adding(" since GRECO\u{2019}s last report", .quiet)
    return [[hinted, told, title].first { $0.columns <= width } ?? title]
  }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] {
    var undoing = UndoingByRegister(state.dossier.journal)
    var rows: [Row] = []
    for person in news.people where rows.lineCount < count {
      let name = person.name.isEmpty ? "nobody named" : person.name
      rows += [.blank, .words(Line(name, .strong).adding("  \(person.count)", .quiet))]
      for thing in person.things where rows.lineCount < count {
        rows.append(row(of: thing, by: person.name, &undoing, state, width))
      }
    }
    return rows
  }

  /// A thing by its name, and below it each entry with its day.
  private func row(
    of thing: News.Thing,
    by name: String,
    _ undoing: inout UndoingByRegister,
    _ state: State,
    _ width: Int
  ) -> Row {
    var lines = Line.labelled(" ", state.name(of: thing.id), indent: 1, width: width)
    for event in thing.events {
      let mark = state.dossier.isContested(event) ? "\(state.symbols.contested) " : ""
      let part = event.part.map { "part \($0): " } ?? ""
      let words = state.dossier.words(
        of: event,
        &undoing,
        in: state.settings.languages,
        days: \.words
      )
      let under = event.by == name ? "" : " (as \(event.by))"
      lines += Line.labelled(
        "   " + state.words(for: state.dossier.day(of: event)),
        mark + part + words + under,
        mark.isEmpty ? .quiet : .alarm,
        indent: 11,
        width: width
      )
    }
    let isKnown = state.dossier.recommendation(thing.id) != nil
    return Row(
      lines,
      isKnown ? .recommendation(thing.id) : Thing(thing.events[0].knownKind, thing.id)
    )
  }
}

extension State {
  /// Another time since when what changed is told.
  mutating func replaceChanges(by new: any Screenful) {
    screen = new
    // Where nothing was to be selected, the first is now.
    guard let layer = layers.last, layer.selected == nil else { return }
    layers[layers.count - 1].isNew = true
  }
}

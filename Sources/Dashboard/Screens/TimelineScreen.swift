internal import Canvas
internal import Model

/// Reports, deadlines and due dates in the order of time, with the time to each.
struct TimelineScreen: Screenful {
  static var kind: ScreenKind { .timeline }
  static var placeName: String { "on the timeline" }

  static func open(in state: State) -> TimelineScreen? { TimelineScreen() }

  var widest: Int { 150 }
  var footShare: Int { 5 }

  /// What comes next; where nothing is known ahead, what was last.
  func first(of rows: [Row], in state: State) -> Int? {
    let today = rows.firstIndex { $0.thing == nil } ?? 0
    return rows.indices.first { $0 > today && rows[$0].thing != nil }
      ?? rows.lastIndex { $0.thing != nil }
  }

  /// The axis, where the window is not low.
  func head(in state: State, width: Int) -> [Line] {
    guard state.size.height >= 16 else { return [] }
    let axis = TimelineAxis(
      points: TimelineEntry.all(in: state).map(\.point),
      today: state.dossier.day,
      width: width,
      symbols: state.symbols
    )
    .lines
    return axis.isEmpty ? [] : axis + [.blank]
  }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] {
    let today = state.dossier.day
    let entries = TimelineEntry.all(in: state)
    let column =
      width < 60 ? 0 : entries.reduce(0) { max($0, $1.distance(from: today).columns) }
    let ahead = entries.firstIndex { $0.day.latest >= today } ?? entries.count
    func rows(_ entries: ArraySlice<TimelineEntry>) -> [Row] {
      entries.map { entry in
        Row(
          entry.line(state, width, distances: column, end: end(of: entry.thing, state)),
          entry.thing
        )
      }
    }
    return rows(entries[..<ahead]) + [.words(todayLine(state, width))] + rows(entries[ahead...])
      + (ahead == entries.count ? [.words(Line("nothing known ahead", .quiet))] : [])
  }

  /// Who leads, and how GRECO and we say that it stands.
  private func end(of thing: Thing, _ state: State) -> Line? {
    guard let recommendation = thing.recommendation.flatMap({ state.dossier.recommendation($0) })
    else { return nil }
    let id = recommendation.id
    let isDisputed = state.dossier.isContested(.responsible, on: id)
    let lead = isDisputed ? nil : recommendation.responsible.first.map(state.names.institution)
    let dossier = state.dossier
    let sides = [
      (dossier.found(of: id), dossier.isFindingContested(id)),
      (dossier.status(of: id), dossier.isContested(.status, on: id)),
    ]
    let marks = sides.flatMap { status, isContested in
      let mark = status.map { String(state.symbols.mark($0)) } ?? " "
      return [
        isContested
          ? Line.Run(text: String(state.symbols.contested), role: .alarm)
          : Line.Run(text: " ", role: .text),
        Line.Run(text: mark, role: status?.role ?? .text),
      ]
    }
    return Line([Line.Run(text: lead ?? "", role: .quiet)] + marks)
  }

  /// All of what is cut in its line, and what has to be known of it.
  func foot(of thing: Thing, in state: State, width: Int, height: Int) -> [Line] {
    if let recommendation = thing.recommendation.flatMap({ state.dossier.recommendation($0) }) {
      let telling = Telling(state: state, recommendation: recommendation, width: width)
      let lead = state.dossier.leadWords(recommendation, in: state.settings.languages)
      return [telling.title, telling.statuses] + (lead.map { [Line($0, .quiet)] } ?? [])
        + telling.twoEntries.flatMap(\.lines)
    }
    return TimelineEntry.all(in: state).filter { $0.thing == thing }.flatMap { entry in
      let mark = entry.isContested ? ", \(TwoEntries.words)" : ""
      let note = entry.note.map { state.dossier.catalogue.citing(state.text($0)) }
      let day = entry.day.words
      return Line.labelled(day, entry.text + mark, indent: day.columns + 2, width: width)
        + (note.map { Line.paragraph($0, .quiet, width: width) } ?? [])
    }
  }

  /// What the marks mean.
  static func legend(_ symbols: Symbols) -> [Line] {
    let marks: [(Character, String)] = [
      (symbols.adopted, "a report was adopted"), (symbols.published, "it was published"),
      (symbols.due, "a report is due to GRECO"), (symbols.ownDue, "a national due date"),
    ]
    return [Line("Marks", .strong)]
      + marks.map { mark, words in
        Line(.init(text: " \(mark)   ", role: .quiet), .init(text: words, role: .text))
      }
  }

  private func todayLine(_ state: State, _ width: Int) -> Line {
    let name = state.dossier.isPast ? "the day asked for" : "today"
    let rule = String(repeating: state.symbols.rule, count: 3)
    return Line(
      Line.Run(text: "\(rule) \(name), \(state.dossier.day.words) ", role: .accent),
      Line.Run(
        text: String(
          repeating: state.symbols.rule,
          count: max(0, width - 7 - name.columns - state.dossier.day.words.columns)
        ),
        role: .faint
      )
    )
  }
}

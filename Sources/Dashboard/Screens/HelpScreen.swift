internal import Canvas
internal import Model

/// The marks, and the keys of the place one came from; from the one table of keys.
struct HelpScreen: Screenful {
  static var kind: ScreenKind { .help }
  static var placeName: String { "in the help" }
  var widest: Int { .max }

  /// Where one came from.
  private let place: Place
  /// Words that lines have to contain to be shown.
  var words = ""

  static func open(in state: State) -> HelpScreen? { HelpScreen(place: state.screenPlace) }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] { [.words(lines(state, width))] }

  /// From how many columns on it stands in two.
  private static let wide = 116

  private func lines(_ state: State, _ width: Int) -> [Line] {
    let isWide = width >= Self.wide
    let column = isWide ? (width - 4) / 2 : width
    let sections = sections(state).map { section in
      section.flatMap { $0.wrapped(to: column, indent: $0.runs[0].text.columns) }
    }
    let lines = isWide ? Self.beside(sections, column) : Self.below(sections)
    return lines + closing(state, width)
  }

  /// The marks, the keys of each group, and the commands, each with its heading; of those only what was
  /// looked for.
  private func sections(_ state: State) -> [[Line]] {
    let isTimeline = place == .screen(.timeline)
    let more = place == .screen(.overview) ? OverviewMatrix.legend(state.symbols) : []
    let marks = isTimeline ? TimelineScreen.legend(state.symbols) : legend(state) + more
    var sections = words.trimmed.isEmpty ? [marks] : []
    for group in Binding.Group.allCases {
      let rows = rows(group, state)
      if !rows.isEmpty { sections.append([Line(group.rawValue, .strong)] + rows) }
    }
    let verbs = Verb.all(state, in: place).filter { isFound("\($0.usage) \($0.help)") }.flatMap {
      verb in
      // A long usage has lines of its own.
      verb.usage.columns <= 30
        ? [row(verb.usage, verb.help)]
        : [Line(" " + verb.usage, .accent), row("", verb.help)]
    }
    if !verbs.isEmpty { sections.append([Line("Behind :", .strong)] + verbs) }
    return sections.isEmpty
      ? [[Line("No key or command here is like that.", .quiet)]] : sections
  }

  private static func below(_ sections: some Sequence<[Line]>) -> [Line] {
    sections.flatMap { $0 + [.blank] }
  }

  /// In two columns as even as whole sections allow.
  private static func beside(_ sections: [[Line]], _ width: Int) -> [Line] {
    let columns = ColumnFlow.columns(sections.map(\.count), count: 2, gap: 1)
    let sides = columns.map { below(sections[$0]) }
    let (left, right) = (sides[safe: 0] ?? [], sides[safe: 1] ?? [])
    return (0..<max(left.count, right.count)).map { row in
      guard let beside = right[safe: row] else { return left[row] }
      return (left[safe: row] ?? .blank).padded(to: width + 4).adding(beside.runs)
    }
  }

  /// What the dossier says of itself, and what is to be known of the program.
  private func closing(_ state: State, _ width: Int) -> [Line] {
    guard words.trimmed.isEmpty else { return [] }
    var lines: [Line] = []
    if let note = state.dossier.about {
      lines += [Line("This dossier", .strong)]
      let note = state.dossier.catalogue.citing(state.text(note))
      lines += Line.paragraph(note, width: min(width, 96)) + [.blank]
    }
    for closing in Self.closing { lines += Line.paragraph(closing, .quiet, width: width) }
    return lines
  }

  private static let closing = [
    "Keys work by their place with a Russian or Kazakh layout, too; F2 is : with every layout.",
    "This program is neither GRECO's nor the Council of Europe's.",
  ]

  private func legend(_ state: State) -> [Line] {
    let symbols = state.symbols
    let heading = Line("Marks: ", .strong).adding("GRECO's finding, then what we say", .strong)
    let contested = Line(" \(symbols.contested)  ", .alarm)
      .adding("two entries that stand against each other", .text)
    let more = [
      ("", "blank: nothing is said"),
      ("2/5", "of five described here GRECO found two satisfactory"),
      ("\(symbols.below)2", "two more below"),
      (
        "\(symbols.contested) \(symbols.below)2",
        "among those below something is late or has two entries"
      ),
    ]
    return [heading] + Status.bestFirst.map { mark($0, symbols) } + [contested]
      + more.map { mark, words in Line(" \(mark.padded(to: 5))", .quiet).adding(words, .quiet) }
  }

  private func mark(_ status: Status, _ symbols: Symbols) -> Line {
    let more =
      switch status {
      case .satisfactory: ", one of the two above; the source does not say which"
      case .outstanding: ", partly or not implemented; the source does not say which"
      case .notImplemented, .partlyImplemented, .dealtWith, .implemented: ""
      }
    return Line(" \(symbols.mark(status))  ", status.role).adding(status.words, .text)
      .adding(more, .quiet)
  }

  private func isFound(_ text: String) -> Bool {
    let text = text.searchable
    return words.searchable.split(separator: " ").allSatisfy { text.contains($0) }
  }

  private func rows(_ group: Binding.Group, _ state: State) -> [Line] {
    Bindings.all.compactMap { binding in
      guard binding.group == group, binding.places.contains(place) else { return nil }
      let digit = binding.command.digit
      let names = binding.keys.map { $0.name(state.symbols) }.joined(separator: " ")
      let keys = digit == nil ? names : "1 - 9"
      guard digit ?? 1 == 1, isFound("\(keys) \(binding.help) \(binding.hint?.word ?? "")")
      else { return nil }
      return row(keys, binding.help)
    }
  }

  private func row(_ keys: String, _ help: String) -> Line {
    Line(
      Line.Run(text: " " + keys.padded(to: 12) + " ", role: .accent),
      Line.Run(text: help, role: .text)
    )
  }
}

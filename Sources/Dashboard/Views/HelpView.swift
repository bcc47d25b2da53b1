internal import Canvas
internal import Model

/// The marks, and the keys of the place one came from; from the one table of keys.
enum HelpView {
  static func lines(_ state: State) -> [Line] {
    var from = state
    from.helpScroll = nil
    let place = from.viewPlace
    var lines = (place == .timeline ? TimelineView.legend(state.symbols) : legend(state)) + [.blank]
    if !state.helpWords.trimmed.isEmpty { lines = [] }
    for group in Binding.Group.allCases {
      let rows = rows(group, place, state)
      guard !rows.isEmpty else { continue }
      lines += [Line(group.rawValue, .strong)] + rows + [.blank]
    }
    let verbs = Verb.all(state).filter { isFound("\($0.usage) \($0.help)", state) }.flatMap {
      verb in
      // A long usage has lines of its own.
      verb.usage.columns <= 30
        ? [row(verb.usage, verb.help)]
        : [Line(" " + verb.usage, .accent), row("", verb.help)]
    }
    if !verbs.isEmpty { lines += [Line("Behind :", .strong)] + verbs + [.blank] }
    if lines.isEmpty { lines = [Line("No key or command here is like that.", .quiet), .blank] }
    let width = max(8, state.size.width - 4 * state.size.margin)
    lines = lines.flatMap { $0.wrapped(to: width, indent: $0.runs[0].text.columns) }
    guard state.helpWords.trimmed.isEmpty else { return lines }
    if let note = state.dossier.about {
      lines += [Line("This dossier", .strong)]
      let note = state.dossier.catalogue.citing(state.text(note))
      lines += Line.paragraph(note, width: min(width, 96)) + [.blank]
    }
    for closing in closing { lines += Line.paragraph(closing, .quiet, width: width) }
    return lines
  }

  private static let closing = [
    "Keys work by their place with a Russian or Kazakh layout, too; F2 is : with every layout.",
    "This program is neither GRECO's nor the Council of Europe's.",
  ]

  private static func legend(_ state: State) -> [Line] {
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

  private static func mark(_ status: Status, _ symbols: Symbols) -> Line {
    let more =
      switch status {
      case .satisfactory: ", one of the two above; the source does not say which"
      case .outstanding: ", partly or not implemented; the source does not say which"
      case .notImplemented, .partlyImplemented, .dealtWith, .implemented: ""
      }
    return Line(" \(symbols.mark(status))  ", status.role).adding(status.words, .text)
      .adding(more, .quiet)
  }

  private static func isFound(_ text: String, _ state: State) -> Bool {
    let text = text.searchable
    return state.helpWords.searchable.split(separator: " ").allSatisfy { text.contains($0) }
  }

  private static func rows(_ group: Binding.Group, _ place: Place, _ state: State) -> [Line] {
    Bindings.all.compactMap { binding in
      guard binding.group == group, binding.places.contains(place) else { return nil }
      let digit = binding.command.digit
      let names = binding.keys.map { $0.name(state.symbols) }.joined(separator: " ")
      let keys = digit == nil ? names : "1 - 9"
      guard digit ?? 1 == 1, isFound("\(keys) \(binding.help) \(binding.hint?.word ?? "")", state)
      else { return nil }
      return row(keys, binding.help)
    }
  }

  private static func row(_ keys: String, _ help: String) -> Line {
    Line(
      Line.Run(text: " " + keys.padded(to: 12) + " ", role: .accent),
      Line.Run(text: help, role: .text)
    )
  }
}

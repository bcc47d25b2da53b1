internal import Canvas
internal import Model

/// A recommendation in full: what it says and what was done for it, beside how it stands where there is
/// room, else below.
struct DetailScreen: Screenful {
  static var kind: ScreenKind { .detail }
  static var placeName: String { "in a recommendation" }
  var widest: Int { 176 }

  private let id: String
  /// The entry of the history that is told whole.
  private var unfolded: EventID?
  var subject: Thing? { .recommendation(id) }

  init(_ id: String) { self.id = id }

  static func open(in state: State) -> DetailScreen? { state.selectedID.map { DetailScreen($0) } }

  /// At first it is read.
  func first(of rows: [Row], in state: State) -> Int? { nil }

  /// The one before or after in what it was opened from.
  func step(beside step: Int, in state: inout State) {
    guard let next = state.stepBelow(by: step) else { return }
    state.layers[state.layers.count - 1] = Layer(DetailScreen(next), of: state.edition)
  }

  /// Of an entry tells what a line had no room for.
  func open(_ thing: Thing, in state: inout State) {
    guard case .entry(let event) = thing, state.selectedAddress == nil else {
      return state.open(thing)
    }
    unfold(event, in: &state)
  }

  private func unfold(_ event: EventID, in state: inout State) {
    let told = state.selectedLines
    var screen = self
    screen.unfolded = unfolded == event ? nil : event
    state.screen = screen
    state.makePage()
    guard state.selectedLines == told else { return }
    state.screen = self
    state.message = Message(.refused, "all of it is told here")
  }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] {
    guard let recommendation = state.dossier.recommendation(id) else {
      let title = Line(state.absence?.title ?? id, .strong)
      return [.words([title, Line(state.unselectedReason, .quiet)])]
    }
    func telling(_ width: Int) -> Telling {
      var telling = Telling(state: state, recommendation: recommendation, width: width)
      telling.rows = min(Telling.mostRows, count)
      telling.unfolded = unfolded
      return telling
    }
    let title = Line.paragraph(telling(width).titleText, .strong, width: width)
    let head = [Row.words(title + [Line(place(recommendation, state), .quiet)]), .blank]
    guard let (left, right) = Self.columns(width) else {
      let telling = telling(width)
      let first = telling.standingRows + [.blank] + telling.textRows + [.words(telling.whose)]
      let sections = Self.found + Self.sources + Self.answer + Self.entered + Self.history
      return head + first.adding(sections, telling, upTo: count)
    }
    let (text, standing) = (telling(left.count), telling(right.count))
    let said = (text.textRows + [.words(text.whose)])
      .adding(Self.entered + Self.sources, text, upTo: count)
    let stands = standing.standingRows
      .adding(Self.found + Self.answer + Self.history, standing, upTo: count)
    return head + said.map { $0.inColumns(left) } + stands.map { $0.inColumns(right) }
  }

  /// Where there is room for two columns, the two.
  private static func columns(_ width: Int) -> (left: Range<Int>, right: Range<Int>)? {
    guard width >= 112 else { return nil }
    let left = width * 4 / 7 - 2
    return (0..<left, left + 3..<width)
  }

  private static let found = [Section("GRECO's findings", \.findings)]
  private static let sources = [Section("Sources", \.sources)]
  private static let answer = [Section("Answer to GRECO", \.reported)]
  private static let entered = [
    Section("Measures", \.measures), Section("Evidence", \.otherEvidence),
    Section("References", \.references), Section("Notes", \.notes),
  ]
  private static let history = [Section("History", \.history)]

  private func place(_ recommendation: Recommendation, _ state: State) -> String {
    let theme = state.dossier.theme(of: recommendation.id).map { state.text($0.title) } ?? ""
    return "\(theme) \(state.symbols.dot) \(recommendation.id)"
  }
}

/// Things under a heading.
private struct Section {
  let heading: String
  let rows: @Sendable (Telling) -> [Row]

  init(_ heading: String, _ rows: @escaping @Sendable (Telling) -> [Row]) {
    (self.heading, self.rows) = (heading, rows)
  }
}

extension [Row] {
  /// The same with sections below them, as far as they are read.
  fileprivate func adding(_ sections: [Section], _ telling: Telling, upTo count: Int) -> [Row] {
    var rows = self
    for section in sections where rows.lineCount < count {
      let more = section.rows(telling)
      if !more.isEmpty { rows += [.blank, .words(Line(section.heading, .strong))] + more }
    }
    return rows
  }
}

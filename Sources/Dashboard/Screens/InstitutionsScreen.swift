internal import Canvas
internal import Model

/// Who owes what: a row an institution, one's own first, then what presses most; below, what is open,
/// lead by lead.
struct InstitutionsScreen: Screenful {
  static var kind: ScreenKind { .institutions }
  static var placeName: String { "among who owes what" }
  var widest: Int { 150 }
  var isOfEverything: Bool { true }

  private let owed: [Owed]

  private init(_ dossier: Dossier) { owed = Owed.all(in: dossier) }

  static func open(in state: State) -> InstitutionsScreen? { InstitutionsScreen(state.dossier) }

  func renewed(in state: State) -> InstitutionsScreen { InstitutionsScreen(state.dossier) }

  /// What is shown only is selected; else the first.
  func first(of rows: [Row], in state: State) -> Int? {
    rows.firstIndex { row in
      row.thing?.facet.map { state.filter.asks(for: $0) } ?? false
    } ?? rows.firstIndex { $0.thing != nil }
  }

  func head(in state: State, width: Int) -> [Line] {
    owed.isEmpty ? [] : OwedTable(owed, in: state, width: width).head
  }

  func rows(in state: State, width: Int, upTo count: Int) -> [Row] {
    guard !owed.isEmpty else { return [.words(Line("Nobody owes anything here.", .strong))] }
    let table = OwedTable(owed, in: state, width: width)
    let owed = ownFirst(state)
    let institutions = owed.map { Row(table.line(of: $0), Thing(owed: $0)) }
    var rows = institutions + remarks(state, width)
    let open = OpenByLead(state, width: width)
    var lines = rows.count
    for owed in owed where lines < count {
      let more = open.rows(ledBy: owed.institution)
      rows += more
      lines += more.count
    }
    return rows
  }

  /// The user's own comes first, though it owe nothing.
  private func ownFirst(_ state: State) -> [Owed] {
    guard let own = state.own?.id else { return owed }
    let first = owed.first { $0.institution == own } ?? Owed(institution: own)
    return [first] + owed.filter { $0.institution != own }
  }

  /// What the marks mean that there are, and how one's own is found.
  private func remarks(_ state: State, _ width: Int) -> [Row] {
    var words: [String] = []
    if owed.contains(where: { state.isContested($0) }) {
      words.append("\(state.symbols.contested) two entries stand, to who answers or to the name")
    }
    if !state.filter.isEmpty {
      words.append("all of the dossier is told here, though only some of it is shown elsewhere")
    }
    if state.own == nil, owed.contains(where: { $0.institution != nil }) {
      words.append("i, elsewhere, shows only what yours answers for")
    }
    let lines = words.flatMap { Line.paragraph($0, .quiet, width: width) }
    return lines.isEmpty ? [] : [.words([.blank] + lines)]
  }
}

extension State {
  /// Whether two entries stand to what an institution answers for, or to its name.
  func isContested(_ owed: Owed) -> Bool {
    owed.contested > 0
      || owed.institution.map { dossier.isContested(.institution, on: $0) } ?? false
  }
}

extension Thing {
  /// The institution that owes something, or that nobody does.
  init(owed: Owed) { self = owed.institution.map(Thing.institution) ?? .nobody }

  /// What is shown only once it is opened; nil where it is no group of recommendations.
  fileprivate var facet: Facet? {
    switch self {
    case .institution(let id): .responsible(id)
    case .nobody: .nobody
    case .recommendation, .part, .report, .deadline, .source, .finding, .due, .standing, .entry,
      .missing, .proposed, .asked, .dossier:
      nil
    }
  }
}

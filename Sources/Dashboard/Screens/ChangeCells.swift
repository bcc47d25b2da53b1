internal import Canvas
internal import Model

/// What changed of a recommendation, cell by cell.
struct ChangeCells {
  let state: State
  private var symbols: Symbols { state.symbols }

  /// What stands in a column; blank where nothing of it changed, but how it stands is always told.
  func cell(_ column: ChangesTable.Column, _ entry: Changes.Entry) -> Line {
    switch column {
    case .greco:
      let (before, after) = entry.whole.greco
      let isTold = entry.whole.passage != .same || entry.whole.isFoundAgain
      return step(
        from: before?.finding.status,
        to: after?.finding.status,
        isTold: isTold,
        isContested: state.dossier.isFindingContested(entry.id)
      )
    case .ours:
      let isTold = entry.whole.ourPassage != .same || entry.whole.saidAgain != nil
      let (before, after) = entry.whole.ours
      return step(from: before, to: after, isTold: isTold, isContested: entry.whole.isContested)
    case .measures:
      let count = entry.measures.count
      let isContested = entry.measures.contains { entry.dispute(about: $0) == .stands }
      return count == 0 ? Line("") : marked(Line("\(count)", .text), isContested)
    case .answer:
      let isContested = entry.answers.contains(where: \.isContested)
      let words = answers(entry)
      return words.isEmpty ? Line("") : marked(Line(words, .text), isContested)
    case .date: return date(entry)
    }
  }

  /// How it stands where nothing moved: below where others have moved to.
  func standing(_ status: Status?) -> Line {
    let mark = status.map { String(symbols.mark($0)) } ?? " "
    let blanks = String(repeating: " ", count: 3 + symbols.arrow.columns)
    return Line(Line.Run(text: blanks, role: .text), .init(text: mark, role: status?.role ?? .text))
  }

  /// From what to what, the marks; where it is not to be told, how it stands.
  func step(
    from before: Status?,
    to after: Status?,
    isTold: Bool,
    isContested: Bool
  ) -> Line {
    guard isTold else { return marked(standing(after), isContested) }
    func mark(_ status: Status?) -> String {
      String(status.map { symbols.mark($0) } ?? symbols.unsaid)
    }
    return marked(
      Line(
        Line.Run(text: mark(before), role: before?.role ?? .quiet),
        Line.Run(text: " \(symbols.arrow) ", role: .quiet),
        Line.Run(text: mark(after), role: after?.role ?? .quiet)
      ),
      isContested
    )
  }

  private func marks(from before: Status?, to after: Status?) -> String {
    step(from: before, to: after, isTold: true, isContested: false).runs.map(\.text).joined()
  }

  private func marked(_ line: Line, _ isContested: Bool) -> Line {
    isContested ? line.adding(" \(symbols.contested)", .alarm) : line
  }

  /// How far the answers have come that are new or say something else.
  private func answers(_ entry: Changes.Entry) -> String {
    let states = entry.answers.map { $0.state?.rawValue ?? "?" }
    guard states.count > 1 else { return states.first ?? "" }
    return states.unique.map { state in "\(states.count { $0 == state }) \(state)" }
      .joined(separator: ", ")
  }

  private func date(_ entry: Changes.Entry) -> Line {
    guard let due = entry.due else { return Line("") }
    let before = due.before.map { words($0) + " " } ?? ""
    let after = due.after.map(words) ?? "none"
    let step = due.before == due.after ? after : "\(before)\(symbols.arrow) \(after)"
    return marked(Line(step, .text), due.dispute == .stands)
  }

  /// A day of the year around today does without its year.
  private func words(_ day: Day) -> String {
    abs(day - state.dossier.day) < 330 ? day.shortWords : day.words
  }

  /// The same in words, where a column has no room; nil where nothing of it changed.
  func words(_ column: ChangesTable.Column, _ entry: Changes.Entry) -> String? {
    let text = cell(column, entry).runs.map(\.text).joined()
    guard !text.isEmpty else { return nil }
    switch column {
    case .greco, .ours: return nil
    case .measures: return Span.count(entry.measures.count, "measure")
    case .answer: return "answer \(text)"
    case .date: return "due \(text)"
    }
  }

  /// What else changed, in a few words.
  func rest(_ entry: Changes.Entry) -> [String?] {
    func count(_ count: Int, _ word: String) -> String? {
      count == 0 ? nil : Span.count(count, word)
    }
    let parts = entry.parts.map { statuses -> String in
      // In the order of the columns, and by name: here nothing stands above them.
      let (before, after) = statuses.greco
      let greco =
        statuses.passage == .same
        ? nil : "GRECO \(marks(from: before?.finding.status, to: after?.finding.status))"
      let ours =
        statuses.ourPassage == .same
        ? nil : "we \(marks(from: statuses.ours.before, to: statuses.ours.after))"
      let told = [greco, ours].compactMap(\.self)
      let mark = statuses.isContested ? " \(symbols.contested)" : ""
      return (["part \(statuses.part ?? "")"] + told).joined(separator: " ") + mark
    }
    let lates = ([entry.whole] + entry.parts).compactMap(\.late).map { "finding \($0.words)" }
    let corrected = entry.corrections(in: state.settings.languages)
      .filter { $0.field != EventKind.due.rawValue }
      .map { $0.words + ($0.isContested ? " \(symbols.contested)" : "") }
    return (entry.isNew ? ["added"] : []) + parts + lates.unique + corrected + [
      count(entry.earlierMeasures.count { !$0.isUndated }, "earlier measure"),
      count(entry.earlierMeasures.count(where: \.isUndated), "undated measure"),
      count(entry.evidence.count, "proof"), count(entry.notes.count, "note"),
      count(entry.refs.count, "reference"),
      entry.movedOn.isEmpty ? nil : Span.count(entry.movedOn.count, "measure") + " moved on",
      count(entry.corrected.count, "correction"),
      entry.takenBack.isEmpty ? nil : "\(entry.takenBack.count) taken back",
    ]
  }
}

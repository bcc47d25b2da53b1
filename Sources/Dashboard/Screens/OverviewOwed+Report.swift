internal import Canvas
internal import Model

/// How ready the next report is, against the days left.
extension OverviewOwed {
  func report(_ width: Int) -> Row {
    let label = Line.Run(text: "Next report  ", role: .strong)
    if let closed = state.dossier.closedWords(\.words) {
      let line = Line(label, .init(text: "none: \(closed)", role: .quiet))
      return Row(
        line.wrapped(to: width, indent: 2),
        state.dossier.procedureEnd.map { .report($0.id) }
      )
    }
    guard let window = state.dossier.deadline, window.isUnmet else {
      let last = state.dossier.deadline.map { state.dossier.metWords($0.deadline, \.words) }
      let words =
        "no date is known by which it is due" + (last.map { "; the last was \($0)" } ?? "")
      let line = Line(label, .init(text: words, role: .quiet))
      let hint = state.readOnlyReason == nil ? line.adding("  M enters it", .accent) : line
      return Row(hint.wrapped(to: width, indent: 2), state.dossier.deadline.map(\.thing))
    }
    let silence =
      state.dossier.isSilent(after: window) ? "no later public report in this dossier" : nil
    let date = [ReportStrip(state: state).shortWords(window), silence].compactMap(\.self)
    var lines = [[Line.Run(text: date.joined(separator: "; "), role: role(of: window))]]
    if hasAnswers {
      let isNone = whole.open == 0
      // Of a part of it nobody can see how ready all of the report is.
      let shown: [Line.Run] =
        state.filter.isEmpty ? [] : [.init(text: "of those shown", role: .quiet)]
      lines = [true, false].map { hasMarks in
        lines[0] + shown
          + (isNone ? [.init(text: "nothing is left to report on", role: .quiet)] : ready(hasMarks))
      }
    }
    let told = lines.map { Line([label] + $0.spaced()) }
    let fitting = told.first { $0.columns <= width } ?? told[told.count - 1]
    return Row(fitting.wrapped(to: width, indent: 2), window.thing)
  }

  private func role(of window: DeadlineWindow) -> Role {
    window.state == .open && window.isExact ? .accent : .quiet
  }

  /// How many answers have come how far.
  func ready(_ hasMarks: Bool) -> [Line.Run] {
    kinds(whole).map { answer, count, role in
      let marks = String(repeating: state.symbols.mark(answer), count: hasMarks ? count : 1)
      let words =
        switch answer {
        case .agreed: "agreed"
        case .draft: count == 1 ? "draft" : "drafts"
        case nil: "to write"
        }
      return Line.Run(text: "\(marks) \(count) \(words)", role: role)
    }
  }
}

extension DeadlineWindow {
  /// What a row that tells of it stands for.
  var thing: Thing { .deadline(deadline.id) }
}

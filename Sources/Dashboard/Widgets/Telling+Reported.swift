internal import Canvas
internal import Model

/// What the authorities report to GRECO.
extension Telling {
  /// Each answer, with how far it has come, what it is for, who wrote it and when.
  var reported: [Row] {
    dossier.reportedAnswers(of: id).suffix(Self.mostRows).map { answer in
      let deadline = dossier.catalogue.deadlines.first { $0.id == answer.report }
      let report =
        deadline.map { "due \($0.due.words)\(dossier.mark(dueOf: $0))" }
        ?? state.names.report(answer.report, days: \.words)
      let corrected = dossier.correctedWords((answer.first, answer.now), \.words)
      let facts = [part(answer.now), report, signed(answer.first), corrected].compactMap(\.self)
      let clash = answer.isContested ? "\(symbols.contested) " : ""
      let state = clash + (answer.now.state ?? String(symbols.unknown))
      return Row(
        entry(state, answer.text) + entry("", facts.joined(separator: " \(symbols.dot) "), .quiet),
        .entry(answer.first.id)
      )
    }
  }
}

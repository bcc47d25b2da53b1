internal import Canvas
internal import Model

/// What GRECO found and what we say of a recommendation or of a part, from what to what.
struct ChangedStatuses {
  let statuses: Changes.Statuses
  let symbols: Symbols

  var lines: [Line] { greco + ours }

  private var greco: [Line] {
    let (before, after) = statuses.greco
    var lines: [Line] = []
    if statuses.passage != .same {
      lines.append(found(before, after, statuses.passage.words))
    } else if statuses.isFoundAgain, let report = after?.report {
      lines.append(found(before, after, "again, report of \(report.adopted.words)"))
    }
    if let late = statuses.late {
      let report = late.report.map { ": report of \($0.adopted.words)" } ?? ""
      lines.append(found(late.before, late.after, late.words + report))
    }
    return lines
  }

  private var ours: [Line] {
    var words = statuses.ourPassage.words
    if statuses.ourPassage == .same {
      guard let again = statuses.saidAgain else { return [] }
      words = "again" + again.dayWords { $0.words } + (again.note.map { ": \($0)" } ?? "")
    }
    return [line("We", statuses.ours.before, statuses.ours.after, nothing: "nothing said", words)]
  }

  private func found(
    _ before: Changes.Statuses.Found?,
    _ after: Changes.Statuses.Found?,
    _ words: String?
  ) -> Line {
    let (old, new) = (before?.finding.status, after?.finding.status)
    return line("GRECO", old, new, nothing: "no finding", words)
  }

  private func line(
    _ who: String,
    _ before: Status?,
    _ after: Status?,
    nothing: String,
    _ words: String?
  ) -> Line {
    let now = after.map { "\(symbols.mark($0)) \($0.shortWords)" } ?? nothing
    let part = statuses.part.map { "  part \($0)" } ?? ""
    return Line(
      Line.Run(text: "   " + who.padded(to: 7), role: .quiet),
      Line.Run(text: "\(before?.shortWords ?? nothing) \(symbols.arrow) ", role: .quiet),
      Line.Run(text: now, role: after?.role ?? .quiet),
      Line.Run(text: (words.map { "  \($0)" } ?? "") + part, role: .quiet)
    )
  }
}

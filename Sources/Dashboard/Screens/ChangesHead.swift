internal import Canvas
internal import Model

/// What stands over what changed: since when, what leads to another time, and how much there is.
struct ChangesHead {
  let since: Since
  let groups: Changes.Groups
  let state: State
  let width: Int

  /// That nothing changed; of what is shown, where not all is.
  var nothing: Line {
    let what = state.filter.isEmpty ? "Nothing changed" : "Nothing of what is shown changed"
    return Line("\(what) \(sinceWords(width - what.columns - 2)).", .strong)
  }

  /// Since when.
  var title: Line { Line("S" + sinceWords(width).dropFirst(), .strong) }

  /// With what leads to other reports, where there are any, and to a day, where there is room.
  var hintedTitle: Line {
    let reports = state.dossier.reports.count { !$0.kind.isAuthorities }
    let hints = (reports > 1 ? [("h l", "another report")] : []) + [(":changes", "since a day")]
    return hints.reduce(title) { line, hint in
      let longer = line.adding("   " + hint.0, .accent).adding(" " + hint.1, .quiet)
      return longer.columns <= width ? longer : line
    }
  }

  /// Since when, `since the Addendum of 13 September 2026, 75 days ago`: as much as has room.
  private func sinceWords(_ room: Int) -> String {
    let dossier = state.dossier
    var choices = ["since \(dossier.words(since))"]
    choices.append("since \(dossier.words(since, days: \.words))")
    let began: PartialDay
    switch since {
    case .day(let day): began = PartialDay(day)
    case .report(let report):
      began = report.adopted
      choices.append("since \(report.adopted.words)\(dossier.mark(.report, on: report.id))")
    }
    let ago = ", " + Span.away(from: dossier.day, to: began)
    choices.insert(choices[0] + ago, at: 0)
    return choices.first { $0.columns <= room } ?? choices[choices.count - 1]
  }

  /// How many moved; where none did, how many were worked on or found.
  private var first: String? {
    [
      (groups.moved, "moved"), (groups.workedOn, "worked on"), (groups.found, "found by GRECO"),
    ].first { !$0.0.isEmpty }.map { "\($0.0.count) \($0.1)" }
  }

  /// How many moved, what was entered of how many, and to how many two entries stand.
  var counts: Line {
    let untouched = groups.untouched.isEmpty ? nil : "\(groups.untouched.count) untouched"
    guard groups.unsorted.isEmpty else {
      let words = ["something entered of \(groups.unsorted.count)", untouched].compactMap(\.self)
      return Line(words.joined(separator: " \(state.symbols.dot) "), .quiet)
    }
    let counts = [
      (groups.measures, "measure"), (groups.answers, "answer"), (groups.dates, "date"),
    ]
    let told =
      [first].compactMap(\.self)
      + counts.filter { $0.0 > 0 }.map { Span.count($0.0, $0.1) } + [untouched].compactMap(\.self)
    let disputed = groups.changed.count { state.dossier.isContested($0.id) }
    let two = disputed == 0 ? "" : "   \(state.symbols.contested) \(disputed) with two entries"
    // What nobody touched is told below as well.
    let some = untouched == nil ? told : Array(told.dropLast())
    let short = disputed == 0 ? "" : "   \(state.symbols.contested) \(disputed)"
    let dot = " \(state.symbols.dot) "
    let choices = [(told, dot, two), (told, "  ", two), (some, "  ", two), (some, "  ", short)].map
    {
      Line($0.joined(separator: $1), .quiet).adding($2, .alarm)
    }
    return choices.first { $0.columns <= width } ?? choices[choices.count - 1]
  }
}

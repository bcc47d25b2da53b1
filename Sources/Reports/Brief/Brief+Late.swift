import Model

/// What is late, behind its plan or stands still.
extension Brief {
  var late: [Block] {
    let all = recommendations
    let late = all.filter { dossier.timeliness(of: $0.id) == .overdue }
      .sorted { (dossier.days(of: $0.id) ?? 0) < (dossier.days(of: $1.id) ?? 0) }
    let others = all.filter { dossier.timeliness(of: $0.id) != .overdue }
    let moved = others.filter { dossier.isTrue(.movedWhileLate, of: $0.id) }
    let told = Set(moved.map(\.id))
    let behind = others.filter {
      !told.contains($0.id) && dossier.missedPlanForOthers($0) != nil
    }
    let still = others.filter {
      dossier.isStill($0.id) && dossier.missedPlanForOthers($0) == nil
    }
    let begun = still.filter { dossier.lastWork(on: $0.id) != nil }
    let untouched = still.count - begun.count
    let items =
      passed + late.map(lateItem) + behind.map(behindItem) + moved.map(movedItem)
      + begun.map(stillItem)
    let names =
      passed.map { _ in "" } + (late + behind + moved + begun).map(Self.shortName)
    let rest: [[Inline]] =
      untouched == 0
      ? []
      : [
        [
          .strong("Nothing entered:"),
          .text(" on \(Span.count(untouched, "recommendation"))"),
        ]
      ]
    return (items + rest).isEmpty
      ? [.paragraph(.init(words: "Nothing is late, and nothing has stood still for 90 days."))]
      : [.list(Self.first(6, of: items, called: names) + rest)]
  }

  /// The report's date, where it has passed and no later public report is known.
  private var passed: [[Inline]] {
    guard let window = dossier.deadline, window.state == .past else { return [] }
    return [Self.labelled(Strips(dossier: dossier).report)]
  }

  private func lateItem(_ recommendation: Recommendation) -> [Inline] {
    let lead = recommendation.responsible.first.map { dossier.name(ofInstitution: $0) }
    // Nobody is blamed for what may be another's.
    let isContested = dossier.isContested(.responsible, on: recommendation.id)
    let name = isContested ? " (two entries stand to who answers)" : lead.map { " (\($0))" } ?? ""
    let due = dossier.dueWords(recommendation.id, \.longWords) ?? ""
    return [.strong("Late:"), .text(" \(dossier.heading(recommendation))\(name), \(due)")]
  }

  /// What was to be done by a day, which nobody says was.
  private func behindItem(_ recommendation: Recommendation) -> [Inline] {
    let day = dossier.missedPlanForOthers(recommendation)?.longWords ?? ""
    return [
      .strong("Behind:"),
      .text(
        " \(dossier.heading(recommendation)), a measure was to be done by \(day) and is not said to be "
          + "adopted"
      ),
    ]
  }

  /// A date that was moved while it was late, which would not be seen otherwise.
  private func movedItem(_ recommendation: Recommendation) -> [Inline] {
    let due = dossier.dueWords(recommendation.id, \.longWords) ?? ""
    return [.strong("Moved while late:"), .text(" \(dossier.heading(recommendation)), \(due)")]
  }

  private func stillItem(_ recommendation: Recommendation) -> [Inline] {
    let last = dossier.lastWork(on: recommendation.id)
    let since = last.map { "nothing entered since \(dossier.day(of: $0).longWords)" }
    return [
      .strong("Still:"),
      .text(" \(dossier.heading(recommendation)), \(since ?? "nothing was ever entered")"),
    ]
  }

  /// What it is called in a list of others.
  static func shortName(_ recommendation: Recommendation) -> String {
    recommendation.number ?? recommendation.title.text()
  }
}

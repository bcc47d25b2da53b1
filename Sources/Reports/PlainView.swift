public import Model

/// The whole dossier line by line, for screen readers and for pipes.
public struct PlainView: Sendable {
  private let dossier: Dossier
  private let filter: Filter
  private let place: String
  /// The ids of those that are wanted.
  private let wanted: Set<String>

  /// A dossier, of which recommendations it is told, and in which words to say where it is.
  public init(_ dossier: Dossier, _ filter: Filter = Filter(), place: String) {
    self.dossier = dossier
    self.filter = filter
    self.place = place
    wanted = Set(dossier.recommendations(filter).map(\.id))
  }

  /// Its lines.
  public var text: String {
    let themes = dossier.catalogue.themes.enumerated().flatMap(lines)
    return (header + strips + themes + notes).map { $0 + "\n" }.joined()
  }

  private var header: [String] {
    let day = dossier.isPast ? "As of \(dossier.day.longWords), read-only" : dossier.day.longWords
    return [
      dossier.catalogue.inventedWords,
      dossier.memberAndRound.shown,
      "\(day). \(place.shown)",
    ].compactMap(\.self) + confidential
  }

  private var confidential: [String] {
    dossier.confidentialMarks.map { "Confidential: \($0.text)" }
  }

  private var strips: [String] {
    let strips = Strips(dossier: dossier)
    return [""] + [strips.greco, strips.ours, strips.report].map(\.text) + only + needs
  }

  /// What is left out below; empty where nothing is.
  private var only: [String] {
    guard !filter.isEmpty else { return [] }
    let words = filter.words.isEmpty ? [] : ["\u{201C}\(filter.words)\u{201D}"]
    let asked = (words + filter.words(in: dossier)).map(\.shown).joined(separator: "; ")
    return ["Only \(wanted.count) of \(dossier.recommendations.count): \(asked)."]
  }

  /// What needs the user, in numbers and by id; empty where nothing does.
  private var needs: [String] {
    // As long as nobody entered anything, that nothing was done is no news.
    guard !dossier.journal.events.isEmpty else { return [] }
    let found = Facet.needs(in: dossier).compactMap { facet -> String? in
      let ids = dossier.ids(facet).filter { wanted.contains($0) }
      guard !ids.isEmpty else { return nil }
      // So many names nobody listens to.
      let which = ids.count <= 5 ? ids.joined(separator: ", ") : "\(ids.count)"
      return "\(facet.words(in: dossier)): \(which)"
    }
    let disputed = dossier.twoEntriesOnProcedure.map { question in
      "two entries to \(dossier.name(ofProcedure: question.on).shown): "
        + dossier.differences(question).shown
    }
    let all = disputed + found
    return all.isEmpty ? [] : ["Needs you: \(all.joined(separator: "; "))."]
  }

  private func lines(_ index: Int, _ theme: Theme) -> [String] {
    let count = dossier.catalogue.themes.count
    let heading = "Theme \(index + 1) of \(count): \(theme.title.text().shown)"
    let told = theme.recommendations.filter { wanted.contains($0.id) }
    // A theme of which nothing is wanted is not told of, an empty one is.
    if told.isEmpty, !filter.isEmpty { return [] }
    return ["", heading] + told.map(line)
  }

  private func line(_ recommendation: Recommendation) -> String {
    let id = recommendation.id
    let number = recommendation.number.map { $0.shown + ". " } ?? ""
    let dates = [dossier.dueWords(id), dossier.needsWords(id), dossier.contestedWords(id)]
      .compactMap(\.self)
      .map { "; " + $0 }.joined()
    return "  GRECO: \(dossier.findingWords(id)). We: \(dossier.ourWords(id)). "
      + "\(number)\(recommendation.title.text().shown) [\(id)]\(dates)"
  }

  private var notes: [String] {
    [
      "",
      dossier.about.map {
        "About this dossier: " + dossier.catalogue.citing($0.text()).shown
      },
      "This is neither GRECO's nor the Council of Europe's.",
      inferred,
    ].compactMap(\.self)
  }

  /// How many findings no source states, and where the sources are named; nil if all are stated.
  private var inferred: String? {
    let findings = dossier.recommendations.compactMap { dossier.finding(of: $0.id)?.finding }
    let count = findings.count { $0.basis == .inferred }
    guard count > 0 else { return nil }
    let verb = count == 1 ? "is" : "are"
    return "\(count) of the \(Span.count(findings.count, "finding")) \(verb) inferred; "
      + "greco show ID names the source."
  }
}

import Model

/// The things of a dossier as documents show them.
extension Dossier {
  /// A recommendation with its number where it is known, as `iv. Access to documents`.
  func heading(_ recommendation: Recommendation) -> String {
    let number = recommendation.number.map { $0 + ". " } ?? ""
    return number + recommendation.title.text()
  }

  /// A source by its key: who published what, with a link where there is one.
  func source(_ key: String) -> [Inline] {
    guard let source = catalogue.source(key) else { return .init(words: key) }
    let title = source.title.text()
    let address = source.url.flatMap(WebAddress.init)
    let publisher = source.publisher.map { $0 + ": " } ?? ""
    let day = source.published.map { ", \($0.longWords)" } ?? ""
    let named: Inline = address.map { .link(title, to: $0) } ?? .text(title)
    return [.text(publisher), named, .text(day)].filter { $0 != .text("") }
  }

  /// ` Sources: …`, to stand behind a sentence, or nothing where none is named.
  func sources(_ cited: [Citation]) -> [Inline] {
    guard !cited.isEmpty else { return [] }
    let label = cited.count == 1 ? " Source: " : " Sources: "
    let named = cited.map { citation in
      source(citation.source)
        + (citation.paragraph == nil ? [] : [.text(citation.paragraphWords)])
    }
    return [.text(label)] + named.joined(by: .text("; ")) + [.text(".")]
  }

  /// The text of a recommendation, and whose words it is: a quotation only where it is one; signed, with
  /// who entered it, else with no source that does not say so.
  func wording(_ recommendation: Recommendation, isSigned: Bool = true) -> [Block] {
    let provenance = provenance(of: recommendation)
    let sources = sources(isSigned ? provenance.sources : provenance.vouchers)
    let signature = isSigned ? enteredWords(provenance, \.longWords) : nil
    let entered = signature.map { ", \($0)" } ?? ""
    let isContested = [.text, .wording].contains { self.isContested($0, on: recommendation.id) }
    let whose =
      recommendation.wording.words.typeset.capitalizedFirst + entered
      + TwoEntries.mark(isContested) + "."
    var paragraphs = Inline.paragraphs(recommendation.text.text())
    let blocks: [Block]
    switch recommendation.wording {
    case .summary:
      blocks =
        paragraphs.map(Block.paragraph) + [.paragraph([.emphasis(whose)] + sources)]
    case .excerpt:
      if !paragraphs.isEmpty {
        paragraphs[0].insert(.text("\u{2026} "), at: 0)
        paragraphs[paragraphs.count - 1].append(.text(" \u{2026}"))
      }
      blocks = [.quote(paragraphs, provenance: [.text(whose)] + sources)]
    case .official: blocks = [.quote(paragraphs, provenance: [.text(whose)] + sources)]
    }
    return blocks
      + (provenance.note.map { Block.paragraphs(catalogue.citing($0.text())) } ?? [])
  }

  /// Each part with what GRECO last found of it, also if that is inferred only where it is to be
  /// told; nothing where there are none.
  func parts(
    _ recommendation: Recommendation,
    isSigned: Bool = true,
    tellsInferred: Bool = true
  ) -> [Block] {
    guard !recommendation.parts.isEmpty else { return [] }
    return [
      .list(
        recommendation.parts.map { part in
          let last = findings(of: recommendation.id).last { $0.finding.part == part.id }
          let told = last.flatMap { tellsInferred || $0.finding.basis == .stated ? $0 : nil }
          let id = recommendation.eventID(of: part)
          let mark = TwoEntries.mark(isFindingContested(id))
          let finding = told.map { "GRECO: \($0.finding.words)\(mark), \(words($0.report))." }
          let text = Inline.paragraphs(part.text.text()).joined(by: .lineBreak)
          let entered = isSigned ? enteredWords(part, of: recommendation, \.longWords) : nil
          return [.strong("Part \(part.id)\(self.mark(.text, on: id)):"), .text(" ")] + text
            + (entered.map { [.text(" "), .emphasis($0.capitalizedFirst + ".")] } ?? [])
            + sources(part.sources)
            + (finding.map { [.lineBreak, .text($0)] } ?? [])
        }
      )
    ]
  }

  /// GRECO's last finding of the whole, with the report and the source.
  func lastFinding(_ id: String) -> [Inline] {
    let mark = TwoEntries.mark(isFindingContested(id))
    guard let (finding, report) = finding(of: id) else {
      return .init(words: "No finding yet\(mark).")
    }
    return [.strong(finding.status.words.capitalizedFirst), .text(mark)].filter { $0 != .text("") }
      + [
        .text(
          finding.basis == .inferred ? ", inferred: no source says so in as many words; " : ", "
        )
      ]
      + [.text("\(words(report)).")] + sources(finding.source.map { [Citation($0)] } ?? [])
  }

  /// A report with the day of its adoption, and whether it is not public.
  func words(_ report: Report) -> String {
    let secret = report.isConfidential(on: day) ? ", not published" : ""
    return adoption(of: report) + secret
  }

  /// Our status; where two entries stand, both of them.
  func ourInlines(_ id: String) -> [Inline] {
    let answers = contestedStatuses(of: id)
    guard !answers.isEmpty else { return [.text(ourWords(id))] }
    return twoEntries(apart(answers) { Saying($0).words })
  }

  /// That two entries stand, and what they say.
  func twoEntries(_ said: String) -> [Inline] { [.strong("Two entries:"), .text(" " + said)] }

  /// Entries that stand against each other: since when they are true, or all that is said with them, where
  /// they would else be alike.
  func apart(_ answers: [Event], _ words: (Event) -> String) -> String {
    let short = answers.map(words)
    let dated = zip(answers, short).map { answer, words in
      words + (answer.day == nil ? ", no day said" : answer.dayWords(\.longWords))
    }
    let whole = answers.map { self.words(for: $0, days: \.longWords) }
    let mostApart = [short, dated, whole].max { Set($0).count < Set($1).count } ?? short
    return mostApart.joined(separator: " / ")
  }
}

extension String {
  /// Our own words as a document sets them, with curved apostrophes; never what somebody entered.
  var typeset: String { replacing("'", with: "\u{2019}") }
}

extension [Inline] {
  /// Words without any mark.
  init(words: String) { self = [.text(words)] }
}

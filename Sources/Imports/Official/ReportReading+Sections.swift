import Model

/// What a report says under the heading of each recommendation.
extension ReportReading {
  /// The passages under a heading.
  struct Section {
    var numbers: [Int]
    var place: Place
    var passages: [Passage] = []
    /// The recommendations of which GRECO concludes something there.
    var concluded: Set<Int> = []

    /// Whether something is said there of how far anything is implemented.
    var isAssessed: Bool {
      !concluded.isEmpty
        || passages.contains { passage in
          let wording = passage.wording
          return wording.sentences.contains { sentence in
            let phrases = StatusPhrase.all(in: wording, sentence)
            return phrases.contains { $0.status != nil }
              || !phrases.isEmpty && Conclusion.start(in: wording, sentence) != nil
          }
        }
    }
  }

  /// Reads the texts that GRECO recommended, and what it concludes of them.
  mutating func readSections() {
    var sections: [Section] = []
    for passage in passages[cover.upperBound..<conclusions.lowerBound] {
      if passage.number == nil, let heading = RecommendationHeading(passage.text) {
        sections.append(Section(numbers: heading.numbers, place: passage.place))
      } else if passage.isChapter, passage.text.isCapitals {
        sections.append(Section(numbers: [], place: passage.place))
      } else if sections.isEmpty {
        sections.append(Section(numbers: [], place: passage.place, passages: [passage]))
      } else {
        sections[sections.count - 1].passages.append(passage)
      }
    }
    for index in sections.indices { sections[index].concluded = read(sections[index]) }
    self.sections = sections.filter { !$0.numbers.isEmpty }
    report.recommendations.sort { Numeral.value($0.number) ?? 0 < Numeral.value($1.number) ?? 0 }
    report.findings.sort { Numeral.value($0.number) ?? 0 < Numeral.value($1.number) ?? 0 }
  }

  /// Reads a section; returns the recommendations of which something is concluded there.
  private mutating func read(_ section: Section) -> Set<Int> {
    readTexts(section)
    var concluded: Set<Int> = []
    let all = section.passages.filter { isTelling($0.text) }.flatMap { passage in
      StatementReading(passage.wording, current: section.numbers, needsConclusion: true).statements
        .map { (statement: $0, passage: passage) }
    }
    for (statement, passage) in all
    where statement.parts.isEmpty && statement.weight == .concluded {
      note(statement, in: passage)
      concluded.insert(statement.number)
    }
    for number in section.numbers where !concluded.contains(number) {
      let own = all.filter { $0.statement.number == number && $0.statement.parts.isEmpty }
      guard let weight = own.map(\.statement.weight).max(),
        let (statement, passage) = own.last(where: { $0.statement.weight == weight })
      else { continue }
      note(statement, in: passage)
      concluded.insert(number)
    }
    note(partsIn: all.map(\.statement))
    return concluded
  }

  /// Notes what is said of parts; what is concluded of one goes before what is only considered or stated.
  private mutating func note(partsIn statements: [Statement]) {
    var parts: [Int: [String: Status]] = [:]
    for weight in [Statement.Weight.stated, .considered, .concluded] {
      for statement in statements where statement.weight == weight {
        for part in statement.parts {
          parts[statement.number, default: [:]][part] = statement.status
        }
      }
    }
    for (number, found) in parts {
      guard let index = report.findings.firstIndex(where: { $0.number == Roman.numeral(number) })
      else { continue }
      report.findings[index].parts.merge(found) { first, _ in first }
    }
  }

  /// Whether a passage may say how far something is implemented, found without reading it as words.
  private func isTelling(_ text: String) -> Bool {
    text.utf8.count < 100_000
      && (text.mentions("implemented") || text.mentions("dealt") || text.mentions("uvre")
        || text.mentions("trait"))
  }

  private mutating func note(_ statement: Statement, in passage: Passage) {
    let numeral = Roman.numeral(statement.number)
    if let old = report.findings.first(where: { $0.number == numeral }) {
      if old.status != statement.status {
        contradict(
          "Recommendation \(numeral) is found \(old.status.words), and \(statement.status.words)",
          at: [old.place, passage.place]
        )
      }
      return
    }
    report.findings.append(
      OfficialReport.Finding(
        number: numeral,
        status: statement.status,
        parts: [:],
        paragraph: passage.number,
        place: passage.place
      )
    )
  }

  // MARK: Texts

  private mutating func readTexts(_ section: Section) {
    var texts: [(written: String, passage: Passage)] = []
    var isOpen = false
    for passage in section.passages {
      if let text = Self.recommended(in: passage) {
        texts.append((text, passage))
        isOpen = true
      } else if isOpen, passage.number == nil, passage.text.first == "(" || passage.item != nil {
        let label = passage.item.map { "(\(Roman.numeral($0))) " } ?? ""
        texts[texts.count - 1].written += " " + label + passage.text
      } else {
        isOpen = false
      }
    }
    guard texts.count == section.numbers.count else { return }
    for (number, text) in zip(section.numbers, texts) {
      let read = RecommendedText(Self.unquoted(text.written))
      let numeral = Roman.numeral(number)
      guard !report.recommendations.contains(where: { $0.number == numeral }) else { continue }
      report.recommendations.append(
        OfficialReport.Recommendation(
          number: numeral,
          text: read.text,
          parts: read.parts,
          paragraph: text.passage.number,
          group: nil,
          place: text.passage.place
        )
      )
    }
  }

  /// What stands behind `GRECO recommended` at the beginning of a passage.
  private static func recommended(in passage: Passage) -> String? {
    guard passage.text.mentions("recommended") || passage.text.mentions("recommand"),
      passage.text.utf8.count < 100_000
    else { return nil }
    let wording = passage.wording
    let start = wording.words.indices.prefix(16).first {
      ["recommended", "recommandé", "recommandait"].contains(wording.words[$0].text)
    }
    guard let start, start + 1 < wording.words.count,
      wording.contains("greco", in: max(0, start - 4)..<start)
    else { return nil }
    return wording.written(start + 1..<wording.words.count)
  }

  private static func unquoted(_ text: String) -> String {
    let text = RecommendedText.withoutEnd(text)
    for (open, close) in [("\u{201C}", "\u{201D}"), ("\"", "\""), ("\u{AB}", "\u{BB}")]
    where text.hasPrefix(open) && text.hasSuffix(close) && text.count > 2 {
      return RecommendedText.withoutEnd(String(text.dropFirst().dropLast()).trimmed)
    }
    return text
  }
}

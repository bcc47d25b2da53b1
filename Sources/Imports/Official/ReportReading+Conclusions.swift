import Model

/// What a report concludes of all recommendations together.
extension ReportReading {
  mutating func readConclusions() {
    readIssued()
    for passage in passages[conclusions] where passage.text.utf8.count < 100_000 {
      let wording = passage.wording
      readTotals(wording, passage)
      readSummary(wording, passage)
      if report.judgement == nil, let judgement = Judgement.words(in: wording) {
        report.judgement = .init(judgement, at: passage.place)
      }
      if report.ends == nil, Judgement.endsProcedure(wording) {
        report.ends = .init(.procedure, at: passage.place)
      }
    }
  }

  private mutating func readIssued() {
    for passage in passages[cover.upperBound..<conclusions.lowerBound]
    where passage.text.mentions("recomm") && passage.text.utf8.count < 5000 {
      guard let number = IssuedWords.number(in: passage.wording) else { continue }
      note(issued: number, at: passage.place)
      return
    }
  }

  private mutating func note(issued number: Int, at place: Place) {
    note(number, as: \.issued, at: place) {
      "\($0) recommendations are said to be addressed, and \($1)"
    }
  }

  /// Takes what a report says of itself; where it said something else before, they contradict each other.
  mutating func note<Value: Hashable>(
    _ value: Value,
    as field: WritableKeyPath<OfficialReport, OfficialReport.Read<Value>?>,
    at place: Place,
    _ words: (Value, Value) -> String
  ) {
    guard let old = report[keyPath: field] else {
      report[keyPath: field] = .init(value, at: place)
      return
    }
    guard old.value != value else { return }
    contradict(words(old.value, value), at: [old.place, place])
  }

  /// The first passage that counts of how many, and one behind it that counts what remains.
  private mutating func readTotals(_ wording: WordedText, _ passage: Passage) {
    if let place = totalsPlace, !isRest(wording, behind: place, passage) { return }
    for sentence in wording.sentences {
      let read = TotalsSentence(wording, sentence)
      guard !read.totals.isEmpty else { continue }
      if let issued = read.issued { note(issued: issued, at: passage.place) }
      guard totalsPlace != nil || read.issued != nil else { continue }
      totalsPlace = totalsPlace ?? passage.place
      report.totals.merge(read.totals) { first, _ in first }
    }
  }

  /// Whether a passage goes on with `Of the remaining recommendations`.
  private func isRest(_ wording: WordedText, behind place: Place, _ passage: Passage) -> Bool {
    if passage.place == place { return true }
    return wording.contains(
      any: ["remaining", "restantes", "restante"],
      in: 0..<min(6, wording.words.count)
    ) && report.totals.count < 3
  }

  /// What each passage behind the totals states of single recommendations.
  private mutating func readSummary(_ wording: WordedText, _ passage: Passage) {
    guard passage.text.mentions("recomm") else { return }
    let statements = StatementReading(wording, current: [], needsConclusion: false).statements
    summary += statements.filter(\.parts.isEmpty).map {
      Summed(
        statement: $0,
        paragraph: passage.number,
        place: passage.place,
        source: .passage(passage.place)
      )
    }
  }
}

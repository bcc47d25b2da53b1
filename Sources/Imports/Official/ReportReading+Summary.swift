import Model

/// What the conclusions and the tables of a report state of single recommendations.
extension ReportReading {
  /// What is stated of one.
  struct Summed {
    /// What states it: each recommendation once.
    enum Source: Hashable {
      case passage(Place)
      case table(Int)

      /// Where it is found, in words.
      var words: String {
        switch self {
        case .passage: "the summary"
        case .table: "a table"
        }
      }
    }

    var statement: Statement
    var paragraph: Int?
    var place: Place
    var source: Source
  }

  /// What they state, against what was found of each.
  mutating func checkSummary() {
    var seen: [Int: Summed] = [:]
    var twice: [Summed.Source: [Int: Place]] = [:]
    for summed in summary {
      let number = summed.statement.number
      guard summed.statement.parts.isEmpty else {
        check(partsIn: summed)
        continue
      }
      if let twin = twice[summed.source]?[number] {
        contradict(
          "\(summed.source.words.capitalizedFirst) names recommendation \(Roman.numeral(number)) twice",
          at: [twin, summed.place]
        )
        continue
      }
      twice[summed.source, default: [:]][number] = summed.place
      seen[number] = summed
      check(summed)
    }
    checkNames(seen)
  }

  private mutating func check(_ summed: Summed) {
    let statement = summed.statement
    let numeral = Roman.numeral(statement.number)
    guard let finding = report.findings.first(where: { $0.number == numeral }) else {
      return take(summed)
    }
    guard !finding.status.agrees(with: statement.status) else { return }
    contradict(
      "Recommendation \(numeral) is found \(finding.status.words), and is \(statement.status.words) "
        + "in \(summed.source.words)",
      at: [finding.place, summed.place]
    )
  }

  /// Whether all findings are named, where any is.
  private mutating func checkNames(_ seen: [Int: Summed]) {
    let named = Set(seen.values.map(\.statement.status))
    guard seen.count > 1 else { return }
    for finding in report.findings
    where Numeral.value(finding.number).map({ seen[$0] == nil }) == true
      && (isWhole || !finding.status.isSatisfactory && named.contains(finding.status))
    {
      contradict(
        "The summary does not name recommendation \(finding.number)",
        at: [finding.place, summary[0].place]
      )
    }
  }

  /// A finding that is stated nowhere else; a first report that concludes on others under their headings lost it.
  private mutating func take(_ summed: Summed) {
    guard !isWhole || sections.allSatisfy(\.concluded.isEmpty) else { return }
    report.findings.append(
      OfficialReport.Finding(
        number: Roman.numeral(summed.statement.number),
        status: summed.statement.status,
        parts: [:],
        paragraph: summed.paragraph,
        place: summed.place
      )
    )
    report.findings.sort { Numeral.value($0.number) ?? 0 < Numeral.value($1.number) ?? 0 }
  }

  /// What a table states of parts.
  private mutating func check(partsIn summed: Summed) {
    let numeral = Roman.numeral(summed.statement.number)
    guard let index = report.findings.firstIndex(where: { $0.number == numeral }) else { return }
    for part in summed.statement.parts {
      guard let old = report.findings[index].parts[part] else {
        report.findings[index].parts[part] = summed.statement.status
        continue
      }
      guard !old.agrees(with: summed.statement.status) else { continue }
      contradict(
        "Part \(part) of recommendation \(numeral) is found \(old.words), and is "
          + "\(summed.statement.status.words) in \(summed.source.words)",
        at: [report.findings[index].place, summed.place]
      )
    }
  }
}

import Model

/// Whether findings, summary, totals and numbers of a report agree.
extension ReportReading {
  mutating func checkFindings() {
    checkHeadings()
    checkSummary()
    checkConclusions()
    checkParts()
    checkNumbers()
    checkTotals()
  }

  /// Whether the report looks at every recommendation, as a first compliance report does.
  private var isWhole: Bool { report.kind?.value == .compliance }

  // MARK: Headings

  private mutating func checkHeadings() {
    var seen: [Int: Place] = [:]
    var last = 0
    for section in sections {
      for number in section.numbers {
        let numeral = Roman.numeral(number)
        if let twin = seen[number] {
          if number == 1, section.numbers.first == 1 {
            contradict(
              "The numbers of the recommendations begin anew at i",
              at: [twin, section.place]
            )
          } else {
            contradict("Recommendation \(numeral) has two headings", at: [twin, section.place])
          }
          continue
        }
        if isWhole, number > last + 1 {
          let missing = (last + 1..<number).map { Roman.numeral($0) }.joined(separator: ", ")
          contradict(
            "The headings go on with \(numeral), and \(missing) is missing",
            at: [seen[last], section.place].compactMap(\.self)
          )
        }
        seen[number] = section.place
        last = max(last, number)
      }
    }
  }

  /// Whether something is concluded of every recommendation that has a heading, and of all that a first
  /// compliance report has to look at.
  private mutating func checkConclusions() {
    guard !report.findings.isEmpty || !sections.isEmpty else {
      if let issued = report.issued {
        contradict("Nothing is concluded of any recommendation", at: [issued.place])
      }
      return
    }
    let found = Set(report.findings.map(\.number))
    var open: Set<String> = []
    let concluded = sections.reduce(into: Set<Int>()) { $0.formUnion($1.concluded) }
    for section in sections {
      for number in section.numbers where !concluded.contains(number) {
        let numeral = Roman.numeral(number)
        let isOpen = !found.contains(numeral) && (isWhole || section.isAssessed)
        guard isOpen || !section.concluded.isEmpty else { continue }
        open.insert(numeral)
        contradict("Nothing is concluded of recommendation \(numeral)", at: [section.place])
      }
    }
    guard isWhole, let issued = report.issued, issued.value < 100 else { return }
    let missing = (1...max(1, issued.value)).map { Roman.numeral($0) }
      .filter { !found.contains($0) && !open.contains($0) }
    guard !missing.isEmpty else { return }
    contradict(
      "Nothing is concluded of recommendation \(missing.joined(separator: ", "))",
      at: [issued.place]
    )
  }

  // MARK: Parts

  /// Whether what is found of all parts, and of none that is not there, goes with what is found of the whole.
  private mutating func checkParts() {
    for finding in report.findings where !finding.parts.isEmpty {
      let text = report.recommendations.first { $0.number == finding.number }
      guard let ids = text?.parts.map(\.id), !ids.isEmpty else { continue }
      for id in finding.parts.keys.sorted() where !ids.contains(id) {
        contradict(
          "Recommendation \(finding.number) has no part \(id) of which something is concluded",
          at: [finding.place]
        )
      }
      let found = ids.compactMap { finding.parts[$0] }
      guard found.count == ids.count else { continue }
      let isBetter = found.allSatisfy(\.isSatisfactory) && !finding.status.isSatisfactory
      let isWorse =
        found.allSatisfy { $0 == .notImplemented } && finding.status.isSatisfactory
      guard isBetter || isWorse else { continue }
      contradict(
        "All parts of recommendation \(finding.number) are found \(isBetter ? "satisfactory" : "not implemented"), "
          + "and it is found \(finding.status.words)",
        at: [finding.place]
      )
    }
  }

  // MARK: The summary

  /// What the conclusions state of single recommendations, against what was found of each.
  private mutating func checkSummary() {
    var seen: [Int: (status: Status, passage: Passage)] = [:]
    for (statement, passage) in summary {
      let numeral = Roman.numeral(statement.number)
      if let twin = seen[statement.number], twin.passage.place == passage.place {
        contradict(
          "The summary names recommendation \(numeral) twice",
          at: [twin.passage.place, passage.place]
        )
        continue
      }
      seen[statement.number] = (statement.status, passage)
      if let finding = report.findings.first(where: { $0.number == numeral }) {
        guard !finding.status.agrees(with: statement.status) else { continue }
        contradict(
          "Recommendation \(numeral) is found \(finding.status.words), and is \(statement.status.words) "
            + "in the summary",
          at: [finding.place, passage.place]
        )
      } else {
        take(statement, passage)
      }
    }
    let named = Set(seen.values.map(\.status))
    guard seen.count > 1 else { return }
    for finding in report.findings
    where Numeral.value(finding.number).map({ seen[$0] == nil }) == true
      && (isWhole || !finding.status.isSatisfactory && named.contains(finding.status))
    {
      contradict(
        "The summary does not name recommendation \(finding.number)",
        at: [finding.place, summary[0].passage.place]
      )
    }
  }

  /// A finding that only the summary states.
  private mutating func take(_ statement: Statement, _ passage: Passage) {
    guard !isWhole || sections.isEmpty else { return }
    report.findings.append(
      OfficialReport.Finding(
        number: Roman.numeral(statement.number),
        status: statement.status,
        parts: [:],
        paragraph: passage.number,
        place: passage.place
      )
    )
    report.findings.sort { Numeral.value($0.number) ?? 0 < Numeral.value($1.number) ?? 0 }
  }

  // MARK: Numbers

  private mutating func checkNumbers() {
    guard let issued = report.issued else { return }
    for section in sections {
      for number in section.numbers where number > issued.value {
        contradict(
          "There is a recommendation \(Roman.numeral(number)) of \(issued.value)",
          at: [section.place, issued.place]
        )
      }
    }
    let numbers = Set(sections.flatMap(\.numbers))
    guard isWhole, let last = numbers.max(), last < issued.value, let place = sections.last?.place
    else { return }
    contradict(
      "\(issued.value) recommendations are said to be addressed, the last with a heading is "
        + Roman.numeral(last),
      at: [issued.place, place]
    )
  }

  private mutating func checkTotals() {
    guard let place = totalsPlace else {
      if report.findings.count > 1, let first = report.findings.first {
        contradict("No totals are read to compare the findings with", at: [first.place])
      }
      return
    }
    let sum = report.totals.values.reduce(0, +)
    if let issued = report.issued, sum > issued.value || sum < issued.value && countsAll {
      contradict(
        "The totals come to \(sum), and \(issued.value) recommendations are said to be addressed",
        at: [place, issued.place]
      )
    }
    for (status, total) in report.totals.bestFirstWithZero {
      let found = report.findings.count { status.counts($0.status) }
      let isComplete = report.issued.map { $0.value <= report.findings.count } ?? isWhole
      // What is still outstanding was looked at in this report, whatever else was in earlier ones.
      guard isComplete || !status.isSatisfactory ? found != total : found > total else { continue }
      contradict(
        "\(total) are said to be \(status.words), \(found) are found so",
        at: [place]
          + report.findings.lazy.filter { status.counts($0.status) }.prefix(4).map(\.place)
      )
    }
  }

  /// Whether the totals count all there are: the satisfactory, the partly and the not implemented ones.
  private var countsAll: Bool {
    let totals = report.totals
    return (totals[.satisfactory] != nil || totals[.implemented] != nil)
      && totals[.partlyImplemented] != nil && totals[.notImplemented] != nil
  }
}

extension Status {
  /// Whether a finding is counted among those of a total.
  fileprivate func counts(_ finding: Status) -> Bool {
    switch self {
    case .satisfactory: finding.isSatisfactory
    case .outstanding: !finding.isSatisfactory
    case .implemented, .dealtWith, .partlyImplemented, .notImplemented: finding == self
    }
  }

  /// Whether both say the same, one of them perhaps less exactly.
  fileprivate func agrees(with other: Status) -> Bool {
    self == other || counts(other) || other.counts(self)
  }
}

extension [Status: Int] {
  /// Each that is said, the best first.
  fileprivate var bestFirstWithZero: [(Status, Int)] {
    Status.bestFirst.compactMap { status in self[status].map { (status, $0) } }
  }
}

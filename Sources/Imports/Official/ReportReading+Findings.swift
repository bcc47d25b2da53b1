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
  var isWhole: Bool { report.kind?.value == .compliance }

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
}

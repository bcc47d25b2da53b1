import Model

/// The sheets of what people entered.
extension Export {
  /// An entry and the recommendation that it is on.
  struct Entry {
    var recommendation: Recommendation
    var first: Event
    var now: Event
  }

  /// How a column of a sheet is called and filled.
  typealias Filling<Row> = (heading: String, cell: (Row) -> Workbook.Cell)

  /// A sheet with a row for each thing; its last column is for programs.
  func sheet<Row>(
    _ name: String,
    _ columns: [Filling<Row>],
    _ rows: [Row]
  ) -> Workbook.Sheet {
    Workbook.Sheet(
      name: name,
      columns: columns.enumerated().map { place, column in
        Workbook.Column(heading: column.heading, isHidden: place == columns.count - 1)
      },
      rows: rows.map { row in columns.map { $0.cell(row) } }
    )
  }

  /// A dozen columns of a recommendation, those that people ask for.
  var recommendationColumns: [Filling<Recommendation>] {
    let identity: [Filling<Recommendation>] = [
      ("No.", { .text(ifAny: $0.number) }), ("Recommendation", { .text($0.title.text()) }),
      ("Theme", { [dossier] in .text(ifAny: dossier.theme(of: $0.id)?.title.text()) }),
      ("GRECO", { [dossier] in .text(dossier.findingWords($0.id)) }),
      ("Report", { [dossier] in .text(ifAny: dossier.finding(of: $0.id)?.report.kind.words) }),
    ]
    let ours: [Filling<Recommendation>] = [
      ("We", { [dossier] in .text(dossier.ourWords($0.id)) }),
      (
        "Since",
        { [dossier] in
          // Of two entries each has its own.
          let saying =
            dossier.contestedStatuses(of: $0.id).isEmpty ? dossier.saying(on: $0.id) : nil
          return .day(
            ifAny: saying.map { $0.event.day ?? PartialDay(dossier.day(of: $0.origin)) }
          )
        }
      ),
      (
        "Remark",
        { [dossier] one in
          let isSettled = dossier.contestedStatuses(of: one.id).isEmpty
          return .text(ifAny: isSettled ? dossier.ourRemark(one.id, \.longWords) : nil)
        }
      ),
    ]
    let procedure: [Filling<Recommendation>] = [
      (
        "Lead",
        { [dossier] in .text(ifAny: dossier.namesOfResponsible($0).first) }
      ),
      (
        "With",
        { [dossier] in
          let others = dossier.namesOfResponsible($0).dropFirst()
          return .text(ifAny: others.joined(separator: "\n"))
        }
      ),
      ("Due", { $0.due.map { .day($0) } ?? .none }),
      (
        "Postponed",
        { [dossier] in .text(ifAny: dossier.postponedWords($0.id, \.longWords)) }
      ),
      ("Two entries", { [dossier] in .text(ifAny: dossier.contestedWords($0.id)) }),
    ]
    return identity + (dossier.extent.tellsOurStatus ? ours : [])
      + (dossier.extent.tellsOurProcedure ? procedure : [])
      + [("Text", { .text($0.text.text()) }), ("ID", { .text($0.id) })]
  }

  var measureSheet: Workbook.Sheet {
    entries(
      "Measures",
      Dossier.measures,
      [
        ("Measure", { .text($0.now.text) }), ("State", { .text(ifAny: $0.now.stateWords) }),
        ("Day", { .day(ifAny: $0.now.doneOn) }),
        ("Planned", { .day(ifAny: $0.now.plannedFor) }),
        ("Expected proof", { .text(ifAny: $0.now.expectedProof) }),
      ] + doerColumn
    )
  }

  /// Who takes a measure, where that may leave.
  private var doerColumn: [Filling<Entry>] {
    guard dossier.extent.tellsOurProcedure else { return [] }
    let names = dossier.names()
    return [
      ("Who", { .text(ifAny: $0.now.doers.map(names.institution).joined(separator: "\n")) })
    ]
  }

  var evidenceSheet: Workbook.Sheet {
    let measures = recommendations.flatMap { dossier.measures(of: $0.id) }
    let texts = Dictionary(measures.map { ($0.first.id, $0.now.text) }) { first, _ in first }
    return entries(
      "Evidence",
      Dossier.evidence,
      [
        ("Evidence", { .address($0.now.text) }),
        (
          "Of the measure",
          { [dossier] in .text(ifAny: dossier.measure(provenBy: $0.now).flatMap { texts[$0] }) }
        ),
      ]
    )
  }

  var referenceSheet: Workbook.Sheet {
    entries("References", Dossier.refs, [("Reference", { .address($0.now.text) })])
  }

  var noteSheet: Workbook.Sheet {
    entries(
      "Notes",
      Dossier.notes,
      [
        ("Note", { .text($0.now.text) }),
        ("Internal", { .text(ifAny: $0.now.isInternal ? "yes" : nil) }),
      ]
    )
  }

  var answerSheet: Workbook.Sheet {
    let names = dossier.names()
    return entries(
      "Answers",
      { dossier in { id, _ in dossier.reportedAnswers(of: id).map { ($0.first, $0.now) } } },
      [
        ("Answer", { .text($0.now.text) }),
        ("State", { .text(ifAny: $0.now.state) }),
        (
          "Report",
          { entry in
            let id = entry.now.report
            return .text(ifAny: id.map { names.report($0).capitalizedFirst })
          }
        ),
      ]
    )
  }

  /// A sheet of entries of a kind: which recommendation or part, what it says, and who entered it when.
  private func entries(
    _ name: String,
    _ found: (Dossier) -> (String, Int) -> [(first: Event, now: Event)],
    _ columns: [Filling<Entry>]
  ) -> Workbook.Sheet {
    let all = recommendations.flatMap { one in
      found(dossier)(one.id, .max).map { Entry(recommendation: one, first: $0.first, now: $0.now) }
    }
    let subject: [Filling<Entry>] = [
      ("No.", { .text(ifAny: $0.recommendation.number) }),
      ("Recommendation", { .text($0.recommendation.title.text()) }),
      (
        "Part",
        { entry in
          .text(
            ifAny: entry.recommendation.parts.first {
              entry.recommendation.eventID(of: $0) == entry.now.on
            }?.id
          )
        }
      ),
    ]
    let signature: [Filling<Entry>] = [
      ("Entered", { [dossier] in .day(dossier.day(of: $0.first)) }),
      ("By", { .text(ifAny: $0.first.by) }),
      (
        "Remarks",
        { [dossier] in
          .text(ifAny: dossier.remarks(($0.first, $0.now)).joined(separator: "; "))
        }
      ),
    ]
    return sheet(
      name,
      subject + columns + (dossier.extent.tellsOurProcedure ? signature : [])
        + [("ID", { .text($0.first.id.description) })],
      all
    )
  }
}

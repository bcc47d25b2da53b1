import Entering

@testable import Dashboard
@testable import Imports
@testable import Model

/// A plan in a workbook, of which something is asked and something is refused.
enum Plan {
  static let file = ReadFile("plans/plan.xlsx") { (dossier, answers) throws(NotImported) in
    do throws(Refusal) {
      return try proposal(dossier, answers)
    } catch {
      throw NotImported(error.words)
    }
  }

  private static let word = Imports.Question.Key.status("in progress")

  private static func cell(_ row: Int, _ column: Int) -> Imports.Place {
    .cell(sheet: nil, row: row, column: column)
  }

  private static func proposal(_ dossier: Dossier, _ answers: Answers) throws(Refusal) -> Proposal {
    var proposal = Proposal()
    proposal.reading = ["an Excel workbook", "header in row 3"]
    let reader = DayReader(from: dossier.day, languages: ["en"])
    let day = try? reader.day("2027-03-31", for: .end)
    for (what, value, id, place, before, deed) in [
      (
        "our status", "implemented satisfactorily", "whistleblowers", cell(4, 2), "not implemented",
        StatusDeed(.implemented, on: ["whistleblowers"])
      ),
      (
        "due date", "31 Mar 2027", "risk-studies", cell(5, 4), nil,
        DueDeed(day, on: ["risk-studies"])
      ),
      (
        "measure",
        "A law on the protection of those who report in good faith, with a body that "
          + "takes their reports and a fund that pays for their lawyers, was drafted and sent round "
          + "to all ministries, the courts and the bar, who have until the end of March to answer",
        "whistleblowers", cell(4, 6), nil,
        MeasureDeed(
          try SaidText("A law", of: "a measure"),
          on: ["whistleblowers"],
          MeasureDetails(day: nil, state: nil)
        )
      ),
      (
        "note", "Asked the Court.", "training", cell(6, 6), nil,
        NoteDeed(try SaidText("Asked the Court.", of: "a note"), on: ["training"])
      ),
    ] as [(String, String, String, Imports.Place, String?, any Deed)] {
      let news = before.map { Proposed.Change.changed(from: $0) } ?? .new
      let change = try isThere(deed, dossier) ? .unchanged : news
      proposal.proposed.append(Proposed(what, value, on: id, at: place, change, by: deed))
    }
    if let status = answers[word].flatMap(Status.init(rawValue:)) {
      let deed = StatusDeed(status, on: ["training"])
      let change = try isThere(deed, dossier) ? Proposed.Change.unchanged : .new
      proposal.proposed.append(
        Proposed("our status", status.words, on: "training", at: cell(6, 2), change, by: deed)
      )
    } else {
      proposal.questions = [
        Imports.Question(
          word,
          "Which status of ours is “in progress”?",
          choices: [
            .init("not-implemented", "not implemented"),
            .init("partly-implemented", "partly implemented"), .init(Answers.skip, "leave it out"),
          ],
          suggestion: ("partly-implemented", "“in progress” is often meant so"),
          at: [cell(6, 2)]
        )
      ]
      proposal.waiting = [
        Waiting("our status", "in progress", on: "training", at: cell(6, 2), for: word)
      ]
    }
    proposal.kept = answers.kept
    proposal.refused = [
      Refused("Deadline", "2026-02-30", at: cell(7, 4), because: "2026-02-30 is no day"),
      Refused(
        nil,
        "xvii | There is no such",
        at: .row(sheet: nil, 8),
        because: "no recommendation xvii"
      ),
    ]
    proposal.remarks = [
      Imports.Remark("2 cells were filled from above", at: [cell(5, 0), cell(6, 0)])
    ]
    return proposal
  }

  /// Whether what a deed enters is entered already.
  private static func isThere(_ deed: any Deed, _ dossier: Dossier) throws(Refusal) -> Bool {
    try deed.drafts(in: dossier).allSatisfy { draft in
      dossier.entries(on: draft.on).contains { $0.kind == draft.kind && $0.value == draft.value }
    }
  }

  /// A report with two findings that rest on it, as a status with two notes.
  static let resting = ReadFile("report.pdf") { (_, _) throws(NotImported) in
    do throws(Refusal) {
      var proposal = Proposal()
      proposal.reading = ["a PDF", "a report"]
      let report = StatusDeed(.implemented, on: ["training"])
      proposal.proposed = [Proposed("report", "Theirs", on: nil, at: .file, .new, by: report)]
      for (line, words) in ["First", "Second"].enumerated() {
        let note = NoteDeed(try SaidText(words, of: "a note"), on: ["training"])
        let deed = RestingDeed(ground: Ground(deeds: [report], places: [0])) { _ in note }
        let place = Imports.Place.line(page: 1, line)
        proposal.proposed.append(
          Proposed("finding", words, on: "training", at: place, .new, by: deed)
        )
      }
      return proposal
    } catch {
      throw NotImported(error.words)
    }
  }

  /// A table of so many notes.
  static func notes(_ count: Int) -> ReadFile {
    ReadFile("notes.csv") { (_, _) throws(NotImported) in
      do throws(Refusal) {
        var proposal = Proposal()
        proposal.reading = ["a table (UTF-8, commas)", "header in row 1"]
        for row in 2..<count + 2 {
          let id = row.isMultiple(of: 2) ? "training" : "whistleblowers"
          let note = NoteDeed(try SaidText("Note \(row)", of: "a note"), on: [id])
          proposal.proposed.append(
            Proposed("note", "Note \(row)", on: id, at: cell(row, 3), .new, by: note)
          )
        }
        return proposal
      } catch {
        throw NotImported(error.words)
      }
    }
  }

  /// A colleague's journal of one entry.
  static func journal(_ line: String) -> ReadFile {
    ReadFile("journal.jsonl") { (dossier, answers) throws(NotImported) in
      do throws(JournalRefusal) {
        return try Proposal(
          joining: OtherJournal(Array(line.utf8)),
          to: dossier,
          signingAs: "A. Sadykova",
          now: Timestamp(milliseconds: Fixture.today.number * 86_400_000),
          answers: answers
        )
      } catch {
        throw NotImported(error.words)
      }
    }
  }
}

extension Dossier {
  /// What stands of what was entered on an id.
  fileprivate func entries(on id: String) -> [Event] {
    journal.registers.values.compactMap(journal.counting).filter { $0.on == id }
  }
}

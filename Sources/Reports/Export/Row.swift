import Model

/// A recommendation as the table tells it: where there is more than one thing to say, a line each.
struct Row {
  let recommendation: Recommendation
  let dossier: Dossier
  let theme: Theme?
  let finding: (finding: Finding, report: Report)?
  let saying: (event: Event, by: String, since: String)?

  var id: String { recommendation.id }

  init(_ recommendation: Recommendation, in dossier: Dossier) {
    self.recommendation = recommendation
    self.dossier = dossier
    theme = dossier.theme(of: recommendation.id)
    finding = dossier.finding(of: recommendation.id)
    saying = dossier.saying(on: recommendation.id).map { saying in
      let since = saying.event.day ?? PartialDay(dossier.day(of: saying.origin))
      return (saying.event, saying.origin.by, since.description)
    }
  }

  /// Each part, and where two entries stand to its text that they do.
  var parts: String {
    lines(
      recommendation.parts.map { part in
        "\(part.id). \(part.text.text())\(dossier.mark(.text, on: recommendation.eventID(of: part)))"
      }
    )
  }

  /// Of a text that was entered, by whom and when; then each source's name and address, or the key of
  /// one that the dossier does not name; at last those that are a part's alone.
  var sources: String {
    let provenance = dossier.provenance(of: recommendation)
    let entered = dossier.enteredWords(provenance, \.description).map { [$0] } ?? []
    let ofParts = recommendation.parts.flatMap { part in
      part.sources.map { "Part \(part.id): \(dossier.sourceWords($0))" }
    }
    return lines(entered + provenance.sources.map(dossier.sourceWords) + ofParts)
  }

  /// What a reader has to know about the text.
  var about: String? { dossier.provenance(of: recommendation).note?.text() }

  /// Whether the last finding is in a report that is not published.
  var isConfidential: String? {
    finding.map { String($0.report.isConfidential(on: dossier.day)) }
  }

  /// Every finding, of parts as well, oldest first.
  var findings: String {
    lines(
      dossier.findings(of: id).map { finding, report in
        let part = finding.part.map { " (part \($0))" } ?? ""
        let secret = report.isConfidential(on: dossier.day) ? ", confidential" : ""
        let mark = TwoEntries.mark(dossier.isContested(finding, of: id))
        let adopted = "\(report.adopted)\(dossier.mark(.report, on: report.id))"
        return "\(adopted) \(report.kind.words)\(part): \(finding.words)\(mark)\(secret)"
      }
    )
  }

  /// What we say of the parts.
  var ourParts: String {
    lines(
      recommendation.parts.compactMap { part in
        let id = recommendation.eventID(of: part)
        return dossier.saying(on: id).map {
          "\(part.id): \($0.words)\(dossier.mark(.status, on: id))"
        }
      }
    )
  }

  /// The full names of who answers, the lead first; of two entries those that count for now, each
  /// marked so.
  var institutions: [String] { dossier.namesOfResponsible(recommendation) }

  /// Each time that its own due date was moved, who did it and why.
  var dueMoves: String {
    lines(
      (dossier.postponements(of: id)?.moves ?? []).map { move in
        let event = dossier.journal.event(move.event)
        let facts = [
          event.map { dossier.signature($0) },
          event.flatMap { dossier.journal.remark(on: $0) },
          event.flatMap { dossier.journal.grounds(of: $0).ref },
        ]
        return "\(dossier.words(move, \.description)) "
          + "(\(facts.compactMap(\.self).joined(separator: ", ")))"
      }
    )
  }

  /// What was said with our status, and who corrected it.
  var ourRemark: String? { dossier.ourRemark(id, \.description) }

  var measures: String {
    lines(
      dossier.measures(of: id).map { measure in
        let facts =
          [part(measure.now)] + dossier.names().facts(ofMeasure: measure.now, days: \.description)
          + [entered(measure)]
          + dossier.remarks(measure)
        return "\(measure.now.text) (\(facts.compactMap(\.self).joined(separator: ", ")))"
      }
    )
  }

  /// Each proof, and the measure that it proves.
  var evidence: String {
    let measures = Dictionary(
      dossier.measures(of: id).map { ($0.first.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return lines(
      dossier.evidence(of: id).map { evidence in
        let measure = dossier.measure(provenBy: evidence.now).flatMap { measures[$0] }
        let facts = [measure.map { "of: \($0.now.text)" }] + dossier.remarks(evidence)
        let told = facts.compactMap(\.self).joined(separator: ", ")
        return evidence.now.text + (told.isEmpty ? "" : " (\(told))")
      }
    )
  }

  /// What the authorities report.
  var answers: String {
    lines(
      dossier.reportedAnswers(of: id).map { answer in
        let facts = [
          part(answer.now), dossier.names().report(answer.report),
          answer.now.state,
          answer.isContested ? "one of two entries" : nil,
        ]
        return "\(answer.text) (\(facts.compactMap(\.self).joined(separator: ", ")))"
      }
    )
  }

  /// What it points to in other plans.
  var refs: String {
    lines(
      dossier.refs(of: id).map { ref in
        let secret = ref.now.isInternal ? "internal" : nil
        let facts = [part(ref.now), secret].compactMap(\.self) + dossier.remarks(ref)
        return ref.now.text + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
      }
    )
  }

  var notes: String {
    lines(
      dossier.notes(of: id).map { note in
        let secret = note.now.isInternal ? "internal" : nil
        let facts = [part(note.now), secret, entered(note)] + dossier.remarks(note)
        return "\(note.now.text) (\(facts.compactMap(\.self).joined(separator: ", ")))"
      }
    )
  }

  /// When the last entry on it was made.
  var changed: String? { dossier.history(of: id, last: 1).last?.at.description }

  private func lines(_ lines: [String]) -> String { lines.joined(separator: "\n") }

  private func part(_ event: Event) -> String? {
    event.on == id ? nil : "part \(event.on.dropFirst(id.count + 1))"
  }

  private func entered(_ entry: (first: Event, now: Event)) -> String {
    "entered " + dossier.signature(entry.first)
  }
}

import Model

extension RecommendationPage {
  /// Line by line: what it is, how it stands, what it says, what was done.
  public var text: String {
    let blocks = [heading, wording, parts, answers, measures, references, notes, history].filter {
      !$0.isEmpty
    }
    return blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private var heading: [String] {
    let id = recommendation.id
    let number = recommendation.number.map { "\($0.shown). " } ?? ""
    let theme = (dossier.theme(of: id)?.title.text().shown ?? "") + dossier.mark(.theme, on: id)
    return [
      dossier.catalogue.inventedWords,
      "\(number)\(recommendation.title.text().shown) [\(id)]",
      "Theme: \(theme)",
      dossier.placeWords(recommendation).map { "\($0.capitalizedFirst.shown)." },
      "GRECO: \(findings(part: nil))",
      "We: \(ours(id))",
      dossier.needsWords(id).map { "Look again: \($0)." },
      "Due: \(dossier.dateWords(id) ?? "none")",
    ].compactMap(\.self) + postponements + [lead].compactMap(\.self) + twoEntries
  }

  /// Each time that the due date was moved, by whom, when and why.
  private var postponements: [String] {
    (dossier.postponements(of: recommendation.id)?.moves ?? []).map { move in
      let event = dossier.journal.event(move.event)
      let signed = event.map { " (\(dossier.signature($0)))" } ?? ""
      let why = event.flatMap { event in
        dossier.journal.remark(on: event).map {
          ": \($0.shown)\(dossier.corrected(remarkOn: event))"
        }
      }
      let letter = event.flatMap { dossier.journal.grounds(of: $0).ref }
      let ref = letter.map { "; letter \($0.shown)" } ?? ""
      return "  \(dossier.words(move, \.description))\(signed)\(why ?? "")\(ref)"
    }
  }

  /// Each question to which two entries stand, with the entries below it.
  private var twoEntries: [String] {
    dossier.twoEntries(of: recommendation.id).flatMap { question in
      let asked = dossier.words(question, of: recommendation.id)
      return [asked.capitalizedFirst + "; the last counts for now:"]
        + dossier.answers(to: question).map { "  " + $0 }
    }
  }

  private var lead: String? { dossier.leadWords(recommendation).map { "Lead: \($0.shown)" } }

  private func findings(part: String?) -> String {
    let findings = dossier.findings(of: recommendation.id).filter { $0.finding.part == part }
    let isContested = dossier.isFindingContested(
      part.map { "\(recommendation.id).\($0)" } ?? recommendation.id
    )
    guard !findings.isEmpty else { return "no finding" + TwoEntries.mark(isContested) }
    return findings.reversed().map { finding, report in
      let source = finding.source.flatMap { dossier.catalogue.source($0)?.shortName.shown }
      let secret = report.isConfidential(on: dossier.day) ? ", confidential" : ""
      let mark = TwoEntries.mark(dossier.isContested(finding, of: recommendation.id))
      return "\(finding.words)\(mark), \(dossier.adoption(of: report))\(secret)"
        + (source.map { "; source: \($0)" } ?? "")
    }.joined(separator: "; before that: ")
  }

  private func ours(_ id: String) -> String {
    guard let saying = dossier.saying(on: id) else { return "nothing said" }
    let note =
      saying.event.note.map { ": \($0.shown)\(dossier.corrected(remarkOn: saying.event))" } ?? ""
    let forNow = dossier.contestedStatuses(of: id).isEmpty ? "" : " for now"
    return "\(saying.words.shown)\(forNow)\(Self.since(saying.event)) "
      + "(\(dossier.signature(saying.origin)))\(note)"
  }

  private static func since(_ event: Event) -> String { event.day.map { ", since \($0)" } ?? "" }

  private var wording: [String] {
    let provenance = dossier.provenance(of: recommendation)
    let entered = dossier.enteredWords(provenance, \.description).map { ", " + $0.shown } ?? ""
    let isContested = [.text, .wording].contains { dossier.isContested($0, on: recommendation.id) }
    return ["Text, \(recommendation.wording.words)\(entered)\(TwoEntries.mark(isContested)):"]
      + quoted.shownLines.map { "  " + $0 }
      + (provenance.note.map {
        dossier.catalogue.citing($0.text()).shownLines.map { "  " + $0 }
      } ?? [])
      + sources(provenance.sources)
  }

  private func sources(_ cited: [Citation]) -> [String] {
    cited.map { "Source: \(dossier.sourceWords($0).shown)" }
  }

  /// The text; in quotation marks and with what is left out around it if it is an excerpt.
  private var quoted: String {
    let text = recommendation.text.text()
    switch recommendation.wording {
    case .official, .summary: return text
    case .excerpt: return "\u{201C}\u{2026} \(text) \u{2026}\u{201D}"
    }
  }

  private var parts: [String] {
    recommendation.parts.flatMap { part in
      [
        "Part \(part.id) [\(self.part(part))]\(entered(part))",
        "  GRECO: \(findings(part: part.id))",
        "  We: \(ours(self.part(part)))",
      ] + part.text.text().shownLines.map { "  " + $0 } + sources(part.sources).map { "  " + $0 }
    }
  }

  /// Who entered its text; nothing where that is from a source.
  private func entered(_ part: Recommendation.Part) -> String {
    let entered = dossier.enteredWords(part, of: recommendation, \.description)
    let mark = dossier.mark(.text, on: self.part(part))
    return (entered.map { ", text \($0.shown)" } ?? "") + mark
  }

  /// What the authorities report.
  private var answers: [String] {
    dossier.reportedAnswers(of: recommendation.id).flatMap { answer in
      let part = self.part(answer.now).map { " on \($0)" } ?? ""
      let state = answer.now.state.map { ", " + $0.shown } ?? ""
      let clash = answer.isContested ? ", one of two entries" : ""
      let corrected = dossier.correctedWords((answer.first, answer.now), \.description)?.shown
      let signed = [dossier.signature(answer.first), corrected].compactMap(\.self)
        .joined(separator: "; ")
      return [
        "The authorities report\(part) (\(dossier.names().report(answer.report).shown)\(state)\(clash); "
          + "\(signed)):"
      ] + answer.text.shownLines.map { "  " + $0 }
    }
  }

  private var references: [String] {
    dossier.refs(of: recommendation.id).map { one in
      let kind = one.now.isInternal ? "Internal reference" : "Reference"
      let signed =
        [part(one.first), dossier.signature(one.first)].compactMap(\.self)
        + dossier.remarks(one)
      return "\(kind) (\(signed.joined(separator: "; "))): \(one.now.text.shown)"
    }
  }

  private var notes: [String] {
    dossier.notes(of: recommendation.id).flatMap { note -> [String] in
      let kind = note.now.isInternal ? "Internal note" : "Note"
      let part = self.part(note.first).map { $0 + ", " } ?? ""
      let remarks = dossier.remarks(note).map { "; " + $0 }.joined()
      return ["\(kind) (\(part)\(dossier.signature(note.first))\(remarks)):"]
        + note.now.text.shownLines.map { "  " + $0 }
    }
  }

  private var history: [String] {
    let entries = dossier.history(of: recommendation.id, lastEntries: .max)
    guard !entries.isEmpty else { return [] }
    var undoing = UndoingByRegister(dossier.journal)
    return ["History:"]
      + entries.map { entry in
        let event = entry.last
        let part = self.part(event).map { $0 + ": " } ?? ""
        let words = entry.isRun ? run(entry) : dossier.signedWords(event, &undoing)
        return "  \(dossier.moment(of: event))  \(part)\(words)"
      }
  }

  /// Steps that one person made on one day; greco log has each.
  private func run(_ entry: HistoryEntry) -> String {
    let (before, after) = dossier.ends(of: entry)
    let by = entry.last.by.isEmpty ? "" : " (\(entry.last.by.shown))"
    return "from \(Event.statusWords(before).shown) to \(Event.statusWords(after).shown), "
      + "in \(Span.count(entry.events.count, "step"))\(by)"
  }
}

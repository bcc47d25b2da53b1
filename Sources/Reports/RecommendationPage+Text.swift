import Model

extension RecommendationPage {
  /// Line by line: what it is, how it stands, what it says, what was done.
  public var text: String {
    let blocks = [heading, wording, parts, notes, history].filter { !$0.isEmpty }
    return blocks.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private var heading: [String] {
    let id = recommendation.id
    let number = recommendation.number.map { "\($0.shown). " } ?? ""
    let theme = dossier.theme(of: id)?.title.text().shown ?? ""
    return [
      "\(number)\(recommendation.title.text().shown) [\(id)]",
      "Theme: \(theme)",
      "GRECO: \(findings(part: nil))",
      "We: \(ours(id))",
      dossier.needsWords(id).map { "Look again: \($0)." },
      "Due: \(dossier.dueWords(id)?.dropFirst(4).description ?? "no date of its own")",
      lead,
    ].compactMap(\.self)
  }

  /// Who answers for it, the lead first.
  private var lead: String? {
    guard !recommendation.responsible.isEmpty else { return nil }
    let names = recommendation.responsible.map { id in
      dossier.catalogue.institution(id)?.name.text().shown ?? id.shown
    }
    return "Lead: \(names.joined(separator: ", "))"
  }

  private func findings(part: String?) -> String {
    let findings = dossier.findings(of: recommendation.id).filter { $0.finding.part == part }
    guard !findings.isEmpty else { return "no finding" }
    return findings.reversed().map { finding, report in
      let source = finding.source.flatMap { dossier.catalogue.source($0)?.shortName.shown }
      return "\(finding.words), \(report.kind.words), "
        + "adopted \(report.adopted.longWords)\(source.map { "; source: \($0)" } ?? "")"
    }.joined(separator: "; before that: ")
  }

  private func ours(_ id: String) -> String {
    let answers = dossier.answers(on: id)
    if !answers.isEmpty {
      return "two answers: "
        + answers.map { event in
          let word = event.value.string.flatMap(Status.init(rawValue:))?.words
          let said = word ?? event.value.string?.shown ?? "nothing said"
          return "\(said)\(Self.since(event)) (\(dossier.signature(event)))"
        }.joined(separator: "; ")
    }
    guard let saying = dossier.saying(on: id) else { return "nothing said" }
    let note = saying.event.note.map { ": \($0.shown)" } ?? ""
    return "\(saying.words.shown)\(Self.since(saying.event)) "
      + "(\(dossier.signature(saying.event)))\(note)"
  }

  private static func since(_ event: Event) -> String { event.day.map { ", since \($0)" } ?? "" }

  private var wording: [String] {
    let sources = recommendation.sources.map { key in
      dossier.catalogue.source(key).map { source in
        let url = source.url.map { " " + $0.shown } ?? ""
        return "\(source.shortName): \(source.title.text())".shown + url
      } ?? key.shown
    }
    return ["Text, \(recommendation.wording.words):"]
      + quoted.shownLines.map { "  " + $0 }
      + (recommendation.note.map { $0.text().shownLines.map { "  " + $0 } } ?? [])
      + sources.map { "Source: \($0)" }
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
        "Part \(part.id) [\(self.part(part))]",
        "  GRECO: \(findings(part: part.id))",
        "  We: \(ours(self.part(part)))",
      ] + part.text.text().shownLines.map { "  " + $0 }
    }
  }

  private var notes: [String] {
    ids.flatMap { dossier.notes(of: $0) }.flatMap { note -> [String] in
      let kind = note.now.isInternal ? "Internal note" : "Note"
      let text = note.now.value.string ?? note.now.value.text()
      return ["\(kind) (\(dossier.signature(note.first))):"]
        + text.shownLines.map { "  " + $0 }
    }
  }

  private var history: [String] {
    let events = dossier.history(of: recommendation.id)
    guard !events.isEmpty else { return [] }
    return ["History:"]
      + events.map { event in
        let part = event.on == recommendation.id ? "" : "\(event.on.shown): "
        return "  \(dossier.moment(of: event))  \(part)\(event.signedWords)"
      }
  }
}

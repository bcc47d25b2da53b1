public import Model

/// What changed since a day, theme by theme.
public struct ChangeList: Sendable {
  private let dossier: Dossier
  private let changes: Changes
  private let filter: Filter

  /// What changed in a dossier from the beginning of a day, of what is wanted.
  public init(_ dossier: Dossier, since: Day, of filter: Filter = Filter()) {
    self.filter = filter
    self.dossier = dossier
    changes = Changes(in: dossier, since: since, of: filter)
  }

  /// Whether nothing changed.
  public var isEmpty: Bool { changes.entries.allSatisfy(\.isStill) }

  /// As one value: the days, and an entry for each recommendation that changed.
  ///
  /// `passage` is what it means that a status follows another, such as `back` or `known`.
  /// `earlierMeasures` were entered in that time but taken before.
  /// `answers` are what the authorities report, where it is new or says something else: `on`,
  /// `report`, `state` and `text`. `corrections` are the fields of the recommendation that were
  /// changed: `field`, `before` and `after`, as people read them, or null. `confidential` says that the finding is in a report that is not
  /// published.
  public var json: JSON {
    [
      "since": .string(changes.since.description),
      "until": .string(changes.until.description),
      "changed": .array(changes.entries.filter { !$0.isStill }.map(json)),
      "still": .array(changes.entries.filter(\.isStill).map { .string($0.id) }),
    ]
  }

  private func json(_ entry: Changes.Entry) -> JSON {
    [
      "id": .string(entry.id),
      "theme": .optional(dossier.theme(of: entry.id)?.id),
      "status": [
        "before": .optional(entry.status.before?.rawValue),
        "after": .optional(entry.status.after?.rawValue),
        "passage": .string(entry.ourPassage.rawValue),
      ],
      "finding": [
        "before": .optional(entry.finding.before?.rawValue),
        "after": .optional(entry.finding.after?.rawValue),
        "passage": .string(entry.passage.rawValue),
        "confidential": .bool(isConfidential(entry)),
      ],
      "measures": .array(entry.measures.map(\.value)),
      "earlierMeasures": .array(entry.earlierMeasures.map(\.value)),
      "notes": .array(entry.notes.map(\.value)),
      "answers": .array(entry.answers.map(Self.json)),
      "rearranged": .bool(entry.isRearranged),
      "corrections": .array(entry.corrections().map(Self.json)),
    ]
  }

  private static func json(_ correction: Changes.Correction) -> JSON {
    [
      "field": .string(correction.field),
      "before": .optional(correction.before),
      "after": .optional(correction.after),
    ]
  }

  private static func json(_ answer: ReportedAnswer) -> JSON {
    [
      "on": .string(answer.id),
      "report": .string(answer.report),
      "state": answer.now.other("state") ?? .null,
      "text": answer.now.value,
    ]
  }

  /// Line by line: what moved, new measures, and how many nothing happened to.
  public var text: String {
    var text = [dossier.catalogue.inventedWords].compactMap(\.self)
    text += ["From \(changes.since.longWords) to \(changes.until.longWords)"]
    for theme in dossier.catalogue.themes {
      let ids = Set(theme.recommendations.map(\.id))
      let entries = changes.entries.filter { ids.contains($0.id) }
      if entries.isEmpty, !filter.isEmpty { continue }
      let still = entries.count { $0.isStill }
      text += ["", theme.title.text().shown]
      text += entries.filter { !$0.isStill }.flatMap { lines($0) }
      if still > 0 { text.append("  nothing: \(still) of \(entries.count)") }
    }
    return text.map { $0 + "\n" }.joined()
  }

  private func lines(_ entry: Changes.Entry) -> [String] {
    let title = dossier.recommendation(entry.id)?.title.text() ?? entry.id
    var lines = ["  \(title.shown) [\(entry.id)]"]
    if entry.status.before != entry.status.after {
      lines.append(
        "    We: \(words(entry.status.before)) -> \(words(entry.status.after))"
          + Self.words(entry.ourPassage)
      )
    }
    if entry.finding.before != entry.finding.after {
      let before = entry.finding.before?.words ?? "no finding"
      let after = entry.finding.after?.words ?? "no finding"
      let secret = isConfidential(entry) ? " (confidential)" : ""
      lines.append("    GRECO: \(before) -> \(after)\(secret)" + Self.words(entry.passage))
    }
    lines += entry.measures.map { "    \($0.words.shown)" }
    lines += entry.earlierMeasures.map { "    entered, of before: \($0.words.shown)" }
    lines += entry.notes.map { "    \($0.words.shown)" }
    lines += entry.answers.map { answer in
      let part = answer.id == entry.id ? "" : "\(answer.id.shown): "
      return "    \(part)\(answer.now.words.shown)"
    }
    if entry.isNew { lines.append("    added") }
    return lines
      + entry.corrections().map { correction in
        let (before, after) = correction.excerpts(120)
        return "    \(correction.words): \(before.shown) -> \(after.shown)"
      }
  }

  private static func words(_ passage: Passage) -> String {
    passage.words.map { ", \($0)" } ?? ""
  }

  /// Whether GRECO's finding is in a report that is not published.
  private func isConfidential(_ entry: Changes.Entry) -> Bool {
    dossier.finding(of: entry.id)?.report.isConfidential(on: dossier.day) ?? false
  }

  private func words(_ status: Status?) -> String { status?.words ?? "nothing said" }
}

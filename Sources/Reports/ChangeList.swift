public import Model

/// What changed since a day or a report, theme by theme.
public struct ChangeList: Sendable {
  private let dossier: Dossier
  private let changes: Changes
  private let filter: Filter

  /// What changed in a dossier since a day or a report, of what is wanted.
  public init(_ dossier: Dossier, since: Since, of filter: Filter = Filter()) {
    self.filter = filter
    self.dossier = dossier
    changes = Changes(in: dossier, since: since, of: filter)
  }

  /// Whether nothing changed.
  public var isEmpty: Bool {
    changes.procedure.isEmpty && changes.entries.allSatisfy(\.isStill)
  }

  /// As one value: the first and the last day that count, the `report` since which it is asked for, or
  /// null, what became of reports, dates and institutions, and an entry for each
  /// recommendation that changed.
  ///
  /// Of the procedure there is `id`, `kind`, `what` (`entered`, `entered-late`, `corrected` or
  /// `taken-back`), `conflict` and `fields`: `field`, `before` and `after`, as people read them, or null.
  /// `passage` is what it means that a status follows another, such as `back` or `known`; `conflict`
  /// that two entries stand. `late` is what became known only now of a report from before: `before`,
  /// `after` and `report`, or null. `parts` are those of which either changed.
  /// `earlierMeasures` were entered in that time but taken before. `amended` and `takenBack` are
  /// entries from before: `on`, `kind` and the `value` they have now or had.
  /// `answers` are what the authorities report, where it is new or says something else: `on`,
  /// `report`, `state` and `text`. `corrections` are the fields of the recommendation that were
  /// changed: `field`, `before` and `after`, as people read them, or null. `confidential` says that
  /// the finding is in a report that is not published.
  public var json: JSON {
    [
      "since": .string(changes.firstDay.description),
      "report": .optional(report),
      "until": .string(changes.until.description),
      "procedure": .array(changes.procedure.map(Self.json)),
      "changed": .array(changes.entries.filter { !$0.isStill }.map(json)),
      "still": .array(changes.entries.filter(\.isStill).map { .string($0.id) }),
    ]
  }

  private var report: String? {
    switch changes.since {
    case .day: nil
    case .report(let report): report.id
    }
  }

  private func json(_ entry: Changes.Entry) -> JSON {
    [
      "id": .string(entry.id),
      "theme": .optional(dossier.theme(of: entry.id)?.id),
      "status": Self.json(ours: entry.whole),
      "finding": json(greco: entry.whole),
      "late": json(entry.whole.late),
      "parts": .array(
        entry.parts.map { part in
          [
            "part": .optional(part.part), "status": Self.json(ours: part),
            "finding": json(greco: part), "late": json(part.late),
          ]
        }
      ),
      "measures": .array(entry.measures.map(\.value)),
      "earlierMeasures": .array(entry.earlierMeasures.map(\.value)),
      "evidence": .array(entry.evidence.map(\.value)),
      "notes": .array(entry.notes.map(\.value)),
      "amended": .array(entry.amended.map { Self.json($0, of: entry) }),
      "takenBack": .array(entry.takenBack.map { Self.json($0, of: entry) }),
      "entries": .array(entry.answers.map(Self.json)),
      "rearranged": .bool(entry.isRearranged),
      "corrections": .array(entry.corrections().map(Self.json)),
    ]
  }

  private static func json(ours statuses: Changes.Statuses) -> JSON {
    [
      "before": .optional(statuses.ours.before?.rawValue),
      "after": .optional(statuses.ours.after?.rawValue),
      "passage": .string(statuses.ourPassage.rawValue),
      "conflict": .bool(statuses.isContested),
    ]
  }

  private func json(greco statuses: Changes.Statuses) -> JSON {
    [
      "before": .optional(statuses.greco.before?.finding.status.rawValue),
      "after": .optional(statuses.greco.after?.finding.status.rawValue),
      "passage": .string(statuses.passage.rawValue),
      "confidential": .bool(isConfidential(statuses.greco.after?.report)),
    ]
  }

  private func json(_ late: Changes.LateFinding?) -> JSON {
    guard let late else { return .null }
    return [
      "before": .optional(late.before?.finding.status.rawValue),
      "after": .optional(late.after?.finding.status.rawValue),
      "report": .optional(late.report?.id),
      "conflict": .bool(late.dispute == .stands),
      "confidential": .bool(isConfidential(late.report)),
    ]
  }

  private static func json(_ event: Event, of entry: Changes.Entry) -> JSON {
    [
      "on": .string(event.on),
      "kind": .string(event.kind),
      "value": event.value,
      "conflict": .bool(entry.dispute(about: event) == .stands),
    ]
  }

  private static func json(_ change: Changes.ProcedureChange) -> JSON {
    [
      "id": .string(change.id),
      "kind": .string(change.kind.rawValue),
      "what": .string(change.what.rawValue),
      "conflict": .bool(change.dispute == .stands),
      "fields": .array(
        change.fields().map { field in
          [
            "field": .string(field.label), "before": .optional(field.before),
            "after": .optional(field.after),
          ]
        }
      ),
    ]
  }

  private static func json(_ correction: Changes.Correction) -> JSON {
    [
      "field": .string(correction.field),
      "conflict": .bool(correction.isContested),
      "before": .optional(correction.before),
      "after": .optional(correction.after),
    ]
  }

  private static func json(_ answer: ReportedAnswer) -> JSON {
    [
      "on": .string(answer.id),
      "report": .string(answer.report),
      "state": .optional(answer.now.state),
      "conflict": .bool(answer.isContested),
      "text": answer.now.value,
    ]
  }

  /// Line by line: what moved, new measures, and how many nothing happened to.
  public var text: String {
    var text = [dossier.catalogue.inventedWords].compactMap(\.self)
    let since = dossier.words(changes.since).shown
    text += ["\(report == nil ? "From" : "Since") \(since) to \(changes.until.longWords)"]
    if !changes.procedure.isEmpty {
      text += ["", "Reports, dates and institutions"]
      text += changes.procedure.map { "  " + $0.words { "\($0) -> \($1)" }.shown }
    }
    for (theme, places) in zip(dossier.catalogue.themes, changes.placesOfThemes) {
      if places.isEmpty, !filter.isEmpty { continue }
      let moving = places.filter { !changes.entries[$0].isStill }
      text += ["", theme.title.text().shown]
      for place in moving { text += lines(changes.entries[place]) }
      let still = places.count - moving.count
      if still > 0 { text.append("  nothing: \(still) of \(places.count)") }
    }
    return text.map { $0 + "\n" }.joined()
  }

  private func lines(_ entry: Changes.Entry) -> [String] {
    let title = dossier.recommendation(entry.id)?.title.text() ?? entry.id
    var lines = ["  \(title.shown) [\(entry.id)]"]
    lines += entry.told.flatMap(told).map { "    " + $0 }
    let names = dossier.names()
    let answers = entry.answers.map { entry.words(of: $0, names) }
    lines += (entry.enteredWords(names) + answers).map { "    \($0.shown)" }
    if entry.isNew { lines.append("    added") }
    return lines
      + entry.corrections().map { correction in
        let (before, after) = correction.excerpts(120)
        return "    \(correction.label): \(before.shown) -> \(after.shown)"
      }
  }

  /// What we say and what GRECO found of the whole or of a part.
  private func told(_ statuses: Changes.Statuses) -> [String] {
    let part = statuses.part.map { ", part \($0.shown)" } ?? ""
    return ours(statuses).map { "We\(part): \($0)" } + greco(statuses).map { "GRECO\(part): \($0)" }
  }

  private func ours(_ statuses: Changes.Statuses) -> [String] {
    let (before, after) = (Self.said(statuses.ours.before), Self.said(statuses.ours.after))
    if statuses.ourPassage != .same {
      return ["\(before) -> \(after)\(Self.words(statuses.ourPassage))"]
    }
    guard let again = statuses.saidAgain else { return [] }
    let remark = again.note.map { ": \($0.shown)" } ?? ""
    return ["still \(after)\(again.dayWords(\.description))\(remark)"]
  }

  private func greco(_ statuses: Changes.Statuses) -> [String] {
    let (before, after) = statuses.greco
    var told: [String] = []
    if statuses.passage != .same {
      told.append("\(step(before, after))\(Self.words(statuses.passage))")
    } else if statuses.isFoundAgain, let after {
      let secret = secrecy(of: after.report)
      told.append("again \(after.finding.status.words), \(after.report.kind.words)\(secret)")
    }
    if let late = statuses.late {
      let report = late.report.map { ": " + dossier.adoption(of: $0) } ?? ""
      told.append("\(step(late.before, late.after)), \(late.words)\(report)")
    }
    return told
  }

  private func step(_ before: Changes.Statuses.Found?, _ after: Changes.Statuses.Found?) -> String {
    let words = [before, after].map { $0?.finding.status.words ?? "no finding" }
    return "\(words[0]) -> \(words[1])\(secrecy(of: after?.report))"
  }

  private func secrecy(of report: Report?) -> String {
    isConfidential(report) ? " (confidential)" : ""
  }

  private static func words(_ passage: Passage) -> String {
    passage.words.map { ", \($0)" } ?? ""
  }

  /// Whether a finding is in a report that is not published.
  private func isConfidential(_ report: Report?) -> Bool {
    report?.isConfidential(on: dossier.day) ?? false
  }

  private static func said(_ status: Status?) -> String { status?.words ?? "nothing said" }
}

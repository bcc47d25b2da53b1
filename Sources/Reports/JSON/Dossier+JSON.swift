public import Model

extension Dossier {
  /// A recommendation as in `list --json`: every field of the catalogue as it is now, then what is
  /// known of it on the dossier's day.
  ///
  /// Added are `theme`, `status` (ours, or null), `said` (who said so of it and of its parts, and
  /// when: `on`, `status`, `at`, `by`, and `day`, `note`, `ref` and `from` where there are, `amended` and `amendedBy`
  /// where the note was corrected), `finding` (GRECO's last: `report`, `status`,
  /// `basis` and `confidential`, whether that report is not published; or null), `timeliness`,
  /// `days` (to its own due date, negative when past; or null), `postponed` (how often that was moved to a
  /// later day or taken away), `firstDue` (the date it had first, where it was moved; or null), `conflict`, `answers` (the events
  /// that stand against each other, if any), `notes`, `measures`, `evidence`, `refs`, `reported` (what the
  /// authorities report: as notes are, with `report`, `state` and `conflict`, whether another answer
  /// to the same stands against it) and `changed` (when the last event on it was entered, or null).
  public func json(of recommendation: Recommendation) -> JSON {
    let known = knowledge(of: recommendation)
    let names = Set(known.map(\.name))
    var members: [JSON.Member] = []
    if case .object(let source) = recommendation.json {
      members = source.filter { !names.contains($0.name) }.map { member in
        member.name == "findings" ? JSON.Member(member.name, adopted(member.value)) : member
      }
    }
    return .object(members + known)
  }

  private func knowledge(of recommendation: Recommendation) -> [JSON.Member] {
    let id = recommendation.id
    let ids = [id] + recommendation.parts.map { id + "." + $0.id }
    return [
      JSON.Member("theme", .optional(theme(of: id)?.id)),
      JSON.Member("status", saying(on: id)?.event.value ?? .null),
      JSON.Member("said", .array(ids.compactMap { saying(on: $0) }.map(said))),
      JSON.Member("finding", findingJSON(id)),
      JSON.Member("timeliness", .string(timeliness(of: id).rawValue)),
      JSON.Member("days", days(of: id).map { .number($0) } ?? .null),
      JSON.Member("postponed", .number(timesPostponed(id))),
      JSON.Member("firstDue", .optional(postponements(of: id)?.first.description)),
      JSON.Member("conflict", .bool(isContested(id))),
      JSON.Member("entries", .array(twoEntries(of: id).flatMap(\.entries).map(\.json))),
      JSON.Member("notes", entries(.note, ids)),
      JSON.Member("measures", entries(.measure, ids)),
      JSON.Member("evidence", entries(.evidence, ids)),
      JSON.Member("refs", entries(.refs, ids)),
      JSON.Member("reported", .array(reportedAnswers(of: id).map(reported))),
      JSON.Member("changed", .optional(history(of: id).last?.at.description)),
    ]
  }

  private func said(_ saying: Saying) -> JSON {
    let (event, origin) = (saying.event, saying.origin)
    let correction = journal.correction(of: event)
    let members: [(String, JSON?)] = [
      ("on", .string(event.on)), ("status", event.value), ("at", .string(origin.at.description)),
      ("by", .string(origin.by)), ("day", event.day.map { .string($0.description) }),
      ("note", event.note.map { .string($0) }), ("ref", event.ref.map { .string($0) }),
      ("from", event.from.map { .string($0) }),
      ("amended", correction.map { .string($0.at.description) }),
      ("amendedBy", correction.map { .string($0.by) }),
    ]
    return .object(members.compactMap { name, value in value.map { JSON.Member(name, $0) } })
  }

  private func findingJSON(_ id: String) -> JSON {
    guard let (finding, report) = finding(of: id) else { return .null }
    return [
      "report": .string(finding.report),
      "status": .string(finding.status.rawValue),
      "basis": .string(finding.basis.rawValue),
      "confidential": .bool(report.isConfidential(on: day)),
    ]
  }

  /// The findings in reports that were adopted by the dossier's day.
  private func adopted(_ findings: JSON) -> JSON {
    guard case .array(let all) = findings else { return findings }
    return .array(
      all.filter { finding in
        let report = finding["report"]?.string.flatMap { catalogue.report($0) }
        return reports.contains { $0.id == report?.id }
      }
    )
  }

  private func entries(_ kind: EventKind, _ ids: [String]) -> JSON {
    .array(ids.flatMap { journal.entries(kind, on: $0) }.map { entry($0.first, $0.now) })
  }

  private func reported(_ answer: ReportedAnswer) -> JSON {
    entry(answer.first, answer.now).setting("conflict", to: .bool(answer.isContested))
  }

  /// An entry that stands: who made it when, who changed it last, and what it says now.
  private func entry(_ first: Event, _ now: Event) -> JSON {
    var members: [JSON.Member] = [
      JSON.Member("id", .string(first.id.description)),
      JSON.Member("on", .string(first.on)),
      JSON.Member("at", .string(first.at.description)),
      JSON.Member("by", .string(first.by)),
      JSON.Member("text", now.value),
    ]
    let said = origin(of: now)
    if said.id != first.id {
      members.append(JSON.Member("amended", .string(said.at.description)))
      members.append(JSON.Member("amendedBy", .string(said.by)))
    }
    if let day = now.day { members.append(JSON.Member("day", .string(day.description))) }
    if let note = now.note { members.append(JSON.Member("note", .string(note))) }
    return .object(members + now.others)
  }
}

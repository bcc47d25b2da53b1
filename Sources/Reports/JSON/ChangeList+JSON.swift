public import Model

/// What changed, for programs.
extension ChangeList {
  /// As one value: the first and the last day that count, the `report` since which it is asked for, or
  /// null, what became of reports, dates, institutions, sources and themes, and an entry for each
  /// recommendation that changed.
  ///
  /// Of the procedure there is `id`, `kind`, `what` (`entered`, `entered-late`, `corrected` or
  /// `taken-back`), `conflict` and `fields`: `field`, `before` and `after`, as people read them, or null.
  /// `passage` is what it means that a status follows another, such as `back` or `known`; `conflict`
  /// that two entries stand. `late` is what became known only now of a report from before: `before`,
  /// `after` and `report`, or null. `parts` are those of which either changed.
  /// `earlierMeasures` were entered in that time but taken before, or on no known day. `amended` and `takenBack` are
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

  /// The id of the report since which it is asked for; nil for a day.
  var report: String? {
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
      "refs": .array(entry.refs.map(\.value)),
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
      "change": .optional(entry.measureChanges[event.id]?.name),
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
}

extension MeasureChange {
  /// What it is called among programs.
  fileprivate var name: String {
    switch self {
    case .movedOn: "moved-on"
    case .movedBack: "moved-back"
    case .corrected: "corrected"
    }
  }
}

internal import Model

/// What a recommendation can hand on to those that stand in its place.
///
/// Our status is not among it: it was said of something else.
public enum HandedOn: String, WrittenChoice {
  case lead, due, notes, measures, finding
}

extension Choices {
  /// What is to be handed on, with commas between.
  public static func handedOn(_ text: String) throws(Refusal) -> Set<HandedOn> {
    var all: Set<HandedOn> = []
    for piece in text.split(separator: ",") {
      let one: HandedOn = try one(String(piece), of: "--hand-on")
      all.insert(one)
    }
    return all
  }
}

/// What recommendations hand on to the one that stands in their place, each entry saying from where.
struct HandingOn {
  let what: Set<HandedOn>
  /// The ids of those that hand on.
  let old: [String]
  /// The id of the one that gets it, which need not be there yet.
  let new: String

  /// What is entered of it.
  func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    var drafts: [EventDraft] = []
    for one in HandedOn.allCases where what.contains(one) {
      drafts += try self.drafts(of: one, in: dossier)
    }
    return drafts
  }

  private func drafts(
    of one: HandedOn,
    in dossier: Dossier
  ) throws(Refusal) -> [EventDraft] {
    switch one {
    case .lead: [lead(dossier)].compactMap(\.self)
    case .due: [due(dossier)].compactMap(\.self)
    case .notes: old.flatMap { id in dossier.notes(of: id).map { handedOn($0, in: dossier) } }
    case .measures: old.flatMap { measures(of: $0, in: dossier) }
    case .finding: try findings(dossier)
    }
  }

  /// Who answered for them, behind who answers already.
  private func lead(_ dossier: Dossier) -> EventDraft? {
    let own = dossier.recommendation(new)?.responsible ?? []
    let all = (own + old.flatMap { dossier.recommendation($0)?.responsible ?? [] }).unique
    guard all != own else { return nil }
    return dossier.drafting(.responsible, on: new, value: .array(all.map { .string($0) }))
      .map(saying)
  }

  /// The first of their dates, where it has none of its own.
  private func due(_ dossier: Dossier) -> EventDraft? {
    guard dossier.recommendation(new)?.due == nil,
      let first = old.compactMap({ dossier.due(of: $0) }).min()
    else { return nil }
    return dossier.drafting(.due, on: new, value: .string(first.description)).map(saying)
  }

  /// The measures of one, each with what proves it behind it, then the proofs of no measure.
  private func measures(of id: String, in dossier: Dossier) -> [EventDraft] {
    let proofs = Proofs(on: id, in: dossier)
    let measures = dossier.measures(of: id).flatMap { measure -> [EventDraft] in
      var draft = handedOn(measure, in: dossier)
      // Where nobody said when, the day of the entry counts, which is not today's.
      if draft.day == nil, !measure.now.isPlanned {
        draft.day = PartialDay(dossier.day(of: measure.first))
      }
      return [draft]
        + proofs[measure.first.id].enumerated().map { place, proof in
          var draft = handedOn(proof, in: dossier)
          draft.provesDraftBefore = place + 1
          return draft
        }
    }
    return measures + proofs.loose.map { handedOn($0, in: dossier) }
  }

  /// GRECO's findings in the reports in which the new one has none, as inferred.
  private func findings(_ dossier: Dossier) throws(Refusal) -> [EventDraft] {
    var drafts: [EventDraft] = []
    let own = Set(dossier.findings(of: new).filter { $0.finding.part == nil }.map(\.report.id))
    for report in dossier.reports where !report.kind.isAuthorities && !own.contains(report.id) {
      let found = old.compactMap { id in
        dossier.findings(of: id).last { $0.report.id == report.id && $0.finding.part == nil }?
          .finding
      }
      guard let first = found.first else { continue }
      guard found.allSatisfy({ $0.status == first.status }) else {
        let names = old.map { dossier.names().thing($0) }
        throw .impossible(.differentFindings(names, in: dossier.names().report(report.id)))
      }
      let isOneSource = found.allSatisfy { $0.source == first.source }
      drafts += dossier.drafting(
        finding: first.status,
        on: new,
        in: report.id,
        basis: .inferred,
        source: isOneSource ? first.source : nil
      ).map(saying)
    }
    return drafts
  }

  /// An entry as it stands, on the new one.
  private func handedOn(
    _ entry: (first: Event, now: Event),
    in dossier: Dossier
  ) -> EventDraft {
    let (first, now) = entry
    let members = now.others.setting(.measure, to: nil).setting(.retract, to: nil)
    let entered = dossier.enteredWords(dossier.origin(of: first), \.words)
    return EventDraft(
      first.knownKind ?? .note,
      on: new,
      value: now.value,
      note: "handed on from \(first.on), \(entered)",
      day: now.day,
      others: members
    )
  }

  private func saying(_ draft: EventDraft) -> EventDraft {
    var draft = draft
    draft.note = "handed on from \(old.joined(separator: ", "))"
    return draft
  }
}

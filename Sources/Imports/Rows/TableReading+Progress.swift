internal import Entering
internal import Model

/// A measure as it is entered: a new one, or what is new of one that is there.
extension TableReading {
  mutating func propose(_ measure: WrittenMeasure, on id: String, at place: Place) {
    let said = Said(subject: id, what: Self.plainName(measure.text.text))
    if let other = measures[said] {
      proposal.refused.append(
        Refused("measure", measure.text.text, at: place, because: "it is in \(other.words) already")
      )
      return
    }
    measures[said] = place
    guard let standing = standing(measure.text, on: id) else {
      return propose(
        "measure",
        measure.words,
        on: id,
        at: place,
        .new,
        by: ProvenMeasureDeed(
          measure.text,
          on: [id],
          measure.details,
          note: measure.note,
          provenBy: measure.evidence
        )
      )
    }
    proposeProgress(measure, standing, on: id, at: place)
    proposeBeside(measure, standing, on: id, at: place)
  }

  /// A measure that stands, by its words.
  private mutating func standing(
    _ text: SaidText,
    on id: String
  ) -> (first: Event, now: Event)? {
    if standing[id] == nil {
      let measures = dossier.measures(of: id).filter { $0.now.on == id }
        .map { (Self.plainName($0.now.text), $0) }
      standing[id] = Dictionary(measures) { first, _ in first }
    }
    return standing[id]?[Self.plainName(text.text)]
  }

  private mutating func proposeProgress(
    _ measure: WrittenMeasure,
    _ standing: (first: Event, now: Event),
    on id: String,
    at place: Place
  ) {
    var new = measure
    (new.note, new.evidence) = (newNote(of: measure, standing, on: id), [])
    let deed = MeasureProgressDeed(
      standing.first.id,
      state: measure.state,
      day: measure.day,
      planned: measure.planned,
      who: measure.who,
      proof: measure.proof,
      note: new.note,
      isOfToday: false
    )
    do throws(Refusal) {
      let isThere = try deed.drafts(in: dossier).isEmpty
      let unsaid = standing.now.state == nil ? ["state not said"] : []
      let facts = unsaid + dossier.names().facts(ofMeasure: standing.now, days: \.description)
      let before = "\(standing.now.text) (\(facts.joined(separator: ", ")))"
      proposal.proposed.append(
        Proposed(
          "measure",
          isThere ? measure.words : new.facts.joined(separator: ", "),
          on: id,
          at: place,
          isThere ? .unchanged : .changed(from: before),
          by: marked(deed)
        )
      )
    } catch {
      proposal.refused.append(
        Refused("measure", measure.words, at: place, because: error.words(on: .shell).why)
      )
    }
  }

  /// The remark on a measure that stands, where it is new.
  private func newNote(
    of measure: WrittenMeasure,
    _ standing: (first: Event, now: Event),
    on id: String
  ) -> SaidText? {
    guard let note = measure.note else { return nil }
    let there =
      dossier.journal.notes(onMeasure: standing.now) + dossier.notes(of: id).map(\.now.text)
    return there.contains { $0.contains(note.text) } ? nil : note
  }

  /// The proofs of a measure that stands, where they are new.
  private mutating func proposeBeside(
    _ measure: WrittenMeasure,
    _ standing: (first: Event, now: Event),
    on id: String,
    at place: Place
  ) {
    let proven = Set(
      dossier.evidence(of: id)
        .filter { dossier.measure(provenBy: $0.now) == standing.first.id }.map(\.now.text)
    )
    for proof in measure.evidence
    where !proven.contains(proof.text)
      && !files.contains(where: { $0.value == proof.text && proven.contains($0.key) })
    {
      propose(
        "evidence",
        proof.text,
        on: id,
        at: place,
        .new,
        by: EvidenceDeed(proof, on: [id], of: standing.first.id)
      )
    }
  }
}

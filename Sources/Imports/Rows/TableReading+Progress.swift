internal import Entering
internal import Model

/// A measure as it is entered: a new one, or what is new of one that is there.
extension TableReading {
  mutating func propose(_ measure: WrittenMeasure, on id: String, at place: Place) {
    let said = Fingerprint(id, Self.plainName(measure.text.text))
    if let other = measures[said] {
      let why = "it is in \(proposal.proposed[other].place.words) already"
      proposal.refused.append(Refused("measure", measure.text.text, at: place, because: why))
      return
    }
    let next = proposal.proposed.count
    let standing = standing(measure.text, on: id)
    if let standing {
      refuseRemoval(by: measure, standing.now)
      proposeProgress(measure, standing, on: id, at: place)
      proposeBeside(measure, standing, on: id, at: place)
    } else {
      propose(on: id, at: place, by: measure.deed(on: alone(id)))
    }
    guard proposal.proposed.count > next else { return }
    let isNamed = standing.map { Self.names(measure.who, doing: $0.now) } ?? false
    let isNews = proposal.proposed[next].isNews && !isNamed
    let new = isNews ? newInstitutions(among: measure.who ?? [], at: place) : []
    proposal.proposed.insert(contentsOf: new, at: next)
    measures[said] = next + new.count
  }

  /// Whether a measure that stands names some by the same words.
  private static func names(_ who: [NamedInstitution]?, doing standing: Event) -> Bool {
    let said = Set(Measure(standing).who)
    return (who ?? []).allSatisfy { one in
      if case .new(let name) = one { said.contains(name) } else { true }
    }
  }

  /// Those that somebody said are new institutions, each once; they come before the measure that names them.
  private mutating func newInstitutions(
    among who: [NamedInstitution],
    at place: Place
  ) -> [Proposed] {
    var new: [Proposed] = []
    for case .new(let name) in who where proposedNames.insert(Self.plainName(name)).inserted {
      let what = "new institution"
      let deed = NewInstitutionDeed(name)
      if refusal(of: deed, what, name, at: place) != nil { continue }
      new.append(Proposed(what, name, on: nil, at: place, .new, by: deed))
    }
    return new
  }

  /// Refuses that something is taken away that a measure has, which no table does.
  private mutating func refuseRemoval(by measure: WrittenMeasure, _ standing: Event) {
    let now = Measure(standing)
    let there: [(TableField, String?)] = [
      (.planned, now.planned?.description), (.day, now.day?.description), (.proof, now.proof),
    ]
    for (field, value) in there {
      guard let place = measure.none[field], let value else { continue }
      proposal.refused.append(
        Refused(field.words, value, at: place, because: "it is taken away in the dashboard")
      )
    }
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
    let said = measure.deed(on: [])
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
          isThere ? said.words : new.deed(on: []).facts.joined(separator: ", "),
          on: id,
          at: place,
          isThere ? .unchanged : .changed(from: before),
          by: marked(deed)
        )
      )
    } catch {
      proposal.refused.append(
        Refused("measure", said.words, at: place, because: error.words(on: .shell).why)
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
        by: EvidenceDeed(proof, on: alone(id), of: standing.first.id)
      )
    }
  }
}

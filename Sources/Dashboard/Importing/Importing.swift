internal import Entering
internal import Imports
internal import Model

/// A file on its way into the dossier: what it would enter, and what the user decided of that so far.
struct Importing: Sendable {
  private(set) var file: ReadFile
  /// What was answered.
  private(set) var answers: Answers
  /// What was asked and answered in this sitting, the last word on each.
  private(set) var answered: [Imports.Question] = []
  /// What it would enter, as things are.
  private(set) var proposal = Proposal()
  /// What there is in the proposal, in its order.
  private(set) var entries: [Entry] = []
  private var places: [Entry: Int] = [:]
  /// What is left out.
  private var left: Set<Entry> = []
  /// What goes to another recommendation than the file says.
  private var targets: [Entry: String] = [:]

  /// One of the things that a file would enter, whatever else is known of the file by now.
  struct Entry: Hashable, Sendable {
    let place: Imports.Place
    let what: String
    /// How many of the same kind stand before it at the same place.
    fileprivate(set) var occurrence = 0

    fileprivate init(_ proposed: Proposed) {
      // It is proposed where it is named first, which changes as names are answered.
      let isInstitution = proposed.deed is NewInstitutionDeed
      place = isInstitution ? .file : proposed.place
      what = isInstitution ? "\(proposed.what): \(proposed.value)" : proposed.what
    }
  }

  /// What a file would enter in a dossier.
  init(_ file: ReadFile, in dossier: Dossier) throws(NotImported) {
    (self.file, answers) = (file, file.answers)
    try propose(in: dossier)
  }

  /// What the same file, read anew, would enter, with what the user decided before.
  init(_ file: ReadFile, as before: Importing, in dossier: Dossier) throws(NotImported) {
    self = before
    self.file = file
    try propose(in: dossier)
  }

  /// Works out anew what the file would enter.
  mutating func propose(in dossier: Dossier) throws(NotImported) {
    var fresh = try file.propose(dossier, answers.remembering(dossier.readings))
    let entries = Self.entries(of: fresh)
    let places = Dictionary(zip(entries, entries.indices), uniquingKeysWith: { one, _ in one })
    for (entry, id) in targets {
      guard let place = places[entry] else { continue }
      if fresh.proposed[place].isOn(id, in: dossier) {
        targets[entry] = nil
      } else {
        fresh.proposed[place] = fresh.proposed[place].moved(to: id, in: dossier)
      }
    }
    (proposal, self.entries, self.places) = (fresh, entries, places)
  }

  /// Takes an answer, and works out anew what the file would enter.
  mutating func answer(
    _ question: Imports.Question,
    with value: String,
    in dossier: Dossier
  ) throws(NotImported) {
    var then = self
    then.answers[question.key] = value
    then.answered.removeAll { $0.key == question.key }
    then.answered.append(question)
    try then.propose(in: dossier)
    self = then
  }

  /// A question that is open or was answered.
  func question(_ key: Imports.Question.Key) -> Imports.Question? {
    proposal.questions.first { $0.key == key } ?? answered.first { $0.key == key }
  }

  /// Takes one along that was left out, with what it rests on, or leaves it out, with what rests on it.
  ///
  /// - Returns: The others.
  @discardableResult
  mutating func toggle(_ entry: Entry, in dossier: Dossier) throws(NotImported) -> [Entry] {
    guard let place = places[entry] else { return [] }
    let before = left
    if left.contains(entry) {
      left.subtract([entry] + proposal.basis(of: place).map { entries[$0] })
    } else {
      left.formUnion([entry] + proposal.resting(on: place).map { entries[$0] })
    }
    try refuseRival(of: place, in: dossier)
    return entries.indices.filter { other in
      other != place && proposal.proposed[other].isNews
        && left.contains(entries[other]) != before.contains(entries[other])
    }
    .map { entries[$0] }
  }

  /// Gives one to another recommendation or part.
  mutating func move(_ entry: Entry, to id: String, in dossier: Dossier) throws(NotImported) {
    targets[entry] = id
    try propose(in: dossier)
    if let place = places[entry] { try refuseRival(of: place, in: dossier) }
  }

  private static func entries(of proposal: Proposal) -> [Entry] {
    var counts: [Entry: Int] = [:]
    return proposal.proposed.map { one in
      var entry = Entry(one)
      let count = counts[entry, default: 0]
      counts[entry] = count + 1
      entry.occurrence = count
      return entry
    }
  }

  /// Its place in the proposal; nil where it is there no more.
  func place(of entry: Entry) -> Int? { places[entry] }

  /// Whether it is shown: what would be entered, and what was moved, so that it can be moved back.
  func shows(_ place: Int) -> Bool {
    proposal.proposed[place].isNews || isMoved(place)
  }

  private func isMoved(_ place: Int) -> Bool { targets[entries[place]] != nil }

  private func takes(_ place: Int) -> Bool {
    proposal.proposed[place].isNews && !left.contains(entries[place])
  }

  /// Refuses that what was moved is entered beside what sets the same there to something else.
  func refuseRivals(in dossier: Dossier) throws(NotImported) {
    for (place, entry) in entries.enumerated() where targets[entry] != nil {
      try refuseRival(of: place, in: dossier)
    }
  }

  private func refuseRival(of place: Int, in dossier: Dossier) throws(NotImported) {
    guard takes(place), let id = proposal.proposed[place].subject else { return }
    let (one, isMoved) = (proposal.proposed[place], isMoved(place))
    let fields = one.fields(in: dossier)
    for other in proposal.proposed.indices where other != place && takes(other) {
      let rival = proposal.proposed[other]
      guard isMoved || self.isMoved(other), rival.isOn(id, in: dossier),
        !rival.fields(in: dossier).isDisjoint(with: fields)
      else { continue }
      throw NotImported(
        "\(rival.place.words) says \(rival.what) of the same one; leave out one of them, or move it"
      )
    }
  }

  /// Whether one is left out.
  func leaves(_ entry: Entry) -> Bool { left.contains(entry) }

  /// What would be entered and is not left out, by its places in the proposal.
  var taken: Set<Int> {
    Set(proposal.proposed.indices.filter(takes))
  }

  /// Whether there is nothing more to be done with the file.
  var isDone: Bool {
    proposal.questions.isEmpty && !proposal.proposed.contains(where: \.isNews)
  }
}

extension Proposed {
  /// Whether it is on a recommendation or part, by that one's id.
  fileprivate func isOn(_ id: String, in dossier: Dossier) -> Bool {
    guard let subject else { return false }
    return subject == id || dossier.subject(subject)?.id == id
  }

  /// What it sets of which there is one: on what, and the kind.
  fileprivate func fields(in dossier: Dossier) -> Set<[String]> {
    let drafts = (try? deed.drafts(in: dossier)) ?? []
    return Set(
      drafts.filter { EventKind(rawValue: $0.kind)?.scope == .field }.map { [$0.on, $0.kind] }
    )
  }

  /// The same on another recommendation or part; as it is where it cannot be.
  ///
  /// What was there is not said of it: the file says that of the other one.
  func moved(to id: String, in dossier: Dossier) -> Proposed {
    guard let deed = deed.moved(to: id) else { return self }
    var moved = self
    (moved.deed, moved.subject) = (deed, id)
    moved.change = (try? deed.drafts(in: dossier).isEmpty) == true ? .unchanged : .new
    return moved
  }
}

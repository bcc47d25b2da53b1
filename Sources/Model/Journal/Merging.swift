/// What several heads of an entry with an id of its own say together, worked out field by field.
///
/// An event sets the fields in which it says something else than what it saw: what it took the place of, or,
/// where it is the first, what it says was there. It settles those to which two entries stood there, and an
/// undo sets anew what the event had set that it takes back. So does one that takes back the first word on
/// what had been shipped: it leaves that, not nothing. A field that two events set to different values without
/// knowing of each other is in dispute; all others merge. That an entry is taken back as a whole stands against
/// whatever others say of it.
///
/// It is a function of the set of events: each is looked at after those it took the place of.
struct Merging {
  private let journal: Journal
  /// The events of the register, by their places in the journal.
  private let places: [EventID: Int]
  /// What was known after each event whose followers are not all looked at yet.
  private var knowledge: [Int: Knowledge] = [:]
  /// How many are still to follow each.
  private var followers: [Int: Int] = [:]
  /// The fields that each event set.
  private var sets: [Int: Set<EntryField>] = [:]
  /// What had been shipped, by the undos that leave nothing else.
  private var shipped: [Int: JSON] = [:]
  private let heads: [Int]

  /// Nil where there is nothing to be merged: some head says no fields.
  init?(_ register: Register, in journal: Journal) {
    self.journal = journal
    heads = register.heads
    guard heads.allSatisfy({ journal.events[$0].value.isObjectOrNull }) else { return nil }
    places = Dictionary(register.events.map { (journal.events[$0].id, $0) }) { first, _ in first }
    for place in register.events {
      for parent in parents(of: place) { followers[parent, default: 0] += 1 }
    }
    for head in heads { followers[head, default: 0] += 1 }
    for place in register.events { learn(place) }
  }

  /// What stands, if not one head alone.
  func merged() -> MergedEntry? {
    // Where all is taken back, what was shipped counts of itself.
    guard heads.contains(where: { events[$0].value != .null }) else { return nil }
    let living = heads.filter { word($0).value != .null }
    guard let last = heads.max(), let lastLiving = living.max() else { return nil }
    let all = Self.union(living.compactMap { knowledge[$0] }.map(\.marks))
    let said = all.mapValues { mark in mark.last.map { ($0, fields($0)) } }
    var words: [EntryField: [Int: JSON?]] = [:]
    for (field, sayings) in said {
      words[field] = Dictionary(sayings.map { ($0.0, $0.1[field]) }) { first, _ in first }
    }
    let disputed = words.filter { Set($0.value.values).count > 1 }
    // In one order, whoever came first: a value is the same to the letter.
    var counting = word(lastLiving)
    for (field, said) in words.sorted(by: { $0.key < $1.key }) {
      guard let winner = said.keys.max(), let value = said[winner] else { continue }
      field.set(value, in: &counting)
    }
    let views = living.compactMap { head in
      view(of: head, counting: counting, disputed: disputed).map { (head, $0) }
    }
    let gone = heads.filter { word($0).value == .null }
    var rivals = disputed.isEmpty ? [(lastLiving, counting)] : views
    rivals = (rivals + gone.map { ($0, events[$0]) }).sorted { $0.1.id < $1.1.id }
    let apart = rivals.reduce(into: [Event]()) { entries, rival in
      if entries.last?.id != rival.1.id { entries.append(rival.1) }
    }
    return MergedEntry(
      now: gone.contains(last) ? events[last] : counting,
      rivals: apart.count > 1 ? apart : [],
      parties: Dictionary(rivals.map { ($0.0, $0.1.id) }) { first, _ in first }
    )
  }

  /// The whole as one head would have it, under the event that says what is in dispute; nil where it has
  /// no word of its own on that.
  private func view(
    of head: Int,
    counting: Event,
    disputed: [EntryField: [Int: JSON?]]
  ) -> Event? {
    guard let marks = knowledge[head]?.marks else { return nil }
    var speakers: [Int] = []
    var view = counting
    for (field, words) in disputed.sorted(by: { $0.key < $1.key }) {
      guard let own = marks[field]?.last.filter({ words[$0] != nil }).max(),
        let value = words[own]
      else { continue }
      speakers.append(own)
      field.set(value, in: &view)
    }
    guard let speaker = speakers.max() else { return nil }
    var event = events[speaker]
    (event.value, event.day, event.others) = (view.value, view.day, view.others)
    return event
  }

  private var events: [Event] { journal.events }

  /// What an event says, or the undo that leaves what had been shipped.
  private func word(_ place: Int) -> Event {
    var event = events[place]
    if let value = shipped[place] { event.value = value }
    return event
  }

  private func fields(_ place: Int) -> [EntryField: JSON] { EntryField.fields(of: word(place)) }

  /// What had been shipped, where an event is an undo that leaves nothing else.
  ///
  /// What it takes back says so itself, or took the place of such undos. Nil of what was never shipped,
  /// which is gone.
  private func shippedAgain(by place: Int) -> JSON? {
    guard events[place].value == .null,
      let target = journal.target(
        of: place,
        ifItRestores: { parents(of: $0).allSatisfy { shipped[$0] != nil } }
      )
    else { return nil }
    if let before = parents(of: target).max() { return shipped[before] }
    guard let was = events[target].was, case .object = was else { return nil }
    return was
  }

  private func parents(of place: Int) -> [Int] {
    events[place].after.compactMap { places[$0] }.filter { $0 != place }
  }

  /// Looks at an event, and before that at those it took the place of that are not looked at yet, as after
  /// a clock that was set back; in a circle, which only a hand can write, none is before the others.
  private mutating func learn(_ start: Int) {
    var open = [start]
    var begun: Set<Int> = []
    while let place = open.last {
      Steps.count()
      if sets[place] != nil {
        open.removeLast()
        continue
      }
      let unknown = parents(of: place).filter { sets[$0] == nil && !begun.contains($0) }
      if begun.insert(place).inserted, !unknown.isEmpty {
        open += unknown
        continue
      }
      open.removeLast()
      take(place)
    }
  }

  private mutating func take(_ place: Int) {
    shipped[place] = shippedAgain(by: place)
    let event = events[place]
    let own = fields(place)
    let parents = parents(of: place).filter { sets[$0] != nil }
    var known = parents.isEmpty ? Knowledge(before: event) : seen(parents)
    let undone = event.of.flatMap { places[$0] }.flatMap { sets[$0] } ?? []
    var set: Set<EntryField> = []
    for field in Set(own.keys).union(known.held.keys).union(known.marks.keys) {
      let isDisputed = (known.marks[field]?.last.count ?? 0) > 1 && isDisputed(field, known)
      guard isDisputed || own[field] != known.held[field] || undone.contains(field) else {
        continue
      }
      set.insert(field)
      known.held[field] = own[field]
      let last = known.marks[field]?.last ?? []
      known.marks[field, default: Mark()].past.formUnion(last)
      known.marks[field]?.last = [place]
    }
    sets[place] = set
    if followers[place] != nil { knowledge[place] = known }
  }

  private func isDisputed(_ field: EntryField, _ known: Knowledge) -> Bool {
    let words = known.marks[field]?.last.map { fields($0)[field] } ?? []
    return Set(words).count > 1
  }

  /// What is known after all of some events.
  private mutating func seen(_ places: [Int]) -> Knowledge {
    let all = places.sorted().compactMap { place -> Knowledge? in
      let left = (followers[place] ?? 0) - 1
      followers[place] = left
      // The last that follows takes it over, so that a long history is not copied at each step.
      return left <= 0 ? knowledge.removeValue(forKey: place) : knowledge[place]
    }
    guard all.count > 1 else { return all.first ?? Knowledge() }
    var union = Knowledge(held: all[all.count - 1].held, marks: Self.union(all.map(\.marks)))
    for (field, mark) in union.marks {
      union.held[field] = mark.last.max().flatMap { fields($0)[field] }
    }
    return union
  }
}

extension JSON {
  fileprivate var isObjectOrNull: Bool {
    if case .object = self { true } else { self == .null }
  }
}

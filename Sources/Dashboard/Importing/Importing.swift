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
  /// What is left out.
  private var left: Set<Entry> = []
  /// What goes to another recommendation than the file says.
  private var targets: [Entry: String] = [:]

  /// One of the things that a file would enter, whatever else is known of the file by now.
  struct Entry: Hashable, Sendable {
    let place: Imports.Place
    let what: String
    /// How many of the same kind stand before it at the same place.
    fileprivate(set) var occurrence: Int
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
    if !targets.isEmpty {
      for (place, entry) in entries.enumerated() {
        if let id = targets[entry] {
          fresh.proposed[place] = fresh.proposed[place].moved(to: id, in: dossier)
        }
      }
    }
    (proposal, self.entries) = (fresh, entries)
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

  /// Takes one along that was left out, or leaves it out.
  mutating func toggle(_ entry: Entry) {
    if left.remove(entry) == nil { left.insert(entry) }
  }

  /// Gives one to another recommendation or part.
  mutating func move(_ entry: Entry, to id: String, in dossier: Dossier) throws(NotImported) {
    targets[entry] = id
    try propose(in: dossier)
  }

  private static func entries(of proposal: Proposal) -> [Entry] {
    var counts: [Entry: Int] = [:]
    return proposal.proposed.map { one in
      var entry = Entry(place: one.place, what: one.what, occurrence: 0)
      let count = counts[entry, default: 0]
      counts[entry] = count + 1
      entry.occurrence = count
      return entry
    }
  }

  /// Whether one is left out.
  func leaves(_ entry: Entry) -> Bool { left.contains(entry) }

  /// What would be entered and is not left out, by its places in the proposal.
  var taken: Set<Int> {
    let all = zip(proposal.proposed.indices, entries)
    return Set(all.filter { proposal.proposed[$0].isNews && !left.contains($1) }.map(\.0))
  }

  /// Whether there is nothing more to be done with the file.
  var isDone: Bool {
    proposal.questions.isEmpty && !proposal.proposed.contains(where: \.isNews)
  }
}

extension Proposed {
  /// Whether anything would be entered.
  var isNews: Bool { change != .unchanged }

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

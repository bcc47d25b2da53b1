internal import Model

/// What is new in another journal, and what it would be beside what is here.
struct Joining {
  /// The answer that takes everything along.
  static let take = "take"

  /// What is not here yet.
  private(set) var new: [JournalLine] = []
  /// What is here under the same id and says something else.
  private(set) var clashing: [JournalLine] = []
  /// What is here already.
  private(set) var known: [JournalLine] = []
  /// What the dossier does not have that entries are on, also once all is taken.
  private(set) var strangers: Set<String> = []
  private let before: Dossier
  /// The dossier with all of it.
  private let after: Dossier
  private var undoing: UndoingByRegister

  init(_ journal: OtherJournal, to dossier: Dossier) {
    before = dossier
    for line in journal.lines {
      switch dossier.journal.event(line.event.id) {
      case nil: new.append(line)
      case let event?:
        if event.line == line.event.line { known.append(line) } else { clashing.append(line) }
      }
    }
    let after = dossier.reading(Journal(dossier.journal.events + new.map(\.event)))
    self.after = after
    undoing = UndoingByRegister(after.journal)
    strangers = Set(new.map(\.event).filter { !$0.namesItself }.map(\.on)).filter { on in
      on != after.catalogue.id && after.editable(on) == nil
    }
  }

  /// Whether all of it is on what the dossier has not.
  var isOfAnother: Bool {
    let others = new.map(\.event).filter { !$0.namesItself }
    return known.isEmpty && !others.isEmpty && others.allSatisfy { strangers.contains($0.on) }
  }

  /// How much is in it, and whose it is.
  func said(of journal: OtherJournal) -> String {
    let names = Set(journal.lines.map(\.event.by)).subtracting([""]).sorted()
    let few = names.prefix(3).joined(separator: ", ")
    let by = names.isEmpty ? "" : " by \(few)\(names.count > 3 ? " and others" : "")"
    let here =
      known.isEmpty
      ? ""
      : known.count == journal.lines.count ? ", all here already" : ", \(known.count) here already"
    return "\(Span.entries(journal.lines.count))\(by)\(here)"
  }

  /// Whether entries on what the dossier has not are taken along.
  var question: Question {
    let count = new.count { strangers.contains($0.event.on) }
    let few = strangers.sorted().prefix(3).joined(separator: ", ")
    let more = strangers.count > 3 ? " and \(strangers.count - 3) more" : ""
    return Question(
      .strangers,
      "\(count) of \(Span.entries(new.count)) \(count == 1 ? "is" : "are") on what this dossier has not "
        + "(\(few)\(more)); is that taken along?",
      choices: [
        Question.Choice(Answers.skip, "leave them out"),
        Question.Choice(
          Self.take,
          "take them along: they count once the dossier has what they are on"
        ),
      ],
      at: new.filter { strangers.contains($0.event.on) }.map { .line(page: nil, $0.number) }
    )
  }

  mutating func waiting(_ line: JournalLine) -> Waiting {
    Waiting(
      "",
      words(of: line.event),
      on: line.event.on,
      at: .line(page: nil, line.number),
      for: .strangers
    )
  }

  mutating func proposed(_ line: JournalLine, _ change: Proposed.Change) -> Proposed {
    Proposed(
      "",
      words(of: line.event),
      on: line.event.on,
      at: .line(page: nil, line.number),
      change,
      by: JoiningDeed(line: line)
    )
  }

  /// What an event did, who did it, and when.
  private mutating func words(of event: Event) -> String {
    let by = event.by.isEmpty ? "" : "\(event.by), "
    let what = event.knownKind == .status ? "our status " : ""
    return "\(what)\(after.words(of: event, &undoing)) (\(by)\(after.day(of: event).words))"
  }

  /// What people have to know before they take it.
  func remarks(signingAs name: String?, now: Timestamp, of taken: [Event]) -> [Remark] {
    guard !taken.isEmpty else { return [] }
    let person = name.map(before.people.person)
    let own = taken.count { person?.entered($0) == true }
    let ahead = taken.filter { $0.id.isFarAhead(of: now) }.count
    let stood = Set(before.journal.twoEntries.map(\.register))
    let dossier = before.reading(Journal(before.journal.events + taken))
    let twice = dossier.journal.twoEntries.filter { !stood.contains($0.register) }
    return [
      Remark("they are added as their authors entered them, and undo does not take them back")
    ]
      + (own == 0
        ? []
        : [
          Remark(
            "\(Span.entries(own)) of them \(own == 1 ? "is" : "are") signed with your name: undo takes back those"
          )
        ])
      + (ahead == 0
        ? []
        : [
          Remark(
            "\(Span.entries(ahead)) \(ahead == 1 ? "is" : "are") of a day that is to come: a clock was ahead"
          )
        ])
      + twice.map { question in
        let said = question.entries.map { "\(dossier.words(for: $0)) (\($0.by))" }
        return Remark(
          "two entries then stand to \(question.words(of: question.on)) of "
            + "\(dossier.names().thing(question.on)): \(said.joined(separator: " / "))"
        )
      }
  }
}

extension Event {
  /// Whether it is on what it itself says the whole of.
  fileprivate var namesItself: Bool { knownKind?.isOnRecommendation == false }
}

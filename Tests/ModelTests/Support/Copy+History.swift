import Model

/// Everything that people do, at random.
extension Copy {
  private static let ids = ["training", "immunities", "procurement"]

  /// Three copies in which everything happens that people do, with and without seeing the others,
  /// and with clocks as they are found: exact, standing still, going back, wrong by weeks.
  static func history(seed: Int) -> [Copy] {
    var random = SeededRandom(seed: seed)
    let names = ["Anna", "Bolat", "Dina"]
    var copies = (0..<3).map { Copy(names[$0], seed: seed * 3 + $0) }
    for _ in 0..<60 {
      let own = Int.random(in: 0..<3, using: &random)
      copies[own].setClock(using: &random)
      copies[own].act(using: &random)
      if random.once(in: 6) { copies[own].merge(copies[Int.random(in: 0..<3, using: &random)]) }
    }
    return copies
  }

  private mutating func setClock(using random: inout SeededRandom) {
    let day = 86_400_000
    switch Int.random(in: 0..<10, using: &random) {
    case 0: clock += Int.random(in: -21 * day...21 * day, using: &random)
    case 1: clock += Int.random(in: -3 * day...3 * day, using: &random)
    // What was entered set it on by a second.
    case 2: clock -= 1000
    default: clock += Int.random(in: -5000...5000, using: &random)
    }
  }

  private mutating func act(using random: inout SeededRandom) {
    let id = Self.ids.randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<22, using: &random) {
    case 0..<4: say(Status.scale.randomElement(using: &random), on: id)
    case 4: say(Status.scale.randomElement(using: &random), onAll: Self.ids)
    case 5:
      enter([.note("note \(random.next() % 100)", on: id, isInternal: random.once(in: 3))])
    case 6, 7: try? undo()
    case 8: try? redo()
    case 9: settle(using: &random)
    case 10: set(.due, to: .string("2027-0\(1 + random.next() % 9)-01"), on: id)
    case 11: amendNote(to: "amended \(random.next() % 100)", on: id)
    case 12, 13, 14: report(on: id, using: &random)
    case 15, 16: work(on: id, using: &random)
    case 17: set(.responsible, to: .array([.string("i\(random.next() % 3)")]), on: id)
    case 18:
      if let event = journal.events.randomElement(using: &random),
        let draft = journal.amending(event.id, value: .null)
      {
        enter([draft])
      }
    case 19: rearrange(id, using: &random)
    case 20:
      if random.once(in: 2) {
        enter([.ref("plan \(random.next() % 9)", on: id)])
      } else {
        // Nobody enters anything under these: whose they are changes nothing of who may undo what.
        let names = ["former", "maiden", "married"]
        set(
          .person,
          to: .string(names.randomElement(using: &random) ?? ""),
          on: Person.eventPrefix + (names.randomElement(using: &random) ?? "")
        )
      }
    default:
      if let event = journal.events.randomElement(using: &random) { try? undo(event) }
    }
  }

  private mutating func settle(using random: inout SeededRandom) {
    guard let question = journal.twoEntries.randomElement(using: &random),
      let answer = question.entries.randomElement(using: &random)
    else { return }
    enter(journal.settling(question, with: answer))
  }

  /// What belongs to the catalogue: texts and places, and what has an id of its own.
  private mutating func rearrange(_ id: String, using random: inout SeededRandom) {
    let fields = EventKind.allCases.filter { $0.scope == .field && $0.changesCatalogue }
    let named = EventKind.allCases.filter { $0.scope == .named && $0 != .report }
    let text = JSON.string("text \(random.next() % 5)")
    if random.once(in: 2) {
      set(fields.randomElement(using: &random) ?? .title, to: text, on: id)
    } else {
      let kind = named.randomElement(using: &random) ?? .deadline
      let members = ["title", "name", "note"].filter { _ in random.once(in: 2) }
        .map { (name: $0, value: random.once(in: 5) ? nil : text) }
      let edit = journal.editing(
        kind,
        on: "own",
        members,
        otherwise: [JSON.Member("title", "shipped"), JSON.Member("name", "shipped")]
      )
      enter([edit].compactMap(\.self))
    }
  }

  /// What concerns reports: answers, findings, and a report itself.
  private mutating func report(on id: String, using random: inout SeededRandom) {
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      let state = random.once(in: 2) ? AnswerState.agreed : nil
      let text = random.once(in: 3) ? nil : "answer \(random.next() % 10)"
      enter(journal.drafting(answer: text, state, on: id, for: "next") ?? [])
    case 1:
      let value = JSON.string(Status.allCases.randomElement(using: &random)?.rawValue ?? "")
      enter(journal.drafting(once: .finding, on: id, for: "second", value: value, members: []))
    default:
      let published = JSON.string("2027-0\(1 + random.next() % 9)")
      let report: [JSON.Member] = [
        JSON.Member("kind", "compliance"), JSON.Member("adopted", "2026-03"),
      ]
      let edit = journal.editing(
        .report,
        on: "second",
        [("published", random.once(in: 4) ? nil : published)],
        otherwise: report
      )
      enter([edit].compactMap(\.self))
    }
  }

  /// Measures with their states and days, and proofs of them.
  private mutating func work(on id: String, using random: inout SeededRandom) {
    let measures = journal.entries(.measure, on: id)
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      enter([
        .measure("law \(random.next() % 9)", on: id, state: .planned, day: PartialDay("2026-03"))
      ])
    case 1: enter([.evidence("a\(random.next() % 9)", on: id, of: measures.last?.first.id)])
    case 2: begin(on: id, using: &random)
    case 3: remark(on: id, using: &random)
    default:
      guard let measure = measures.randomElement(using: &random) else { return }
      let state = MeasureState.allCases.randomElement(using: &random)
      let draft = journal.amending(
        measure.first.id,
        value: measure.now.value,
        others: measure.now.others.setting("state", to: state.map { .string($0.rawValue) }),
        day: .some(PartialDay("2026-0\(1 + random.next() % 9)")),
        evenIfSaid: true
      )
      enter([draft].compactMap(\.self))
    }
  }

  /// An entry of any kind of which there can be many.
  private mutating func begin(on id: String, using random: inout SeededRandom) {
    let kinds = EventKind.allCases.filter {
      $0.scope == .entry && $0 != .remark && !$0.isOncePerReport
    }
    let kind = kinds.randomElement(using: &random) ?? .review
    enter([EventDraft(kind, on: id, value: .string("entry \(random.next() % 5)"))])
  }

  /// A text given with a status, or one of those corrected.
  private mutating func remark(on id: String, using random: inout SeededRandom) {
    let text = "because \(random.next() % 100)"
    let remarked = journal.events.filter { $0.on == id && $0.note != nil }
    if let event = remarked.randomElement(using: &random), random.once(in: 2) {
      enter([journal.amending(event.id, value: .string(text))].compactMap(\.self))
    } else {
      let status = Status.scale.randomElement(using: &random)
      enter([journal.drafting(status: status, on: id, note: text)].compactMap(\.self))
    }
  }
}

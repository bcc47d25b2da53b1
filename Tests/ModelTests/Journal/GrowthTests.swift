import Testing

@testable import Model

/// How the work over a journal grows with it, in steps: events looked up, compared and looked through.
///
/// A journal twice as long may cost twice as much and a little more; one in which everything is compared
/// with everything would cost four times as much.
@Suite("Nothing over a journal grows much faster than the journal")
struct GrowthTests {
  /// What may be slow: a journal of so many lines, and what is done with it.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var journal: @Sendable (Int) -> [Event]
    var work: @Sendable (Dossier) -> Void
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "a register of a thousand heads, folded", journal: heads, work: { _ in }),
    Case(name: "an undo of one of many heads", journal: heads) { dossier in
      _ = try? dossier.undoLast(by: "A")
    },
    Case(name: "undone and done again, over and over", journal: chain) { dossier in
      _ = try? dossier.undoLast(by: "A")
      _ = try? dossier.redoLast(by: "A")
      _ = dossier.isStill("judges")
    },
    Case(name: "undos and redos of two copies, merged", journal: ladder) { dossier in
      _ = try? dossier.undoLast(by: "A")
      _ = try? dossier.redoLast(by: "A")
    },
    Case(name: "answers of which each stands against all others", journal: answers) { dossier in
      for event in dossier.journal.events.prefix(3) { _ = dossier.words(for: event) }
      _ = dossier.twoEntries(of: "judges")
    },
    Case(name: "measures, each with its proof", journal: proofs) { dossier in
      let proofs = Proofs(on: "judges", in: dossier)
      for measure in dossier.measures(of: "judges") { _ = proofs[measure.first.id].count }
    },
    Case(name: "words that each name the next", journal: forward, work: { _ in }),
    Case(name: "undos that each name the next", journal: undosForward) { dossier in
      _ = try? dossier.undoLast(by: "A")
      _ = dossier.isStill("judges")
    },
    Case(name: "a thousand answers that were settled, and that taken back", journal: unsettled) {
      _ = try? $0.redoLast(by: "A")
      _ = $0.twoEntries(of: "judges")
    },
    Case(name: "answers for many reports, each begun twice", journal: begunTwice) { dossier in
      _ = dossier.twoEntries(of: "judges")
      _ = dossier.reportedAnswers(of: "judges")
    },
    Case(name: "what changed, of measures and proofs", journal: proofs, work: changed),
    Case(name: "what changed, of answers against each other", journal: answers, work: changed),
    Case(name: "what changed, of answers begun twice", journal: begunTwice, work: changed),
    Case(name: "what was undone and done again, told line by line", journal: chain) { dossier in
      var undoing = UndoingByRegister(dossier.journal)
      for event in dossier.journal.events {
        _ = undoing.depth(of: event)
        _ = undoing.origin(of: event)
      }
    },
  ]

  @Test(arguments: cases)
  func growth(of one: Case) throws {
    let catalogue = try Scene.numbered().catalogue
    let steps = [400, 800, 1600].map { count in
      let counter = Steps.Counter()
      Steps.$counter.withValue(counter) {
        let journal = Journal(one.journal(count))
        one.work(Dossier(catalogue, journal, today: Day(number: 20_000), local: .utc))
      }
      return counter.count
    }
    #expect(steps[1] < 3 * steps[0] && steps[2] < 3 * steps[1], "\(one.name): \(steps)")
    #expect(steps[2] < 1600 * 60, "\(one.name): \(steps)")
  }

  /// The day on which all of it was entered.
  @Sendable private static func changed(_ dossier: Dossier) {
    let changes = Changes(in: dossier, since: .day(Day(number: 19_675)))
    _ = changes.entries.flatMap { $0.enteredWords(dossier.names()) }
  }

  // MARK: What two people, or a script, may leave

  private static func event(
    _ number: Int,
    _ value: String,
    after: [Int] = [],
    of: Int? = nil,
    kind: EventKind = .status,
    others: [JSON.Member] = []
  ) -> Event {
    func id(_ number: Int) -> EventID {
      EventID(milliseconds: 1_700_000_000_000 + number, random: (0, 0))
    }
    return Event(
      id: id(number),
      at: Timestamp(milliseconds: 1_700_000_000_000 + number),
      by: "A",
      on: "judges",
      kind: kind.rawValue,
      value: value.isEmpty ? .null : .string(value),
      was: nil,
      after: after.map(id),
      of: of.map(id),
      batch: nil,
      note: nil,
      day: nil,
      others: others
    )
  }

  @Sendable private static func heads(_ count: Int) -> [Event] {
    (0..<count).map { event($0, "value \($0 % 7)") }
  }

  @Sendable private static func chain(_ count: Int) -> [Event] {
    (0..<count).map { place in
      place == 0
        ? event(0, "partly-implemented")
        : event(
          place,
          place % 2 == 1 ? "" : "partly-implemented",
          after: [place - 1],
          of: place - 1
        )
    }
  }

  /// Two undos of what stands, then a redo of the first that takes the place of both.
  @Sendable private static func ladder(_ count: Int) -> [Event] {
    var events = [event(0, "implemented")]
    var top = 0
    for next in stride(from: 1, to: count - 2, by: 3) {
      events.append(event(next, "", after: [top], of: top))
      events.append(event(next + 1, "", after: [top], of: top))
      events.append(event(next + 2, "implemented", after: [next, next + 1], of: next))
      top = next + 2
    }
    return events
  }

  @Sendable private static func answers(_ count: Int) -> [Event] {
    (0..<count).map { place in
      event(place, "answer \(place)", kind: .answer, others: [JSON.Member("report", "next")])
    }
  }

  @Sendable private static func proofs(_ count: Int) -> [Event] {
    (0..<count).map { place in
      let measure = EventID(milliseconds: 1_700_000_000_000 + place - 1, random: (0, 0))
      return place % 2 == 0
        ? event(place, "law \(place)", kind: .measure)
        : event(
          place,
          "https://example.org/\(place)",
          kind: .evidence,
          others: [JSON.Member("measure", .string(measure.description))]
        )
    }
  }

  @Sendable private static func undosForward(_ count: Int) -> [Event] {
    (0..<count).map { event($0, $0 == count - 1 ? "text" : "", of: $0 + 1) }
  }

  /// Many heads, one that settles them, and what takes that back: each answer again.
  @Sendable private static func unsettled(_ count: Int) -> [Event] {
    let half = count / 2
    return (0..<half).map { event($0, "value \($0)") }
      + [event(half, "settled", after: Array(0..<half))]
      + (0..<half).map { event(half + 1 + $0, "value \($0)", after: [half], of: half) }
  }

  @Sendable private static func begunTwice(_ count: Int) -> [Event] {
    (0..<count).map { place in
      event(
        place,
        "answer \(place)",
        kind: .answer,
        others: [JSON.Member("report", .string("r\(place / 2)"))]
      )
    }
  }

  @Sendable private static func forward(_ count: Int) -> [Event] {
    (0..<count).map { event($0, "text \($0)", of: $0 + 1, kind: .note) }
  }
}

import Testing

@testable import Model

/// Two people amend the same thing, and what they say differs in one member: two entries, shown apart, and
/// settled either way.
@Suite("Two entries of any kind")
struct TwoEntriesOfAnyKindTests {
  /// One thing in which what two people say differs.
  enum Difference: Hashable, Sendable, CustomTestStringConvertible {
    case value, day
    /// What each says beside the value; nil for nothing.
    case member(String, JSON?, JSON?)

    /// Whatever can stand beside a value, one of another version, and what is not what it should be.
    ///
    /// That an entry is given up is said by the value.
    static let all = [.value, .day] + known + unknown

    private static let known = EventMember.allCases.filter { $0 != .retract }
      .flatMap { member -> [Difference] in
        let (one, other) = pair(member)
        return [.member(member.rawValue, one, other), .member(member.rawValue, nil, other)]
      }

    private static let unknown: [Difference] = [
      .member("colour", "red", "blue"), .member("colour", nil, ["of": "more"]),
      .member("state", 3, 4), .member("report", [], nil), .member("measure", "a", "b"),
      .member("day", "soon", "later"),
    ]

    private static func pair(_ member: EventMember) -> (JSON?, JSON) {
      switch member {
      case .basis: ("stated", "inferred")
      case .from: ("court", "ministry-of-justice")
      case .internal, .undated: (nil, true)
      case .measure: (id(1), id(2))
      case .report: ("first", "second")
      case .state: ("planned", "agreed")
      case .planned: ("2026-05", "2026-06")
      case .who: (["court"], ["ministry-of-justice"])
      case .paragraph, .proof, .ref, .sha256, .source, .retract: ("1", "2")
      }
    }

    private static func id(_ measure: Int) -> JSON { .string(eventID(measure).description) }

    var testDescription: String {
      switch self {
      case .value: "value"
      case .day: "day"
      case .member(let name, let one, let other): "\(name): \(one as Any), \(other as Any)"
      }
    }

    /// Whether only one of them says something else than was there.
    var isOneSided: Bool {
      guard case .member(let name, let one, let other) = self else { return false }
      return [one, other].contains { $0.map { !JSON.Member(name, $0).says(but: nil) } ?? true }
    }

    /// Whether it stands to a kind: of what is written whole, what one of them leaves alone merges.
    func isDisputed(_ kind: EventKind) -> Bool { kind.scope != .named || !isOneSided }

    /// What one of them says.
    func apply(to draft: inout EventDraft, isFirst: Bool) {
      switch self {
      case .value:
        let isWhole = EventKind(rawValue: draft.kind)?.scope == .named
        if isFirst || isWhole { draft.value = Self.otherValue(of: draft, isFirst: isFirst) }
      case .day: draft.day = PartialDay(isFirst ? "2026-03" : "2026-04")
      case .member(let name, let one, let other):
        draft.others = draft.others.setting(name, to: isFirst ? one : other)
      }
    }

    private static func otherValue(of draft: EventDraft, isFirst: Bool) -> JSON {
      switch EventKind(rawValue: draft.kind) {
      case .status, .finding: "not-implemented"
      case .due: "2027-02-01"
      case .responsible: ["court"]
      case .review: .null
      case .report: draft.value.setting("adopted", to: isFirst ? "2026-04" : "2026-05")
      case .deadline: draft.value.setting("due", to: isFirst ? "2027-04-01" : "2027-05-01")
      case .institution: draft.value.setting("name", to: isFirst ? "Other" : "Third")
      case .reading: draft.value.setting("status:new", to: isFirst ? "dealt-with" : "implemented")
      case .source, .recommendation, .heading:
        draft.value.setting("title", to: isFirst ? "Other" : "Third")
      case _: "other"
      }
    }
  }

  /// What an event of a kind says, to begin with.
  private static func draft(_ kind: EventKind) -> EventDraft {
    let value: JSON =
      switch kind {
      case .status, .finding: "implemented"
      case .due: "2027-01-01"
      case .responsible: ["ministry-of-justice"]
      case .review: true
      case .report: ["kind": "compliance", "adopted": "2026-03"]
      case .deadline: ["title": "Report", "due": "2027-03-01"]
      case .institution: ["name": "One"]
      case .source: ["title": "One", "publisher": "GRECO"]
      case .heading: ["title": "One"]
      case .reading: ["status:new": "not-implemented"]
      case .recommendation: ["theme": "a", "title": "One", "text": "Text"]
      case _: "one"
      }
    let others = kind.isOncePerReport ? [JSON.Member(.report, "first")] : []
    return EventDraft(
      kind,
      on: kind.scope == .named ? "own" : "judges",
      value: value,
      others: others
    )
  }

  /// Two copies in which Anna and Bolat amend the same, and what both then have.
  private static func disputed(_ kind: EventKind, _ difference: Difference) throws -> Scene {
    var scene = try Scene.numbered()
    scene.anna.journal.add(
      [1, 2].map { number in
        let measure = EventDraft.measure("Law \(number)", on: "judges", state: nil, day: nil)
        return Event(measure, id: eventID(number))
      }
    )
    var draft = draft(kind)
    if kind == .remark {
      let status = scene.anna.enter([
        EventDraft(.status, on: "judges", value: "implemented", note: "because")
      ])
      draft.of = status[0].id
    } else {
      let first = scene.anna.enter([draft])[0]
      draft.after = [first.id]
      if kind.scope == .entry { draft.of = first.id }
    }
    var bolat = scene.anna.copied(to: "Bolat")
    var other = draft
    difference.apply(to: &draft, isFirst: true)
    difference.apply(to: &other, isFirst: false)
    scene.anna.enter([draft])
    bolat.clock += 5
    bolat.enter([other])
    scene.anna.merge(bolat)
    return scene
  }

  @Test("They stand, and are shown apart", arguments: EventKind.allCases, Difference.all)
  func shown(kind: EventKind, difference: Difference) throws {
    let dossier = try Self.disputed(kind, difference).on("2026-11-23")
    let questions = dossier.journal.twoEntries
    guard difference.isDisputed(kind) else {
      #expect(questions.isEmpty)
      return
    }
    try #require(questions.count == 1)
    #expect(questions[0].kind == kind.rawValue && questions[0].entries.count == 2)
    let words = questions[0].entries.map { dossier.words(for: $0) }
    #expect(Set(words).count == 2, "\(words)")
  }

  @Test("Either settles it, with all that it says", arguments: EventKind.allCases, Difference.all)
  func settled(kind: EventKind, difference: Difference) throws {
    let copy = try Self.disputed(kind, difference).anna
    guard difference.isDisputed(kind) else { return }
    let question = try #require(copy.journal.twoEntries.first)
    for entry in question.entries {
      var settled = copy
      settled.enter(copy.journal.settling(question, with: entry))
      #expect(settled.journal.twoEntries.isEmpty)
      let register = try #require(settled.journal.registers[question.register])
      let now = try #require(settled.journal.counting(register))
      #expect(now.value == entry.value && now.day == entry.day && now.others == entry.others)
    }
  }

  @Test(
    "What is so without being said, and the order of the names, make no difference",
    arguments: EventKind.allCases,
    [
      Difference.member("basis", "stated", nil), .member("internal", false, nil),
      .member("x", ["a": 1, "b": 2], ["b": 2, "a": 1]),
    ]
  )
  func same(kind: EventKind, difference: Difference) throws {
    #expect(try Self.disputed(kind, difference).anna.journal.twoEntries.isEmpty)
  }
}

extension Event {
  /// What a draft says, under an id.
  fileprivate init(_ draft: EventDraft, id: EventID) {
    self.init(draft)
    self.id = id
  }
}

import Entering
import Model
import Testing

/// What was entered is corrected, settled or taken back.
@Suite struct TakingBackTests {
  private var scene: Scene

  init() throws { scene = try Scene() }

  @Test mutating func `an entry is amended, and taken back`() throws {
    let note = try #require(try scene.enter(NoteDeed(try said("one"), on: ["judges"])).first?.id)
    let amended = AmendmentDeed(note, to: try said("two"))
    let draft = try amended.drafts(in: scene.dossier).first
    #expect(draft?.of == note && draft?.value == "two")
    try scene.enter(amended)
    #expect(try amended.drafts(in: scene.dossier).isEmpty)
    try scene.enter(AmendmentDeed(takingBack: note))
    #expect(scene.dossier.notes(of: "judges").isEmpty)
    #expect(try AmendmentDeed(takingBack: note).drafts(in: scene.dossier).isEmpty)
  }

  @Test mutating func `the text given with a status is amended, a status alone is not`() throws {
    let why = StatusDeed(.implemented, on: ["judges"], note: try said("why"))
    let said = try #require(try scene.enter(why).first?.id)
    let other = AmendmentDeed(said, to: try SaidText("because", of: "a text"))
    #expect(try other.drafts(in: scene.dossier).map(\.kind) == ["remark"])
    let bare = try #require(try scene.enter(StatusDeed(.implemented, on: ["assets"])).first?.id)
    #expect(
      refusal { try AmendmentDeed(takingBack: bare).drafts(in: scene.dossier) }
        == .impossible(.noEntry)
    )
  }

  @Test mutating func `what an entry rests on is corrected, and taken away`() throws {
    let on = WrittenGrounds(ref: "5/12", from: "A. Clerk", in: scene.dossier)
    let noting = NoteDeed(try said("one"), on: ["judges"], restingOn: on)
    let note = try #require(try scene.enter(noting).first?.id)
    func rests(on grounds: WrittenGrounds) -> AmendmentDeed {
      AmendmentDeed(note, to: nil, restingOn: grounds)
    }
    try scene.enter(rests(on: WrittenGrounds(ref: "5/13", from: nil, in: scene.dossier)))
    #expect(
      scene.dossier.notes(of: "judges")[0].now.grounds == Grounds(ref: "5/13", from: "A. Clerk")
    )
    #expect(scene.dossier.notes(of: "judges")[0].now.text == "one")
    let none = rests(on: WrittenGrounds(ref: nil, from: "none", in: scene.dossier))
    try scene.enter(none)
    #expect(scene.dossier.notes(of: "judges")[0].now.grounds == Grounds(ref: "5/13"))
    #expect(try none.drafts(in: scene.dossier).isEmpty)
  }

  @Test mutating func `a letter named for what is said already is kept`() throws {
    let letter = WrittenGrounds(ref: "5/12", from: nil, in: scene.dossier)
    try scene.enter(StatusDeed(.implemented, on: ["judges"]))
    let again = StatusDeed(.implemented, on: ["judges"], restingOn: letter)
    #expect(try scene.enter(again).map(\.ref) == ["5/12"])
    #expect(try again.drafts(in: scene.dossier).isEmpty)
    let day = try written("2027-03-31")
    try scene.enter(DueDeed(day, on: ["judges"]))
    #expect(try scene.enter(DueDeed(day, on: ["judges"], restingOn: letter)).map(\.ref) == ["5/12"])
  }

  @Test mutating func `a corrected letter is the one that is told`() throws {
    let letter = WrittenGrounds(ref: "5/12", from: nil, in: scene.dossier)
    let said = try #require(
      try scene.enter(StatusDeed(.implemented, on: ["judges"], restingOn: letter)).first
    )
    let other = WrittenGrounds(ref: "5/13", from: nil, in: scene.dossier)
    try scene.enter(AmendmentDeed(said.id, to: nil, restingOn: other))
    #expect(scene.dossier.words(of: said).hasSuffix(", 5/13"))
    #expect(scene.dossier.saying(on: "judges")?.event.ref == "5/13")
  }

  @Test mutating func `that somebody looked is taken back, and has no text`() throws {
    let look = try #require(try scene.enter(ReviewDeed(of: ["judges"])).first?.id)
    let text = AmendmentDeed(look, to: try said("so"))
    #expect(refusal { try text.drafts(in: scene.dossier) } == .impossible(.textOfReview))
    #expect(try AmendmentDeed(takingBack: look).drafts(in: scene.dossier)[0].value == .null)
  }

  @Test mutating func `a finding is taken back, and another one entered`() throws {
    let first = try scene.dossier.findReportWithFindings("first")
    let found = FindingDeed(.implemented, on: ["judges"], in: first)
    let finding = try #require(try scene.enter(found).first?.id)
    let text = AmendmentDeed(finding, to: try said("dealt-with"))
    #expect(refusal { try text.drafts(in: scene.dossier) } == .impossible(.amendedFinding))
    #expect(try !AmendmentDeed(takingBack: finding).drafts(in: scene.dossier).isEmpty)
  }

  @Test mutating func `of two entries one is said anew, and holds`() throws {
    let none = SettlingDeed(1, on: "judges")
    #expect(refusal { try none.drafts(in: scene.dossier) } == .missing(.ofTwoEntries(0)))
    let before = scene.dossier
    try scene.enter(StatusDeed(.implemented, on: ["judges"]))
    let other = try StatusDeed(.dealtWith, on: ["judges"]).drafts(in: before)
    scene.enter(other, by: "Berik")
    #expect(scene.dossier.twoEntries(of: "judges").count == 1)
    #expect(
      refusal { try SettlingDeed(3, on: "judges").drafts(in: scene.dossier) }
        == .missing(.ofTwoEntries(2))
    )
    try scene.enter(SettlingDeed(1, on: "judges"))
    #expect(scene.dossier.twoEntries(of: "judges").isEmpty)
    #expect(scene.dossier.status(of: "judges") == .implemented)
  }

  @Test mutating func `the last is taken back and done again, unless somebody built upon it`()
    throws
  {
    #expect(try UndoDeed(.last(by: "Anna")).drafts(in: scene.dossier).isEmpty)
    let said = try #require(try scene.enter(StatusDeed(.implemented, on: ["judges"])).first?.id)
    try scene.enter(UndoDeed(.last(by: "Anna")))
    #expect(scene.dossier.status(of: "judges") == nil)
    try scene.enter(UndoDeed(.lastUndo(by: "Anna")))
    #expect(scene.dossier.status(of: "judges") == .implemented)
    let later = try scene.enter(StatusDeed(.dealtWith, on: ["judges"]), by: "Berik").first
    let refused = refusal { try UndoDeed(.event(said)).drafts(in: scene.dossier) }
    #expect(
      refused?.words(on: .dashboard).why
        == "Berik built upon it on 27 Nov 2026; that has to go first"
    )
    #expect(later.map { refused?.words(on: .shell).why.contains("undo \($0.id)") } == true)
  }
}

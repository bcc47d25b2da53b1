import Entering
import Model
import Testing

@testable import Imports

/// A colleague without a network sends a journal.
@Suite struct OtherJournalTests {
  private let here: Dossier
  private let mine: [String]

  init() throws {
    let files = ["dossier.json": Self.frame("one"), "a.json": Self.theme]
    let reading = try CatalogueReader.read(names: files.keys.sorted()) { files[$0] }
    try #require(reading.problems.isEmpty)
    mine = [Self.line(1, "judges", "partly-implemented", by: "Anna")]
    var reader = JournalReader()
    let events = reader.read(Self.bytes(mine))
    let day = try #require(Day("2026-11-27"))
    here = Dossier(reading.catalogue, Journal(events), today: day, local: .utc)
  }

  private static func frame(_ id: String, format: Int = 1) -> [UInt8] {
    Array(
      #"{"format":\#(format),"id":"\#(id)","member":"M","round":"R","themes":["a.json"],"sources":{}}"#
        .utf8
    )
  }

  private static let theme = Array(
    #"""
    {"format":1,"id":"a","title":"A","recommendations":[
     {"id":"judges","title":"Judges","text":"T.","wording":"summary"},
     {"id":"gifts","title":"Gifts","text":"T.","wording":"summary"}]}
    """#.utf8
  )

  private static func line(
    _ number: Int,
    _ on: String,
    _ status: String,
    by name: String = "Bolat",
    _ more: String = ""
  ) -> String {
    let id = "01KAS0000000000000000" + String(10_000 + number)
    return
      #"{"id":"\#(id)","at":"2026-11-20T09:00:00.000Z", "by":"\#(name)","on":"\#(on)","kind":"status","#
      + #""value":"\#(status)","after":[]\#(more)}"#
  }

  private static func bytes(_ lines: [String]) -> [UInt8] {
    Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func proposal(
    _ journal: OtherJournal,
    as name: String? = "Anna",
    _ answers: Answers = Answers()
  ) throws -> Proposal {
    try Proposal(
      joining: journal,
      to: here,
      signingAs: name,
      now: try #require(Timestamp("2026-11-27T12:00:00.000Z")),
      answers: answers
    )
  }

  @Test
  func `what is not here is taken to the letter, once, and what this version does not know too`()
    throws
  {
    let strange = Self.line(2, "gifts", "implemented", by: "Bolat", #","colour":"red""#)
      .replacing(#""kind":"status""#, with: #""kind":"smell""#)
    let sent = mine + [strange, strange, Self.line(3, "gifts", "dealt-with")]
    let proposal = try proposal(OtherJournal([0xEF, 0xBB, 0xBF] + Self.bytes(sent).dropLast()))
    #expect(
      proposal.lines().map { String(decoding: $0.bytes, as: UTF8.self) } == [
        strange + "\n", sent[3] + "\n",
      ]
    )
    #expect(
      proposal.proposed.filter { $0.change == .new }.map(\.place) == [
        .line(page: nil, 2), .line(page: nil, 4),
      ]
    )
    #expect(proposal.reading.last == "3 entries by Anna, Bolat, 1 here already")
    #expect(proposal.questions.isEmpty && proposal.refused.isEmpty)
    #expect(proposal.remarks.first?.words.contains("undo does not take them back") == true)
    #expect(try proposal.drafts(in: here).isEmpty)
    #expect(proposal.lines([1]).map(\.number) == [4])
  }

  @Test func `the same file again brings nothing`() throws {
    let proposal = try proposal(OtherJournal(Self.bytes(mine)))
    #expect(proposal.proposed.allSatisfy { $0.change == .unchanged } && proposal.remarks.isEmpty)
    #expect(proposal.reading.last == "1 entry by Anna, all here already")
  }

  @Test func `lines as an editor on Windows leaves them are the same lines`() throws {
    let sent = (mine + [Self.line(3, "gifts", "dealt-with")]).joined(separator: "\r\n") + "\r\n"
    let lines = try proposal(OtherJournal(Array(sent.utf8))).lines()
    #expect(lines.map(\.bytes) == [Self.bytes([Self.line(3, "gifts", "dealt-with")])])
  }

  @Test func `what is no event stays out, and so does an id that says something else here`() throws
  {
    let sent = [
      "no event", Self.line(1, "judges", "implemented"), #"{"id":"#,
      Self.line(4, "gifts", "implemented"),
    ]
    let proposal = try proposal(OtherJournal(Self.bytes(sent)))
    #expect(proposal.lines().map(\.number) == [4])
    #expect(
      proposal.refused.map(\.place) == [
        .line(page: nil, 2), .line(page: nil, 1), .line(page: nil, 3),
      ]
    )
    #expect(
      proposal.refused[0].why == "an entry of this id is here already, and says something else"
    )
  }

  @Test func `what then stands twice, and whose entries they are, is said before`() throws {
    let sent = [
      Self.line(2, "judges", "implemented"), Self.line(3, "gifts", "implemented", by: "Anna"),
    ]
    let words = try proposal(OtherJournal(Self.bytes(sent))).remarks.map(\.words)
    #expect(words.contains("1 entry of them is signed with your name: undo takes back those"))
    #expect(
      words.contains {
        $0.hasPrefix("two entries then stand to our status of Judges: partly implemented")
      }
    )
  }

  @Test func `a clock that was ahead is said`() throws {
    let ahead = Self.line(2, "gifts", "implemented").replacing("01KAS00000", with: "01WAS00000")
    let words = try proposal(OtherJournal(Self.bytes([ahead]))).remarks.map(\.words)
    #expect(words.contains("1 entry is of a day that is to come: a clock was ahead"))
  }

  @Test func `of a journal by itself it is asked what is on things that are not here`() throws {
    let sent = OtherJournal(
      Self.bytes([Self.line(2, "gifts", "implemented"), Self.line(3, "lobbying", "implemented")])
    )
    let asked = try proposal(sent)
    let question = try #require(asked.questions.first)
    #expect(question.key == .strangers && question.words.hasPrefix("1 of 2 entries is on what"))
    #expect(question.choices.map(\.value) == ["skip", "take"])
    #expect(asked.lines().map(\.number) == [1] && asked.waiting.map(\.subject) == ["lobbying"])
    for (answer, taken) in [("skip", [1]), ("take", [1, 2])] {
      var answers = Answers()
      answers[.strangers] = answer
      let answered = try proposal(sent, answers)
      #expect(answered.questions.isEmpty && answered.waiting.isEmpty)
      #expect(answered.lines().map(\.number) == taken)
    }
  }

  @Test func `what the journal itself adds is no stranger`() throws {
    let added = Self.line(2, "lobbying", "x").replacing(
      #""kind":"status""#,
      with: #""kind":"recommendation""#
    )
    .replacing(#""value":"x""#, with: #""value":{"theme":"a","title":"L","text":"T"}"#)
    let proposal = try proposal(
      OtherJournal(Self.bytes([added, Self.line(3, "lobbying", "implemented")]))
    )
    #expect(proposal.questions.isEmpty && proposal.lines().count == 2)
  }

  @Test func `another dossier's folder or journal is refused by name, and so is a later version's`()
    throws
  {
    let journal = (
      name: "x/journal.jsonl", bytes: Self.bytes([Self.line(2, "gifts", "implemented")])
    )
    let same = try OtherJournal(files: [("x/dossier.json", Self.frame("one")), journal])
    #expect(try proposal(same).lines().count == 1)
    let other = try OtherJournal(files: [("x/dossier.json", Self.frame("two")), journal])
    #expect(throws: JournalRefusal.otherDossier("two", here: "one")) { try proposal(other) }
    #expect(
      JournalRefusal.otherDossier("two", here: "one").words
        == "it is of the dossier “two”, and this one is “one”"
    )
    let alone = OtherJournal(Self.bytes([Self.line(2, "lobbying", "implemented")]))
    #expect(throws: JournalRefusal.nothingHere(1)) { try proposal(alone) }
    #expect(throws: JournalRefusal.noDossier) { try OtherJournal(files: [("a.csv", [])]) }
    #expect(throws: JournalRefusal.self) {
      try OtherJournal(files: [("dossier.json", Self.frame("one", format: 2)), journal])
    }
  }
}

import Entering
import Model
import Testing

/// Whose names are one person's.
@Suite struct PersonTests {
  private var scene: Scene

  init() throws {
    scene = try Scene()
    try scene.enter(ReviewDeed(of: ["judges"]), by: "A. Sadykova")
    try scene.enter(ReviewDeed(of: ["judges"]), by: "Bolat")
  }

  private mutating func say(_ name: String, also other: String) throws -> Int {
    try scene.enter(PersonDeed(name, also: other)).count
  }

  private func names(of name: String) -> Set<String> { scene.dossier.people.person(name).names }

  @Test mutating func `a name is somebody's as well, until it is not`() throws {
    #expect(try say(" A. Bekova ", also: "person:A. Sadykova") == 1)
    #expect(try say("A. Bekova", also: "Anna") == 1)
    #expect(try say("A. Bekova", also: "A. Sadykova") == 0)
    #expect(names(of: "Anna") == ["A. Bekova", "A. Sadykova", "Anna"])
    #expect(try say("Anna", also: "none") == 1)
    #expect(names(of: "A. Sadykova") == ["A. Bekova", "A. Sadykova"])
    #expect(try say("A. Bekova", also: "Anna") == 1)
    #expect(try say("A. Bekova", also: "None") == 2)
    #expect(names(of: "A. Bekova") == ["A. Bekova"])
    #expect(try say("A. Bekova", also: "none") == 0)
  }

  @Test mutating func `which name somebody goes by is turned round`() throws {
    _ = try say("A. Sadykova", also: "A. Bekova")
    #expect(scene.dossier.people.presentName(of: "A. Bekova") == "A. Sadykova")
    #expect(try say("A. Bekova", also: "A. Sadykova") == 2)
    #expect(scene.dossier.people.presentName(of: "A. Sadykova") == "A. Bekova")
    #expect(names(of: "A. Sadykova").count == 2)
    #expect(try scene.enter(UndoDeed(.last(by: "Anna"))).count == 2)
    #expect(scene.dossier.people.presentName(of: "A. Bekova") == "A. Sadykova")
  }

  @Test mutating func `undo goes by the person, whichever name is signed with`() throws {
    _ = try say("A. Bekova", also: "A. Sadykova")
    #expect(try UndoDeed(.last(by: "A. Bekova")).drafts(in: scene.dossier).map(\.on) == ["judges"])
    #expect(try UndoDeed(.last(by: "A.")).drafts(in: scene.dossier).isEmpty)
  }

  @Test func `what nobody signed with, and a name of itself, are refused`() throws {
    #expect(
      refusal { try PersonDeed("Bolut", also: "Bulat").drafts(in: scene.dossier) }?
        .words(on: .shell).help == "nearest: Bolat"
    )
    #expect(
      refusal { try PersonDeed("Bolat", also: "Bolat").drafts(in: scene.dossier) }
        == .impossible(.sameName("Bolat"))
    )
    #expect(refusal { try PersonDeed("Bolat", also: " ") } == .unread(.noText(of: "a name")))
  }
}

import Entering
import Model
import Testing

/// What people call things, in the place of their ids.
@Suite struct UniqueNames {
  @Test(arguments: [
    ("Asset declarations", "assets"), ("declarations", "assets"), ("JUDGES", "judges"),
    ("xiv", "judges"),
  ])
  func aRecommendationIsNamedByItsTitle(_ name: String, _ id: String) throws {
    #expect(try Scene().dossier.find(name).id == id)
    #expect(try Scene().dossier.findEditable(name).id == id)
  }

  @Test(arguments: [
    ("Ministry of Justice", "moj"), ("әділет", "moj"), ("МИНИСТРЛІГІ", "moj"), ("MoJ", "moj"),
    ("Верховный", "court"), ("Compliance Report", "first"), ("compliance", "first"),
    ("next report", "next"),
  ])
  func whatCanBeCorrectedIsNamedByItsName(_ name: String, _ id: String) throws {
    #expect(try Scene().dossier.findEditable(name).id == id)
  }

  @Test(arguments: ["of", "the", "things to come", "declarations of nothing", "-", ""])
  func whatIsNoNameOrATooShortOneNamesNothing(_ name: String) throws {
    let dossier = try Scene().dossier
    #expect(throws: Refusal.self) { try dossier.findEditable(name) }
  }

  @Test func whatSeveralAreCalledIsRefusedWithTheirIDs() throws {
    let dossier = try Scene().dossier
    #expect(throws: Refusal.unread(.severalThings("report", ["first", "ours", "next"]))) {
      try dossier.findEditable("report")
    }
    #expect(
      Refusal.unread(.severalThings("report", ["first", "next"])).words(on: .shell).help
        == "write one of: first, next"
    )
  }

  @Test func anIDIsMadeOfAName() throws {
    let dossier = try Scene().dossier
    #expect(dossier.freeID(for: "Gifts & benefits") == "gifts-benefits")
    #expect(dossier.freeID(for: "Judges") == "judges-2")
    #expect(dossier.freeID(for: "MoJ") == "moj-2")
    #expect(dossier.freeID(for: "MoJ", besides: ["moj-2"]) == "moj-3")
    #expect(dossier.freeID(for: "VI") == "vi-2")
    #expect(dossier.freeID(for: "…") == nil)
    #expect(dossier.freeID(for: "Әділет министрлігі") == "adilet-ministrligi")
    #expect(dossier.freeID(for: "Жогорку сот, съезд") == "zhogorku-sot-sezd")
    let long = dossier.freeID(for: "Ministry of Justice of the Republic of Kazakhstan and more")
    #expect(long == "ministry-of-justice-of-the-republic-of")
  }
}

import Foundation
import Testing

@testable import Model

@Suite("The table of what may be public")
struct DisclosureTests {
  @Test("It names every stored property of whatever a dossier holds, and nothing else")
  func properties() throws {
    let dossier = try Scene.shipped().on("2026-06-15")
    let catalogue = dossier.catalogue
    let recommendation = try #require(dossier.recommendations.first)
    let event = Event(
      id: eventID(1),
      at: Timestamp(milliseconds: 1),
      by: "",
      on: "",
      kind: "",
      value: .null,
      was: nil,
      after: [],
      of: eventID(1),
      batch: nil,
      note: nil,
      day: nil,
      others: []
    )
    let links = try #require(Mirror(reflecting: event).descendant("links", 0))
    let values: [String: Any] = [
      "Catalogue": catalogue,
      "Source": try #require(catalogue.sources.first),
      "Institution": Catalogue.Institution(id: "", name: LocalizedText("")),
      "Report": try #require(catalogue.reports.first),
      "Deadline": try #require(catalogue.deadlines.first),
      "Theme": try #require(catalogue.themes.first),
      "Recommendation": recommendation,
      "Part": Recommendation.Part(id: "i", text: LocalizedText("")),
      "Citation": Citation(""),
      "Finding": try #require(recommendation.findings.first),
      "Event": event,
      "Links": links,
    ]
    for (type, value) in values {
      let stored = Mirror(reflecting: value).children.compactMap(\.label)
      #expect(!stored.isEmpty && Set(stored) == names(type), "\(type)")
    }
    let others: Set = ["EventKind", "EventMember"]
    #expect(Set(Disclosure.table.map(\.type)) == others.union(values.keys))
  }

  @Test("It names nothing twice")
  func once() {
    #expect(Set(Disclosure.table.map(\.type)).count == Disclosure.table.count)
    for room in Disclosure.table { #expect(Set(room.rows.map(\.name)).count == room.rows.count) }
  }

  private func names(_ type: String) -> Set<String> {
    Set(Disclosure.table.first { $0.type == type }?.rows.map(\.name) ?? [])
  }
}

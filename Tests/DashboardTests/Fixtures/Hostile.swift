@testable import Model

/// Texts with which somebody would take over the terminal of whoever reads them.
enum Hostile {
  static let text =
    "red \u{1B}[31m bell \u{7} clear \u{1B}[2J title \u{1B}]0;owned\u{7} csi \u{9B}5m "
    + "override \u{202E}txet\u{202C} isolate \u{2067}x\u{2069} del \u{7F} null \u{0} "
    + "line\nbreak\r\nreturn\rtab\tstop separator\u{2028}paragraph\u{2029} joiner\u{200D}\u{FEFF} "
    + "marks e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301} tag \u{E0041}"

  static let catalogue: Catalogue = {
    var theme = Invented.theme("Hostile", ["a", "b", "c"])
    theme.title = LocalizedText("Theme " + text)
    for place in theme.recommendations.indices {
      theme.recommendations[place].title = LocalizedText("\(place) " + text)
      theme.recommendations[place].text = LocalizedText(text)
      theme.recommendations[place].number = "i\u{1B}[0m"
      theme.recommendations[place].parts = [.init(id: "\u{1B}", text: LocalizedText(text))]
      theme.recommendations[place].responsible = ["ministry", text]
      theme.recommendations[place].sources = [Citation("press"), Citation(text, paragraph: text)]
      theme.recommendations[place].findings = [Invented.finding("evaluation", .notImplemented)]
    }
    theme.recommendations[1].due = Fixture.day("2026-11-01")
    theme.recommendations[2].title = LocalizedText("\n\n")
    var catalogue = Invented.catalogue("Member " + text, themes: [theme])
    catalogue.round = LocalizedText(text)
    catalogue.institutions = [.init(id: "ministry", name: LocalizedText(text), short: nil)]
    catalogue.sources = [
      .init(
        key: "press",
        title: LocalizedText(text),
        publisher: text,
        published: nil,
        url: text,
        note: text
      )
    ]
    catalogue.deadlines = [
      Deadline(
        id: "report",
        title: LocalizedText(text),
        due: Fixture.partial("2027-06-30"),
        from: Fixture.partial("2025-06-30"),
        basis: .stated,
        source: nil,
        closedBy: nil
      )
    ]
    return catalogue
  }()

  static let journal: Journal = {
    var scribe = Scribe()
    scribe.says(.notImplemented, on: "hostile-1", by: text, "2026-01-10", note: text)
    scribe.says(.partlyImplemented, on: "hostile-1", by: "other", "2026-01-11", unaware: true)
    scribe.notes(text, on: "hostile-1", by: text, "2026-01-12")
    // Kinds and words of a later version.
    scribe.enter(
      EventDraft(.measure, on: "hostile-1", value: .string(text)),
      by: text,
      "2026-01-13"
    )
    scribe.enter(
      EventDraft(.status, on: "hostile-2", value: .string(text)),
      by: text,
      "2026-01-14"
    )
    return scribe.journal
  }()
}

@testable import Model

/// The busy dossier, and who answers for most of it; two entries stand to who does for one.
///
/// All of it is invented.
enum Owing {
  static let catalogue: Catalogue = {
    var catalogue = Busy.catalogue
    for (id, name, short) in institutions {
      let short = short.map { LocalizedText($0) }
      catalogue.institutions.put(.init(id: id, name: LocalizedText(name), short: short))
    }
    for (id, responsible) in responsible { catalogue.change(id) { $0.responsible = responsible } }
    return catalogue
  }()

  static let journal: Journal = {
    var scribe = Scribe()
    for event in Busy.journal.events { scribe.take(event) }
    let report = JSON.Member("report", "report-2027")
    for (id, state) in [("risk-studies", "agreed"), ("procurement", "draft")] {
      let others = [report, JSON.Member("state", .string(state))]
      let draft = EventDraft(.answer, on: id, value: "It was done.", others: others)
      scribe.enter(draft, by: "M. Akhmetov", "2026-11-20")
    }
    for (name, who) in [("A. Sadykova", "justice"), ("M. Akhmetov", "procurement-agency")] {
      let draft = EventDraft(.responsible, on: "immunities", value: .array([.string(who)]))
      scribe.enter(draft, by: name, "2026-11-21")
    }
    return scribe.journal
  }()

  private static let institutions: [(String, String, String?)] = [
    ("agency", "Agency for Combating Corruption and for Public Integrity", "Agency"),
    ("procurement-agency", "Committee for Public Procurement", "Procurement"),
    ("civil-service", "Agency for Civil Service Affairs", "Civil Service"),
  ]

  private static let responsible: [(String, [String])] = [
    ("risk-studies", ["agency"]), ("ngo-involvement", ["agency", "civil-service"]),
    ("integrity-rules", ["civil-service", "agency", "justice"]),
    ("conflict-of-interest-law", ["agency", "justice"]), ("whistleblowers", ["agency"]),
    ("procurement", ["procurement-agency"]), ("judiciary-prosecution", ["supreme-court"]),
    ("training", ["supreme-court", "justice"]),
  ]
}

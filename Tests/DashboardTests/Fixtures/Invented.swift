@testable import Model

/// Dossiers of other shapes than the shipped one; nothing in them is true.
enum Invented {
  static let empty = catalogue("Nowhere", themes: [])

  static let oneTheme = catalogue(
    "Andorra",
    themes: [
      theme(
        "Members of parliament",
        ["Code of conduct", "Declarations of assets", "Contacts with lobbyists"]
      )
    ]
  )

  static let twelveThemes = catalogue(
    "Ruritania",
    themes: (1...12).map { number in
      let count = number == 5 ? 60 : number % 4 + 1
      return theme("Theme \(number)", (1...count).map { "Recommendation \(number).\($0)" })
    }
  )

  static let official = catalogue("Freedonia", themes: [officialTheme])

  /// GRECO's texts are seldom longer than this.
  static let officialText =
    "(i) that the transparency of the legislative process be further improved, notably by "
    + (1...8).map { number in
      "ensuring that the proposals numbered \(number) are disclosed to the public in good time, "
    }.joined()
    + "including information on the content of and the participants in consultations, and that "
    + "sufficient time be allowed for a meaningful debate with all who are concerned."

  static let kazakh: Catalogue = {
    var catalogue = Self.catalogue("Қазақстан", themes: [kazakhTheme, wideTheme])
    catalogue.round = text(kk: "Бірінші және екінші бағалау кезеңдері", en: "Joint rounds")
    return catalogue
  }()

  static let confidential: Catalogue = {
    var catalogue = oneTheme
    catalogue.reports.append(
      report("compliance-2026", .compliance, adopted: "2026-06-12", published: nil)
    )
    catalogue.reports[1].totals = [.partlyImplemented: 1, .notImplemented: 2]
    catalogue.reports[1].judgement = "globally unsatisfactory"
    for place in catalogue.themes[0].recommendations.indices {
      let status: Status = place == 0 ? .partlyImplemented : .notImplemented
      catalogue.themes[0].recommendations[place].findings = [
        finding("compliance-2026", status)
      ]
    }
    return catalogue
  }()
}

extension Invented {
  static func catalogue(_ member: String, themes: [Theme]) -> Catalogue {
    Catalogue(
      id: "invented",
      member: LocalizedText(member),
      round: LocalizedText("GRECO 5th evaluation round"),
      symbol: nil,
      issued: themes.reduce(0) { $0 + $1.recommendations.count },
      note: nil,
      themes: themes,
      reports: themes.isEmpty
        ? [] : [report("evaluation", .evaluation, adopted: "2024-06-07", published: "2024-09-01")],
      deadlines: [],
      institutions: [],
      sources: []
    )
  }

  static func theme(_ title: String, _ titles: [String]) -> Theme {
    let id = title.lowercased().replacing(" ", with: "-")
    return Theme(
      id: id,
      title: LocalizedText(title),
      about: nil,
      recommendations: titles.enumerated().map { place, title in
        recommendation("\(id)-\(place + 1)", LocalizedText(title), "What is to be done.")
      }
    )
  }

  static func recommendation(
    _ id: String,
    _ title: LocalizedText,
    _ text: String,
    number: String? = nil
  ) -> Recommendation {
    Recommendation(
      id: id,
      number: number,
      title: title,
      text: LocalizedText(text),
      wording: .summary,
      note: nil,
      sources: [],
      parts: [],
      findings: [],
      responsible: [],
      due: nil,
      replaces: [],
      written: .nowhere
    )
  }

  static func report(
    _ id: String,
    _ kind: Report.Kind,
    adopted: String,
    published: String?
  ) -> Report {
    Report(
      id: id,
      kind: kind,
      symbol: nil,
      adopted: Fixture.partial(adopted),
      published: published.map(Fixture.partial),
      totals: [:],
      judgement: nil,
      source: nil
    )
  }

  static func finding(_ report: String, _ status: Status, part: String? = nil) -> Finding {
    Finding(report: report, status: status, part: part, basis: .stated, source: nil)
  }

  static func text(kk: String, en: String) -> LocalizedText {
    LocalizedText([("kk", kk), ("en", en)]) ?? LocalizedText(en)
  }

  private static let officialTheme: Theme = {
    let numbers = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    var theme = Self.theme("Prevention of corruption", numbers.map { "Recommendation \($0)" })
    for (place, number) in numbers.enumerated() {
      theme.recommendations[place].number = number
      theme.recommendations[place].title = LocalizedText("The transparency of lawmaking")
      theme.recommendations[place].text = LocalizedText(officialText)
      theme.recommendations[place].wording = .official
      theme.recommendations[place].parts = ["i", "ii", "iii"].map { part in
        .init(id: part, text: LocalizedText("Part \(part) of it, " + officialText.prefix(160)))
      }
      theme.recommendations[place].findings = [
        finding("evaluation", .partlyImplemented),
        finding("evaluation", .notImplemented, part: "ii"),
      ]
    }
    return theme
  }()

  private static let kazakhTheme: Theme = {
    var theme = Self.theme("Ashyqtyq", ["a", "b", "c"])
    theme.title = LocalizedText("Ашықтық және қоғамдық бақылау")
    theme.recommendations[0].title = text(
      kk: "Мемлекеттік органдардың шешім қабылдау процесінің ашықтығы",
      en: "Transparency of decisions"
    )
    theme.recommendations[0].text = text(
      kk: "Мемлекеттік органдардың шешім қабылдауы ашық болуға тиіс.",
      en: "Decisions should be open."
    )
    theme.recommendations[1].title = LocalizedText("Қоғаммен кеңесу")
    theme.recommendations[2].title = LocalizedText("Ақпаратқа қол жеткізу құқығы")
    return theme
  }()

  private static let wideTheme: Theme = {
    var theme = Self.theme("Wide", ["a", "b"])
    theme.title = LocalizedText("腐敗防止の透明性と説明責任に関する勧告")
    theme.recommendations[0].title = LocalizedText("公務員の利益相反の防止と管理のための法的枠組みの整備")
    theme.recommendations[0].text = LocalizedText(
      String(repeating: "公務員の利益相反を防止し、管理する。", count: 12)
    )
    theme.recommendations[1].title = LocalizedText("a漢b字c漢d字e漢f字g漢h字i漢j字k漢l字m漢n字")
    return theme
  }()
}

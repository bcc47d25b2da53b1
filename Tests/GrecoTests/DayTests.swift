import ArgumentParser
import Canvas
import Files
import Model
import Session
import Testing

@testable import Dashboard
@testable import greco

/// Days, the same wherever they are entered.
@Suite struct DaysEverywhere {
  let home = Home()

  private func dossier() throws -> Dossier {
    try OpenDossier(nil, in: Environment(variables: ["HOME": home.path])).dossier()
  }

  private func shell(_ words: [String], _ dossier: Dossier) throws -> [EventDraft] {
    try Ways(dossier: dossier).shell(words)
  }

  private func typed(_ line: String, _ dossier: Dossier) throws -> [EventDraft] {
    try Ways(dossier: dossier).typed(line)
  }

  private func prompted(on id: String, _ keys: String, _ dossier: Dossier) -> [EventDraft] {
    Ways(dossier: dossier).keys(keys, on: id).drafts
  }

  static let days = [
    "2027-03-31", "31.3.2027", "31/03/2027", "3/31/2027", "31 Mar 2027", "Mar 31, 2027", "2027-03",
    "03/2027", "2027", "Q1 2027", "first half of 2027", "end of year", "+90d", "next friday",
    "tomorrow", "31 марта 2027 г.", "I квартал 2027 г.", "через 3 месяца", "завтра",
    "2027 жылғы 31 наурыз", "келесі жұма", "1er avril 2027", "fin de l'année", "+90в", "Й1 2027",
  ]

  @Test(arguments: days)
  func `a due date on the shell, behind the colon and in its prompt`(day: String) throws {
    let dossier = try dossier()
    let entered = try shell(["due", "training", day], dossier)
    #expect(entered.count == 1 && entered.first?.value.string.flatMap { Day($0) } != nil)
    #expect(try typed("due training \(day)", dossier) == entered)
    #expect(try typed("due training \"\(day)\"", dossier) == entered)
    #expect(
      try shell(["due", "training"] + day.split(separator: " ").map(String.init), dossier)
        == entered
    )
    #expect(prompted(on: "training", "d\(day)⏎⏎⏎", dossier) == entered)
  }

  @Test(arguments: days)
  func `a deadline likewise`(day: String) throws {
    let dossier = try dossier()
    let entered = try shell(["deadline", day], dossier)
    #expect(entered.count == 1 && entered.first?.value["due"]?.string.flatMap { Day($0) } != nil)
    #expect(try typed("deadline \(day)", dossier) == entered)
    let prompt = prompted(on: "training", "M\(day)⏎⏎⏎", dossier)
    #expect(prompt.map { $0.value["due"] } == entered.map { $0.value["due"] })
    #expect(prompt.map(\.note) == entered.map(\.note))
  }

  @Test(arguments: [
    "2026-03-31", "31.3.2026", "31 Mar 2026", "2026-03", "3/2026", "2026", "Q1 2026", "yesterday",
    "-7d", "last monday", "2 weeks ago", "вчера", "наурыз 2026", "-7в", "31 мар 2026",
  ])
  func `the day of a measure likewise`(day: String) throws {
    let dossier = try dossier()
    let entered = try shell(["measure", "training", "a law", "--day", day], dossier)
    #expect(entered.count == 1 && entered.first?.day != nil)
    #expect(try typed("measure training a law --day \(day)", dossier) == entered)
    #expect(try typed("measure training --day \(day) a law", dossier) == entered)
    #expect(prompted(on: "training", "ma law⏎\(day)⏎⏎⏎⏎⏎", dossier) == entered)
  }

  @Test(arguments: ["in force", "in-force", "IN F", "шт ащксу"])
  func `the state of a measure likewise`(state: String) throws {
    let dossier = try dossier()
    let entered = try shell(["measure", "training", "a law", "--state", state], dossier)
    #expect(entered.first?.others == [JSON.Member("state", "in-force")])
    #expect(try typed("measure training a law --state \"\(state)\"", dossier) == entered)
    #expect(prompted(on: "training", "ma law⏎⏎\(state)⏎⏎⏎⏎", dossier) == entered)
  }

  /// What is said of a line that is being typed behind `:`.
  private func remark(on line: String, _ dossier: Dossier) -> String? {
    var state = State(
      Desk.Arrival(dossier),
      settings: Settings(),
      commands: { TypedCommand.usages },
      size: .init(width: 120, height: 40)
    )
    for letter in ":" + line {
      guard let action = state.action(for: .key(.character(letter))) else { return nil }
      _ = Dashboard.update(&state, action)
    }
    return state.prompt.flatMap { $0.question.remark(on: 0, of: $0, in: state)?.text }
  }

  @Test(arguments: [
    ("due training +90d", "in 90 days"), ("due training tomorrow", "in 1 day"),
    ("due training none", "none"), ("due training next friday", "Fri "),
    ("due xiv 14 2027-12", "Fri 31 Dec 2027, in "),
    ("deadline 15 Dec 2027", "Wed 15 Dec 2027, in "),
    ("met --day yesterday", "1 day ago"), ("met --day 2026-10", "is no whole day; write "),
    ("set training partly --day 2026-10", "Oct 2026"),
    ("deadline 2027 --from 1/2/2026", "can be 1 Feb 2026 or 2 Jan 2026; write "),
    ("edit compliance-2024 published Q1 2026", "; \u{201C}Q1 2026\u{201D} is noted"),
    ("edit report-2025 due 12/2027", "Fri 31 Dec 2027, in "), ("edit report-2025 met none", "none"),
    ("add r --adopted 5.2026", "May 2026"), ("brief --since 2026-03", "Sun 1 Mar 2026, "),
    ("due training", "due <id> ... <day>|none"), ("due training ne", "due <id> ... <day>|none"),
    ("note training 2026-12", "note <id> <text>"), ("deadline --title 2027", "deadline <day> ["),
    ("set training partly --note 2026-12", "set <id> ... <status> ["),
    ("edit training title 2026-12", "edit <id> <field> <value>"),
    ("brief --since compliance-2024", "brief --since <day or report>"),
  ])
  func `what a day comes to is shown while it is typed behind the colon`(
    line: String,
    words: String
  ) throws {
    let remark = try #require(remark(on: line, try dossier()))
    #expect(remark.contains(words), "\(remark)")
  }

  @Test(arguments: ["1/2/2027", "ongoing", "постоянно", "soon", "2027-02-30"])
  func `what is refused is refused in the same words`(day: String) throws {
    let dossier = try dossier()
    let said = [
      try home.greco("due", "training", day, "--by", "Ann").said,
      try home.greco("deadline", day, "--by", "Ann").said,
      try home.greco("log", "--since", day).said,
      try home.greco("edit", "report-2025", "due", day, "--by", "Ann").said,
      "\(try #require(throws: Failure.self) { try typed("due training \(day)", dossier) }.message)",
    ]
    // Where there may be none, that may be written as well.
    let reasons = said.map { text in
      text.split(separator: "\n")[0].split(separator: "\u{201D} ")[1]
        .replacing(", friday or none", with: " or friday")
    }
    #expect(Set(reasons).count == 1, "\(reasons)")
    #expect(try home.text(".local/share/greco/kazakhstan/journal.jsonl") == nil)
  }

  @Test func `a day that begins with a hyphen is no option`() throws {
    #expect(try home.greco("log", "--since", "-7d").status == 0)
    #expect(try home.greco("changes", "--since", "-2y", "--until", "-1d").status == 0)
    #expect(try home.greco("stats", "--as-of", "-30d").status == 0)
    for words in [["-7d", "--by", "Ann"], ["--by", "Ann", "--", "-6d"], ["-8d", "--by=Ann"]] {
      let due = try home.greco(["due", "whistleblowers"] + words)
      #expect(due.status == 0, "\(due.said)")
    }
    #expect(try home.greco("deadline", "--by", "Ann", "--", "-3d").status == 0)
    #expect(try home.greco("deadlines", "--within", "0d").said.contains("1 is late"))
  }

  @Test func `looking is from the first day and to the last`() throws {
    let home = self.home
    func out(_ words: String...) throws -> String { try home.greco(words).out }
    #expect(try out("stats", "--as-of", "2024-10") == out("stats", "--as-of", "2024-10-31"))
    #expect(try out("stats", "--as-of", "2023") == out("stats", "--as-of", "31.12.2023"))
    let since = try out("changes", "--since", "2022-03-01", "--until", "2024-12-31")
    #expect(try out("changes", "--since", "март 2022", "--until", "Q4 2024") == since)
    #expect(try out("brief", "--since", "2024") == out("brief", "--since", "2024-01-01"))
  }
}

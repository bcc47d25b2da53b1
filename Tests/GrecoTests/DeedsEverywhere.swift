import Entering
import Files
import Model
import Testing

@testable import greco

/// What people do is the same on the shell, behind `:` and by keys.
@Suite struct DeedsEverywhere {
  /// One thing to do, by each way there is.
  struct Case: CustomTestStringConvertible {
    /// The words on the shell; `EVENT` is what was entered last.
    var shell: [String]
    /// The line behind `:`; without one the words themselves.
    var line: String?
    /// The keys; nil where there are none for it.
    var keys: String?
    /// What was done before.
    var before: [[String]] = []

    init(_ shell: [String], _ line: String? = nil, keys: String?, after before: [String]...) {
      (self.shell, self.line, self.keys, self.before) = (shell, line, keys, before)
    }

    var testDescription: String { shell.joined(separator: " ") }
  }

  private static let law = [
    "measure", "training", "A law", "--day", "2026-03", "--state", "adopted",
  ]
  private static let joint = [
    "add", "moj", "--name", "Ministry of Justice, Interior and Defence",
  ]

  static let cases = [
    Case(["set", "training", "partly"], keys: "sp"),
    Case(
      ["set", "training", "Partly implemented"],
      #"set training "partly implemented""#,
      keys: "+"
    ),
    Case(
      ["set", "training", "impl", "--note", "It's \"done\""],
      #"set training impl --note It's "done""#,
      keys: #"sIIt's "done"⏎"#
    ),
    Case(["set", "training", "none"], keys: "sx", after: ["set", "training", "partly"]),
    Case(["set", "training", "immunities", "not"], keys: "v:go immunities⏎vsn"),
    Case(["set", "training", "not", "--day", "last monday"], keys: nil),
    Case(
      ["note", "training", "--", "- one, \"two\""],
      #"note training -- - one, "two""#,
      keys: #"n- one, "two"⏎"#
    ),
    Case(["note", "training", "call", "them", "--internal"], keys: nil),
    Case(
      law,
      "measure training A law --day 2026-03 --state adopted",
      keys: "mA law⏎2026-03⏎adopted⏎⏎⏎⏎"
    ),
    Case(
      ["measure", "training", "A plan", "--day", "Q4 2099", "--state", "plan"],
      "measure training A plan --day Q4 2099 --state planned",
      keys: "mA plan⏎Q4 2099⏎plan⏎⏎⏎⏎"
    ),
    Case(
      [
        "measure", "training", "A plan", "--planned", "2099-06", "--who", "Court, the Agency",
        "--proof", "the act",
      ],
      "measure training A plan --planned 2099-06 --who \"Court, the Agency\" --proof the act",
      keys: "mA plan⏎⏎⏎2099-06⏎Court, the Agency⏎the act⏎"
    ),
    Case(
      ["measure", "--of", "EVENT", "--state", "in-force"],
      keys: nil,
      after: law
    ),
    Case(
      ["measure", "--of", "EVENT", "--state", "submitted", "--day", "yesterday"],
      keys: nil,
      after: law
    ),
    Case(
      ["measure", "--of", "EVENT", "--day", "2026-04", "--who", "Court", "A law of all"],
      "measure --of EVENT --day 2026-04 --who Court A law of all",
      keys: "C⏎⌫A law of all⏎2026-04⏎⏎⏎Court⏎⏎",
      after: law
    ),
    Case(
      ["measure", "training", "In force", "--state", "in force"],
      #"measure training In force --state "in force""#,
      keys: "mIn force⏎⏎in force⏎⏎⏎⏎"
    ),
    Case(
      ["edit", "A. Bekova", "also", "Ann"],
      #"edit "A. Bekova" also Ann"#,
      keys: nil,
      after: ["note", "training", "hers"]
    ),
    Case(
      ["evidence", "training", "a.pdf", "--measure", "EVENT"],
      keys: "ea.pdf⏎⏎",
      after: law
    ),
    Case(["evidence", "training", "a.pdf"], keys: "ea.pdf⏎none⏎", after: law),
    Case(["refs", "training", "OECD", "IAP", "3.2"], keys: "pOECD IAP 3.2⏎"),
    Case(["refs", "training", "georgia-5/integrity", "--internal"], keys: nil),
    Case(
      ["evidence", "--of", "EVENT", "--measure", "A law"],
      #"evidence --of EVENT --measure "A law""#,
      keys: "C⏎⏎A law⏎",
      after: law,
      ["evidence", "training", "a.pdf"]
    ),
    Case(["evidence", "training", "https://adilet.zan.kz/1"], keys: "ehttps://adilet.zan.kz/1⏎⏎"),
    Case(
      ["evidence", "training", "a.pdf", "--measure", "EVENT"],
      keys: "ea.pdf⏎A law⏎",
      after: law
    ),
    Case(
      ["evidence", "training", "a.pdf", "--measure", "A law"],
      #"evidence training a.pdf --measure "A law""#,
      keys: "ea.pdf⏎A law⏎",
      after: law
    ),
    Case(["review", "training"], keys: "r"),
    Case(["due", "training", "31.3.2099"], keys: "d31.3.2099⏎⏎⏎"),
    Case(
      ["due", "training", "Q4 2099", "--note", "It's \"moved\"", "--ref", "12-3/44"],
      #"due training Q4 2099 --note It's "moved" --ref 12-3/44"#,
      keys: #"dQ4 2099⏎It's "moved"⏎12-3/44⏎"#,
      after: ["due", "training", "2099-03"]
    ),
    Case(["due", "training", "none"], keys: "dnone⏎⏎⏎", after: ["due", "training", "2099-03"]),
    Case(["assign", "training", "Court"], keys: "aCourt⏎"),
    Case(
      ["assign", "training", "ministry of justice,Interior and Defence, Court"],
      #"assign training "ministry of justice,Interior and Defence, Court""#,
      keys: "aministry of justice,Interior and Defence, Court⏎",
      after: joint
    ),
    Case(["assign", "training", "none"], keys: "a⌫none⏎", after: ["assign", "training", "Court"]),
    Case(["move", "training", "transparency"], keys: nil),
    Case(["answer", "training", "It is", "done."], keys: "AIt is done.⏎⏎"),
    Case(
      ["answer", "training", "Done.", "--state", "agreed"],
      "answer training Done. --state agreed",
      keys: "ADone.⏎agr⏎"
    ),
    Case(
      ["answer", "training", "--state", "agreed"],
      keys: "A⏎agreed⏎",
      after: ["answer", "training", "Done."]
    ),
    Case(
      ["finding", "training", "partly", "--report", "compliance-2024"],
      keys: "Fpartly⏎⏎"
    ),
    Case(["deadline", "2099-06-30"], keys: "M2099-06-30⏎⌫⏎⏎"),
    Case(["deadline", "2099-06", "--from", "2026-03"], keys: "M2099-06⏎2026-03⏎⏎"),
    Case(
      ["deadline", "2099-12-31"],
      keys: "M2099-12-31⏎⏎⏎",
      after: ["deadline", "2099-06-30", "--from", "2026-03"]
    ),
    Case(["met", "--day", "yesterday", "--ref", "12-3/44"], keys: nil),
    Case(
      ["amend", "EVENT", "Another"],
      keys: "C⏎⌫Another⏎",
      after: ["note", "training", "One"]
    ),
    Case(["amend", "EVENT", "Another"], keys: "C⏎⌫Another⏎⏎⏎⏎⏎⏎", after: law),
    Case(["retract", "EVENT"], keys: "C⏎⌫⏎", after: ["note", "training", "One"]),
    Case(["retract", "EVENT"], keys: "C⏎", after: ["review", "training"]),
    Case(
      ["retract", "EVENT"],
      keys: "C⏎⌫⏎⏎",
      after: ["finding", "training", "partly", "--report", "compliance-2024"]
    ),
    Case(
      ["amend", "EVENT", "Because"],
      keys: "C⏎Because⏎",
      after: ["set", "training", "partly"]
    ),
    Case(
      ["amend", "EVENT", "--ref", "5/13", "--from", "none"],
      keys: "C⏎⏎5/13⏎⌫⏎",
      after: ["note", "training", "One", "--ref", "5/12", "--from", "A. Clerk"]
    ),
    Case(
      ["set", "training", "partly", "--ref", "№ 5/12", "--from", "Supreme Court"],
      #"set training partly --ref "№ 5/12" --from "Supreme Court""#,
      keys: nil
    ),
    Case(
      ["measure", "training", "A law", "--ref", "5", "--from", "A. Clerk"],
      #"measure training A law --ref 5 --from "A. Clerk""#,
      keys: nil
    ),
    Case(["retract", "EVENT"], keys: "C⏎⌫⏎⏎⏎⏎⏎⏎", after: law),
    Case(["undo"], keys: "u", after: law),
    Case(["redo"], keys: "↻", after: law, ["undo"]),
    Case(
      ["edit", "training", "title", "Training of \"all\""],
      #"edit training title Training of "all""#,
      keys: #"C⏎⇥Training of "all"✓"#
    ),
    Case(
      ["edit", "training.i", "text", "--", "- one"],
      "edit training.i text -- - one",
      keys: "Npart⏎⏎- one✓"
    ),
    Case(
      ["edit", "Training of prosecutors, judges", "number", "14"],
      #"edit "Training of prosecutors, judges" number 14"#,
      keys: ":edit training⏎xiv✓"
    ),
    Case(
      ["edit", "compliance-2024", "published", "Q4 2024"],
      "edit compliance-2024 published Q4 2024",
      keys: ":edit compliance-2024⏎⇥⇥Q4 2024✓"
    ),
    Case(
      joint,
      #"add moj --name "Ministry of Justice, Interior and Defence""#,
      keys: "Ninstitution⏎Ministry of Justice, Interior and Defence⏎⏎moj⏎"
    ),
    Case(
      ["add", "second", "--adopted", "5.2026", "--kind", "addendum"],
      keys: "Na report⏎adde⇥5.2026⇥⇥⇥⇥⇥⇥⇥second⏎"
    ),
    Case(
      [
        "add", "source", "letter", "--title", "A letter of \"theirs\"", "--publisher", "GRECO",
        "--published", "3 May 2026", "--note", "On paper",
      ],
      #"add source letter --title A letter of "theirs" --publisher GRECO --published 3 May 2026 --note On paper"#,
      keys: #"Nsource⏎A letter of "theirs"⇥GRECO⇥3 May 2026⇥⇥On paper⇥letter✓"#
    ),
    Case(
      ["edit", "coe-2024", "url", "https://coe.int/1"],
      keys: ":edit coe-2024⏎⇥⇥⇥https://coe.int/1✓"
    ),
    Case(
      [
        "edit", "training", "text", "Train all.", "--source", "coe-2024", "--paragraph", "42",
        "--report", "compliance-2024",
      ],
      keys: nil
    ),
    Case(
      ["edit", "training", "source", "coe-2022", "--paragraph", "4 b"],
      #"edit training source coe-2022 --paragraph "4 b""#,
      keys: "C⏎⇥⇥⇥⇥coe-2022⇥4 b✓"
    ),
    Case(
      ["edit", "training", "source", "none"],
      keys: ":edit training⏎⇥⇥⇥⇥none✓",
      after: ["edit", "training", "source", "coe-2022"]
    ),
    Case(
      [
        "add", "recommendation", "gifts", "--theme", "5", "--title", "Gifts", "--text", "Rules.",
        "--source", "coe-2024", "--paragraph", "7", "--report", "compliance-2024",
      ],
      keys: nil
    ),
    Case(
      [
        "add", "third", "--adopted", "5.2026", "--kind", "third interim compliance",
        "--ends-procedure",
      ],
      #"add third --adopted 5.2026 --kind "third interim compliance" --ends-procedure"#,
      keys: "Na report⏎third interim compliance⇥5.2026⇥⇥⇥⇥⇥procedure⇥⇥third✓"
    ),
    Case(
      ["edit", "compliance-2024", "ends", "procedure"],
      keys: ":edit compliance-2024⏎⇥⇥⇥⇥⇥⇥procedure✓"
    ),
    Case(
      ["edit", "compliance-2024", "kind", "declaration"],
      keys: ":edit compliance-2024⏎declaration✓"
    ),
    Case(
      ["edit", "training", "text", "Train all.", "--source", "coe-2024", "--paragraph", "42"],
      keys: "C⏎⇥⇥⌫Train all.⇥⇥coe-2024⇥42✓"
    ),
    Case(
      ["add", "theme", "judges", "--title", "Judges \"and\" courts", "--place", "2"],
      #"add theme judges --title Judges "and" courts --place 2"#,
      keys: #"Ntheme⏎Judges "and" courts⇥⇥2⇥judges✓"#
    ),
    Case(
      ["edit", "theme:procurement", "title", "Public", "procurement"],
      keys: ":edit theme:procurement⏎Public procurement✓"
    ),
    Case(["edit", "independence", "place", "1"], keys: ":edit independence⏎⇥⇥1✓"),
    Case(
      ["edit", "training", "replaces", "immunities,", "procurement", "--hand-on", "lead,finding"],
      keys: ":edit training⏎⇥⇥⇥⇥⇥⇥⇥immunities, procurement⇥lead,finding✓"
    ),
    Case(
      [
        "add", "gifts", "--theme", "5", "--title", "Gifts", "--text", "Rules.", "--replaces",
        "training", "--hand-on", "measures,notes",
      ],
      keys: "N⏎⇥Gifts⇥Rules.⇥summ⇥⇥⇥confl⇥training⇥measures,notes✓",
      after: law,
      ["evidence", "training", "a.pdf", "--measure", "A law"],
      ["note", "training", "x"]
    ),
    Case(
      ["add", "gifts", "--theme", "5", "--title", "Gifts", "--text", "Rules."],
      keys: "N⏎⇥Gifts⇥Rules.⇥summ⇥⇥⇥confl✓"
    ),
  ]

  @Test(arguments: cases)
  func `the same is entered to the letter`(one: Case) throws {
    let (dossier, event) = try dossier(after: one.before)
    let ways = Ways(dossier: dossier)
    let words = one.shell.map { $0 == "EVENT" ? event : $0 }
    let line = (one.line ?? one.shell.joined(separator: " ")).replacing("EVENT", with: event)
    let entered = try ways.shell(words)
    #expect(!entered.isEmpty)
    #expect(try ways.typed(line) == entered)
    if let keys = one.keys {
      let pressed = ways.keys(keys, on: "training")
      #expect(pressed.drafts == entered, "\(pressed.said ?? "nothing is said")")
    }
  }

  @Test(arguments: [
    (
      #"measure training x --day 9000-01-01"#, "mx⏎9000-01-01⏎⏎⏎⏎⏎",
      "1 Jan 9000 is to come: that can only be planned"
    ),
    (
      "measure training x --state foo", "mx⏎⏎foo⏎⏎⏎⏎",
      "state: “foo” is none of: planned, drafted, submitted, adopted, in-force, applied"
    ),
    (
      "due training 1/2/2099", "d1/2/2099⏎⏎⏎",
      "“1/2/2099” can be 1 Feb 2099 or 2 Jan 2099; write 2099-02-01 or 2099-01-02"
    ),
    ("assign training ,", "a,⏎", "write who answers, or none"),
    (#"assign training "Court, none""#, "aCourt, none⏎", "none stands by itself"),
    (
      "finding training good --report compliance-2024", "Fgood⏎⏎",
      "write not, partly, dealt, impl, sat or out; “good” is no status here"
    ),
    (
      "finding training not --report x", "Fnot⏎⌫x⏎",
      "“x”: no report of GRECO in this dossier is called so; there are: evaluation-2022, compliance-2024"
    ),
    (
      "evidence training a.pdf --measure nothing", "ea.pdf⏎nothing⏎",
      "“nothing” is no measure that stands on it"
    ),
    ("answer training x --state foo", "Ax⏎foo⏎", "state: “foo” is none of: draft, agreed"),
    (
      "add gifts --theme 5 --title Gifts --text x --wording foo", "N⏎⇥Gifts⇥x⇥⌫foo✓",
      "wording: “foo” is none of: official, excerpt, summary"
    ),
    (
      "add training --name Training", "Ninst⏎Training⏎⏎training⏎",
      "“training” is taken by a recommendation; :edit training corrects it"
    ),
  ])
  func `what is refused is refused in the same words`(
    line: String,
    keys: String,
    words: String
  ) throws {
    let ways = Ways(dossier: try dossier(after: []).0)
    #expect(ways.refusal(of: line) == words)
    let pressed = ways.keys(keys, on: "training")
    #expect(pressed.said == words && pressed.drafts.isEmpty)
  }

  /// The dossier that is shipped with what was done before, and the id of what was entered last.
  private func dossier(after before: [[String]]) throws -> (Dossier, event: String) {
    let home = Home()
    var opened = try OpenDossier(nil, in: Environment(variables: ["HOME": home.path]))
    for words in before {
      let drafts = try Ways(dossier: opened.dossier()).shell(words)
      _ = try opened.write(by: "Ann") { _ in drafts }
    }
    let dossier = opened.dossier()
    return (dossier, dossier.journal.events.last?.id.description ?? "")
  }
}

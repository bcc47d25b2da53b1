import Canvas
import Model
import Testing

@testable import Dashboard

/// Forms: what is added and what is corrected, field by field.
@Suite struct Forms {
  /// A form for something new, come to by its name.
  private func new(_ what: String, _ fixture: Fixture = .shipped) -> Screenplay {
    Screenplay(fixture, 120, 40).type("N").write(what).type("<Enter>")
  }

  /// Types into one field after another.
  private func fill(_ play: Screenplay, _ texts: String...) -> Screenplay {
    for text in texts { play.write(text).type("<Tab>") }
    return play
  }

  @Test func anInstitutionIsKnownByItsShortName() {
    let play = fill(new("institution"), "Ministry of Justice", "MoJ")
    #expect(play.text.contains("moj"))
    play.type("<Enter>")
    #expect(play.events.map(\.on) == ["moj"])
    #expect(play.events.first?.value == ["name": "Ministry of Justice", "short": "MoJ"])
    #expect(play.footer.contains("institution added"))
    let again = new("institution").write("Supreme Court").type("<C-s>")
    #expect(again.events.map(\.on) == ["supreme-court"])
    let own = fill(new("institution"), "Supreme Court", "").write("court").type("<Enter>")
    #expect(own.events.map(\.on) == ["court"])
  }

  @Test func aRecommendationIsAddedAndSelected() {
    let play = new("recommendation", .oneTheme).type("<Tab>").write("Gifts").type("<Tab>")
    play.write("“Rules” on gifts,").type("<M-Enter>").write("- that's all").type("<C-s>")
    #expect(play.events.map(\.on) == ["gifts"])
    #expect(play.events.first?.value["text"] == "“Rules” on gifts,\n- that's all")
    #expect(play.selected == "gifts")
    #expect(play.type("u").state.dossier.recommendation("gifts") == nil)
  }

  @Test func aReportIsAddedAndMayMeetTheDeadline() {
    let play = new("report").write("second c").type("<Tab>").write("2026-10").type("<Tab> <Tab>")
    play.write("GrecoRC2(2026)3").type("<C-s>")
    #expect(play.events.map(\.on) == ["second-compliance-2026"])
    #expect(play.events.first?.value["symbol"] == "GrecoRC2(2026)3")
    let closing = new("report").write("situation").type("<Tab>").write("yesterday")
    closing.type("<Tab> <Tab> <Tab> <Tab> <Tab> <Tab> <Right> <C-s>")
    #expect(closing.events.map(\.kind) == ["report", "deadline"])
    #expect(Set(closing.events.map(\.batch)).count == 1)
    #expect(closing.type("u").state.dossier.catalogue.report("situation-2026") == nil)
  }

  @Test func aDeadlineIsThatOfALetter() {
    let play = new("deadline").write("Situation report").type("<Tab>").write("30.6.2027")
    play.type("<C-s>")
    #expect(play.events.map(\.on) == ["report-2027-06-30"])
    #expect(play.state.dossier.catalogue.deadline("report-2027-06-30")?.basis == .stated)
  }

  @Test func aPartIsTheNextOfTheSelectedOne() {
    let play = Screenplay(.shipped, 120, 40).type("j N").write("part").type("<Enter>")
    play.type("<Tab>").write("Ensure it.").type("<C-s>")
    #expect(play.events.map(\.on) == ["ngo-involvement.i"])
    #expect(play.state.dossier.recommendation("ngo-involvement")?.parts.map(\.id) == ["i"])
  }

  @Test func onlyWhatIsChangedIsEntered() {
    let play = Screenplay(.shipped, 120, 40).type(":").write("edit training").type("<Enter>")
    #expect(play.state.prompt?.fields.first?.text == "")
    play.write("xiv").type("<Tab> <Tab> <C-u>").write("GRECO \"recommends\" it.").type("<Tab>")
    play.write("o").type("<C-s>")
    #expect(play.events.map(\.kind) == ["number", "text", "wording"])
    #expect(Set(play.events.map(\.batch)).count == 1)
    #expect(play.footer.contains("number, text, wording corrected"))
    play.type("u")
    #expect(play.state.dossier.recommendation("training")?.number == nil)
    #expect(play.state.dossier.recommendation("training")?.wording != .official)
  }

  @Test func severalFieldsOfAReportAreOneEntry() {
    let play = Screenplay(.shipped, 120, 40).type(":").write("edit compliance-2024")
    play.type("<Enter> <Tab>").write("2024-04").type("<Tab>").write("2024-05").type("<Tab>")
    play.write("X").type("<C-s>")
    #expect(play.events.count == 1)
    let report = play.state.dossier.catalogue.report("compliance-2024")
    #expect(report?.adopted.description == "2024-04" && report?.symbol == "X")
    #expect(report?.published?.description == "2024-05" && report?.kind == .compliance)
  }

  @Test func whatIsLeftAsItIsIsNoEntry() {
    for id in ["training", "compliance-2024", "report-2025"] {
      let play = Screenplay(.shipped, 120, 40).type(":").write("edit \(id)").type("<Enter> <C-s>")
      #expect(play.events.isEmpty && play.text.contains("nothing of it is changed"), "\(id)")
    }
  }

  @Test func whatAThingCanBeWithoutIsTakenAway() {
    let play = Screenplay(.shipped, 120, 40).type(":").write("edit compliance-2024")
    play.type("<Enter> <Tab> <Tab> <C-u> <C-s>")
    #expect(play.state.dossier.catalogue.report("compliance-2024")?.published == nil)
  }

  @Test(arguments: [
    ("institution", "<C-s>", "the name needs a text", 0),
    ("recommendation", "<C-s>", "the title needs a text", 1),
    ("report", "<C-s>", "the kind needs a text", 0),
    ("deadline", "<Tab> f o o <C-s>", "is no day", 1),
  ])
  func whatIsMissingIsAskedForInItsField(
    _ what: String,
    _ keys: String,
    _ why: String,
    _ field: Int
  ) {
    let play = new(what).type(keys)
    #expect(play.text.contains(why) && play.events.isEmpty)
    #expect(play.state.prompt?.focus == field)
  }

  @Test func anIDThatIsTakenIsRefusedInItsField() {
    let play = fill(new("institution"), "Training", "").write("training").type("<Enter>")
    #expect(play.text.contains("“training” is taken by a recommendation"))
    #expect(play.state.prompt?.focus == 2)
  }

  @Test func aFindingIsGoneOnWithOnceItsReportIsThere() {
    let play = Screenplay(.shipped, 120, 40).type("F").write("partly").type("<Enter> <Down> <Down>")
    #expect(play.state.prompt?.line.text == "a new report …")
    play.type("<Enter>").write("second c").type("<Tab>").write("2026-10").type("<C-s>")
    #expect(play.events.map(\.kind) == ["report"])
    #expect(
      play.state.prompt?.fields.map(\.text) == ["partly implemented", "second-compliance-2026"]
    )
    play.type("<Enter>")
    #expect(play.events.last?.kind == "finding")
    #expect(play.events.last?.report == "second-compliance-2026")
  }

  @Test func aReportThatIsLeftGivesTheFindingBack() {
    let play = Screenplay(.shipped, 120, 40).type("F").write("partly")
    play.type("<Enter> <Down> <Down> <Enter> <Esc>")
    #expect(play.state.prompt?.text(0) == "partly implemented")
    #expect(play.type("<Esc>").state.prompt == nil)
  }

  @Test func whereSomethingIsMissingEnterEntersIt() {
    let texts = Screenplay(.shipped, 120, 40).type("! G <Enter>")
    #expect(texts.state.prompt?.question is RecommendationForm)
    let letter = Screenplay(.shipped, 120, 40).type("! G <Up> <Enter>")
    #expect(letter.state.prompt?.question is ReportDateQuestion)
    let first = Screenplay(.empty, 120, 40).type("! <Enter>")
    #expect(first.state.prompt?.question is RecommendationForm)
  }

  @Test func cCorrectsWhatIsSelected() {
    let own = Screenplay(.shipped, 120, 40).type("C <Enter>")
    #expect(own.state.prompt?.question is RecommendationForm)
    #expect(Screenplay(.shipped, 120, 40).type("t G C").state.prompt?.question is DeadlineForm)
    #expect(Screenplay(.shipped, 120, 40).type("t g C").state.prompt?.question is ReportForm)
  }

  @Test(arguments: ["add", "add institution", "edit", "edit training"])
  func aCommandWithoutTheRestIsAForm(_ line: String) {
    let play = Screenplay(.shipped, 120, 40).type(":").write(line).type("<Enter>")
    #expect(play.state.prompt.map { !($0.question is PaletteQuestion) } == true)
    #expect(play.otherEffects.isEmpty)
    let readOnly = Screenplay(.readOnly, 120, 40).type(":").write(line).type("<Enter>")
    #expect(readOnly.state.prompt == nil && readOnly.text.contains("to be read only"))
  }

  @Test func whatOthersCorrectMeanwhileStandsAgainstIt() {
    let play = Screenplay(.shipped, 120, 40).type(":").write("edit training").type("<Enter>")
    play.type("<Tab>").write("Our title")
    play.meanwhile(
      "Ann",
      EventDraft(.title, on: "training", value: "Her title"),
      EventDraft(.wording, on: "training", value: "excerpt")
    )
    play.type("<C-s>")
    #expect(play.events.map(\.kind) == ["title"])
    #expect(play.state.dossier.twoEntries(of: "training").map(\.kind) == ["title"])
    #expect(play.state.dossier.recommendation("training")?.wording == .excerpt)
  }

  @Test(arguments: [(80, 24), (60, 20), (40, 12), (30, 10), (20, 8)])
  func everyFieldCanBeComeToInWhateverRoom(_ width: Int, _ height: Int) {
    let play = Screenplay(.shipped, width, height).type("N").write("report").type("<Enter>")
    for field in play.state.prompt.map({ $0.fields.indices }) ?? 0..<0 {
      #expect(play.state.prompt?.focus == field)
      let label = play.state.prompt?.field.label ?? "?"
      #expect(play.rows.contains { $0.trimmed.hasPrefix(label.prefix(6)) }, "\(label)")
      play.type("<Tab>")
    }
  }
}

/// Texts are entered as they were typed, pasted and composed.
@Suite struct TextsToTheLetter {
  static let texts = [
    "\"all\" of it", "it's 'so'", "- first\n- second", "-- not an option", "--note x", "a\n\nb",
    "Өңірлік «қызмет» — №1", "Заявить: «да»", "= 2 + 2", "tab\there", "end\\n", "#1; `x`",
  ]

  /// A form, what is typed before its text, and the text that it entered.
  struct Way: CustomTestStringConvertible {
    let testDescription: String
    var before: String
    var after = "<C-s>"
    let text: @Sendable (Event) -> String?
  }

  static let ways = [
    Way(testDescription: "note", before: "n", after: "<Enter>") { $0.value.string },
    Way(testDescription: "status", before: "s P", after: "<Enter>") { $0.note },
    Way(testDescription: "measure", before: "m") { $0.value.string },
    Way(testDescription: "answer", before: "A") { $0.value.string },
    Way(testDescription: "part", before: "N p a r t <Enter> <Tab>") { $0.value.string },
    Way(testDescription: "recommendation", before: "N <Enter> <Tab> t <Tab>") {
      $0.value["text"]?.string
    },
    Way(testDescription: "correction", before: "C <Enter> <Tab> <Tab> <C-u>") { $0.value.string },
  ]

  @Test(arguments: ways, texts)
  func aTextIsKept(_ way: Way, _ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = text.replacing("\t", with: " ")
    let typed = Screenplay(.shipped, 120, 40).type(way.before)
    for (place, line) in lines.enumerated() {
      if place > 0 { typed.type("<M-Enter>") }
      typed.write(String(line))
    }
    #expect(typed.type(way.after).events.first.flatMap(way.text) == kept)
    for lineBreak in ["\n", "\r\n", "\r"] {
      let pasted = Screenplay(.shipped, 120, 40).type(way.before)
      pasted.paste(lines.joined(separator: lineBreak)).type(way.after)
      #expect(pasted.events.first.flatMap(way.text) == kept)
    }
    let composed = Screenplay(.shipped, 120, 40).type(way.before)
    composed.composed = text
    composed.type("<C-x>")
    if composed.events.isEmpty { composed.type(way.after) }
    #expect(composed.events.first.flatMap(way.text) == text)
  }
}

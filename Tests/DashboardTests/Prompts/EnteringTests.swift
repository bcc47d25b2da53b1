import Model
import Testing

@testable import Dashboard

/// What is entered at the bottom of the screen, field by field.
@Suite struct EnteringTests {
  @Test func aMeasureHasATextADayAndAState() {
    let play = Screenplay(.shipped).type("m").write("Draft law tabled").type("<Tab>").write("+10d")
    #expect(play.text.contains("Thu 3 Dec 2026, in 10 days"))
    play.type("<Tab> <Down> <Down> <C-s>")
    #expect(play.text.contains("3 Dec 2026 is to come: that can only be planned"))
    #expect(play.events.isEmpty)
    play.type("<Tab> <C-u>").write("planned").type("<C-s>")
    let event = play.events.first
    #expect(event?.kind == "measure" && event?.value == "Draft law tabled")
    #expect(event?.day == nil && event?.plannedFor?.description == "2026-12-03")
    #expect(event?.state == "planned")
    #expect(play.footer.contains("measure entered · saved"))
  }

  @Test func aMeasureMayHaveAMonthOnlyOrNothingButItsText() {
    let play = Screenplay(.shipped).type("m").write("Order 214").type("<Tab>").write("2026-03")
    #expect(play.type("<C-s>").events.first?.day?.description == "2026-03")
    let bare = Screenplay(.shipped).type("m").write("x").type("<C-s>")
    #expect(bare.events.count == 1 && bare.events.first?.day == nil)
  }

  @Test(arguments: [
    ("m <C-s>", "a measure needs a text"),
    ("m x <Tab> f o o <C-s>", "is no day; write 2027-03-31"),
    ("m x <Tab> <Tab> f o o <C-s>", "\u{201C}foo\u{201D} is none of: planned"),
    ("d <Enter> <Enter> <Enter>", "write 2027-03-31, 31.3.2027"),
    ("d 3 1 <Enter> <Enter> <Enter>", "is no day; write 2027-03-31"),
    ("e <Enter> <Enter>", "evidence needs an address or the path of a file"),
    ("e x <Tab> y <Enter>", "\u{201C}y\u{201D} is no measure that stands on it"),
    ("a <Enter>", "write who answers, or none"),
    ("F <Enter> <Enter>", "write not, partly, dealt, impl, sat or out"),
    ("M <Enter> <Enter> <Enter>", "write 2027-03-31, 31.3.2027"),
  ])
  func whatCannotBeTakenSaysWhyAndStays(_ keys: String, _ why: String) {
    let play = Screenplay(.shipped, 120, 40).type(keys)
    #expect(play.text.contains(why))
    #expect(play.events.isEmpty)
    #expect(play.state.prompt != nil)
  }

  @Test(arguments: [
    ("2026-03-31", "2026-03-31"), ("+30d", "2026-12-23"), ("next friday", "2026-11-27"),
    ("31 march", "2027-03-31"), ("tomorrow", "2026-11-24"),
  ])
  func aDueDateAsPeopleTypeIt(_ typed: String, _ value: String) {
    let play = Screenplay(.shipped).type("d").write(typed).type("<Enter> <Enter> <Enter>")
    #expect(play.events.map(\.value) == [.string(value)])
  }

  @Test func thatThereIsNoDueDateIsEnteredOnlyWhereThereWasOne() {
    let play = Screenplay(.shipped).type("d").write("none").type("<Enter> <Enter> <Enter>")
    #expect(play.events.isEmpty)
    #expect(play.text.contains("it has no due date"))
    let dated = Screenplay(.shipped).type("d").write("tomorrow")
      .type("<Enter> <Enter> <Enter> d").write("none")
    #expect(dated.type("<Enter> <Enter> <Enter>").events.map(\.value) == ["2026-11-24", "none"])
  }

  @Test func aReportThatIsDueIsMovedAndItsAnswersStayWithIt() {
    let play = Screenplay(.shipped, 120, 40).type("M").write("2027-03-31")
    #expect(play.type("<Enter> <Enter>").text.contains("a further report"))
    play.type("<Enter> A").write("Done.").type("<Enter> <Enter>")
    #expect(play.type("M").text.contains("in place of 31 Mar 2027"))
    play.write("2027-06-30").type("<Enter> <Enter> <Enter>")
    #expect(play.text.contains("due 31 Mar 2027 → 30 Jun 2027"))
    let dossier = play.state.dossier
    #expect(dossier.deadline?.deadline.id == "report-2027-03-31")
    #expect(dossier.deadline?.deadline.due.description == "2027-06-30")
    #expect(dossier.count(.answer(.draft)) == 1)
    play.type("M").write("2027-12-31").type("<Tab> <Tab> <Down> <Down> <Down> <Enter>")
    #expect(play.events.last?.on == "report-2027-12-31")
    #expect(play.state.dossier.deadlines.count { $0.state == .open } == 2)
  }

  @Test func theCalendarDayIsShownWhileItIsTyped() {
    let play = Screenplay(.shipped).type("d").write("2026-03-31")
    #expect(play.text.contains("Tue 31 Mar 2026, 237 days ago"))
    #expect(play.write("x").text.contains("is no day"))
  }

  @Test func evidenceMayPointAtAMeasure() {
    let play = Screenplay(.shipped).type("m").write("Law adopted").type("<C-s>")
    play.type("e").write("https://adilet.zan.kz/1").type("<Tab>")
    #expect(play.text.contains("Law adopted"))
    play.type("<Enter>")
    #expect(play.events.last?.kind == "evidence")
    #expect(play.events.last?.provenMeasure == play.events.first?.id)
  }

  @Test func whoAnswersIsCompletedAndNewOnesAreAdded() {
    let play = Screenplay(.busy, 120, 40).type("7 a").write("supr")
    #expect(play.text.contains("Supreme Court"))
    play.type("<Tab>").write(", Agency for Integrity")
    #expect(play.text.contains("new: Agency for Integrity"))
    play.type("<Enter>")
    #expect(play.events.map(\.kind) == ["institution", "responsible"])
    #expect(Set(play.events.map(\.batch)).count == 1)
    #expect(play.text.contains("Supreme Court, Agency for Integrity"))
  }

  @Test func theDateInTheLetterIsTheReportsDate() {
    let play = Screenplay(.shipped).type("M").write("2027-06-30").type("<Enter> <Enter> <Enter>")
    #expect(play.rows[3].contains("due 30 Jun 2027"))
    #expect(play.type("u").rows[3].contains("about 30 Sep 2025, inferred"))
  }

  @Test func aFindingIsEnteredAsWhatItIs() {
    let play = Screenplay(.shipped).type("F").write("partly").type("<Enter> <Enter>")
    #expect(play.events.first?.kind == "finding")
    #expect(play.events.first?.report == "compliance-2024")
    #expect(play.state.dossier.finding(of: "risk-studies")?.finding.status == .partlyImplemented)
  }

  @Test func aStatusAndWhyInTheSameBreath() {
    let play = Screenplay(.shipped).type("s P")
    #expect(play.text.contains("Systemic risk studies, partly, because:"))
    play.write("study commissioned").type("<Enter>")
    #expect(play.events.first?.note == "study commissioned")
    #expect(play.status("risk-studies") == .partlyImplemented)
  }

  @Test func aStatusChosenWithTheArrows() {
    let play = Screenplay(.shipped).type("s <Down> <Down> <Enter>")
    #expect(play.status("risk-studies") == .partlyImplemented)
  }

  @Test func whatWasTypedBeforeComesBackWithTheArrows() {
    let play = Screenplay(.shipped).type("n").write("first").type("<Enter> n").write("second")
    play.type("<Enter> n <Up> <Up>")
    #expect(play.text.contains("risk studies: first"))
    #expect(play.type("<Down>").text.contains("risk studies: second"))
  }

  @Test func aFormThatIsLeftComesBackWhole() {
    let play = Screenplay(.shipped).type("m").write("half").type("<Tab>").write("+3d").type(
      "<Esc> m"
    )
    #expect(play.text.contains("half"))
    #expect(play.text.contains("+3d"))
  }

  @Test func theUsersOwnEditorWritesANote() {
    let play = Screenplay(.shipped)
    play.composed = "A longer note\nin two lines\n"
    #expect(play.type("E").events.map(\.value) == ["A longer note\nin two lines"])
    play.composed = "\n"
    #expect(play.type("E").events.count == 1)
    #expect(play.footer.contains("the editor left no text"))
    #expect(play.state.prompt == nil)
  }

  @Test func lettersThatFitAKnownInstitutionMeanIt() {
    let play = Screenplay(.busy, 120, 40).type("7 a").write("just").type("<Enter>")
    #expect(play.events.map(\.value) == [["justice"]])
    play.type("j a").write("just").type("<Down> <Enter>")
    #expect(play.events.last?.value == ["just"])
  }

  @Test func aMeasureIsMovedOnAndTakenBack() {
    let play = Screenplay(.shipped).type("m").write("Law").type("<C-s> C")
    #expect(play.text.contains("measure: Law"))
    play.type("<Enter> <Tab> <Tab>").write("adop").type("<C-s>")
    let measure = play.state.dossier.measures(of: "risk-studies").first?.now
    #expect(measure?.state == "adopted" && measure?.value == "Law")
    #expect(play.footer.contains("measure corrected · saved"))
    play.type("C <Enter> <C-u> <C-s>")
    #expect(play.state.dossier.measures(of: "risk-studies").isEmpty)
    play.type("u")
    #expect(play.state.dossier.measures(of: "risk-studies").count == 1)
  }

  @Test func anAnswerIsWrittenAndAgreed() {
    let play = Screenplay(.busy).type("A").write("The study is done.").type("<Enter> <Enter>")
    #expect(play.events.first?.kind == "answer" && play.events.first?.state == "draft")
    play.type("A <Tab> <C-u>").write("agr").type("<Enter>")
    #expect(play.state.dossier.reportedAnswers(of: "risk-studies").map(\.state) == [.agreed])
    play.type("f").write("answer to GRECO").type("<Enter>")
    #expect(play.state.panes.flatMap(\.ids) == ["risk-studies"])
  }

  @Test func offersAreTakenWithTheMouse() {
    let play = Screenplay(.shipped).type("s").click(on: "partly implemented")
    #expect(play.status("risk-studies") == .partlyImplemented)
    #expect(Screenplay(.busy).type("!").click(on: "Judiciary").selected == "judiciary-prosecution")
  }

  @Test func theNameIsAskedForOnceWhereNobodyKnowsIt() {
    let play = Screenplay(.shipped)
    play.isUnnamed = true
    play.type("+")
    #expect(play.text.contains("Sign your entries as:"))
    #expect(play.events.isEmpty)
    play.write("A. Sadykova").type("<Enter>")
    #expect(play.events.map(\.by) == ["A. Sadykova"])
    #expect(play.otherEffects == [.keep(.name("A. Sadykova"))])
    #expect(play.type("+").events.count == 2)
  }

  @Test func whatOthersEnteredMeanwhileStandsAgainstIt() {
    let play = Screenplay(.busy).type("3 a <End>").write(", Court")
    play.meanwhile("Ann", EventDraft(.responsible, on: "decision-making", value: ["justice"]))
    play.type("<Enter>")
    #expect(play.state.dossier.twoEntries(of: "decision-making").map(\.kind) == ["responsible"])
  }

  @Test func whatWasNotSignedIsNotLost() {
    let play = Screenplay(.shipped)
    play.isUnnamed = true
    play.type("m").write("Law").type("<C-s> <Esc>")
    #expect(play.footer.contains("not saved: it is not signed yet"))
    #expect(play.text.contains("Law"))
  }

  @Test func whyIsNotLostWhenItIsNotSaved() {
    let play = Screenplay(.shipped).type("s P").write("commissioned")
    play.writeFailure = "the disk is full"
    play.type("<Enter>")
    #expect(play.text.contains("because: commissioned"))
    play.writeFailure = nil
    #expect(play.type("<Enter>").events.first?.note == "commissioned")
    #expect(play.state.drafts.isEmpty)
  }

  @Test func theTextBeingTypedComesBackFromThoseBefore() {
    let play = Screenplay(.shipped).type("n").write("first").type("<Enter> n").write("half")
    #expect(play.type("<Up>").text.contains(": first"))
    #expect(play.type("<Down>").text.contains(": half"))
  }

  @Test(arguments: [
    "+-9223372036854775807w", "--9223372036854775808d", "x3y1 march", "31 march 27",
  ])
  func whatIsNoDayIsNone(_ typed: String) {
    let play = Screenplay(.shipped).type("d").write(typed)
    #expect(play.text.contains("is no day"))
    #expect(play.type("<Enter>").events.isEmpty)
  }

  @Test func whatCannotBeSeenIsNotEntered() {
    #expect(Screenplay(.shipped, 15, 3).type("+ n").events.isEmpty)
  }
}

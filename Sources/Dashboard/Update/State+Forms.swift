internal import Entering
internal import Model

/// Forms that are asked for in the middle of something else, and what comes after one.
extension State {
  /// Asks for the form that is chosen in a question, which waits for it; says whether there is one.
  mutating func askFormOfOffer(in asked: Prompt) -> Bool {
    guard asked.question.place == .form, let kind = chosenOffer(of: asked)?.form else {
      return false
    }
    waiting = asked
    if let form = form(kind) { ask(form) }
    return true
  }

  /// Asks for the date of the next report before the answer in it, where none is known.
  mutating func askForReportOfAnswer() {
    guard let asked = prompt, asked.question is AnswerQuestion, dossier.deadline == nil,
      dossier.procedureEnd == nil
    else {
      return
    }
    ask(ReportDateQuestion())
    waiting = asked
    message = Message(.told, "no report is due yet: first its date, then the answer")
  }

  /// Goes on with what waited for what was entered, or to what was added.
  mutating func goOn(with events: [Event]) {
    if var waiting {
      self.waiting = nil
      let added = events.first { dossier.isAdded(by: $0) }
      if let added, waiting.field.kind == .choice { waiting.hold(added.on) }
      prompt = waiting
      return
    }
    let added = events.last { $0.knownKind == .recommendation && dossier.isAdded(by: $0) }
    if let added, layers.isEmpty { show(added.on) }
  }

  /// The form of what is selected, or of what the screen is about, where that is no recommendation.
  var selectedForm: FormKind? {
    guard let layer = layers.last else { return nil }
    return layer.selected?.thing.form ?? (selectedID == nil ? layer.screen.subject?.form : nil)
  }

  /// The form that is meant by a command without all that it needs: `add`, `add report`, `edit`,
  /// `edit training`; nil where it has more, or names nothing.
  func form(behind command: String, _ typed: String) -> (any Question)? {
    let name = typed.trimmed
    switch command {
    case FormKind.adding:
      if name.isEmpty { return NewQuestion() }
      return FormKind.additions(in: self).first { $0.name == name.lowercased() }
        .flatMap { form($0) }
    case FormKind.correcting:
      if name.isEmpty { return selectedID.flatMap { form(.edit($0)) } }
      return (try? dossier.findEditable(name.unquoted)).flatMap { form(.edit($0.id)) }
    default: return nil
    }
  }
}

extension FormKind {
  /// The commands that mean a form where they are given without the rest.
  static let (adding, correcting) = ("add", "edit")
  /// Both of them.
  static let words: Set<String> = [adding, correcting]
}

extension String {
  /// Without the quotation marks around it.
  fileprivate var unquoted: String {
    count > 1 && first == "\"" && last == "\"" ? String(dropFirst().dropLast()) : self
  }
}

internal import Model

/// A question at the bottom of the screen and what is typed in answer to it.
struct Prompt: Sendable {
  /// Which of the session's questions it is.
  let id: Int
  /// What is asked.
  var question: any Question
  /// What is typed, field by field; at least one.
  var fields: [LineEditor]
  /// The field that is typed into; one line that has a value is selected when it is come to.
  var focus = 0 { didSet { select() } }
  /// The offer that is taken, or nil as long as what is typed counts.
  var choice: Int?
  /// How far back in what was answered before; nil for what is being typed.
  var recalled: Int?
  /// What was being typed before that.
  var typing = ""
  /// Whether what the line holds is selected: what is typed takes its place.
  var isSelected = false
  /// The letters by which the one of several that the field holds was found.
  private(set) var sought = ""
  /// What others entered since it was asked.
  var unseen: Set<EventID> = []

  /// A question with the texts of its fields.
  init(_ question: any Question, texts: [String], id: Int) {
    self.id = id
    self.question = question
    fields = texts.isEmpty ? [LineEditor()] : texts.map { LineEditor($0) }
    select()
  }

  private mutating func select() {
    sought = ""
    isSelected = !keepsLines && !line.text.isEmpty
  }

  /// What the field that is typed into is.
  var field: Field { question.fields[safe: focus] ?? .line() }

  /// The field that is typed into.
  var line: LineEditor {
    get { fields[focus] }
    set { fields[focus] = newValue }
  }

  /// Whether the field that is typed into may hold several lines.
  var keepsLines: Bool { field.kind == .text }

  /// Types into the line, or over what is selected there.
  mutating func insert(_ text: String) {
    // Letters that found one go on as what is typed where no other one begins so.
    if isSelected { line = LineEditor(sought) }
    (isSelected, sought) = (false, "")
    line.insert(text, keepingLines: keepsLines)
    choice = nil
    recalled = nil
  }

  /// Changes the line, or moves in it; rubbing out takes away all that is selected.
  mutating func apply(_ edit: Command.Edit) {
    let before = line.text
    if isSelected, edit.rubsOut { line = LineEditor() } else { line.apply(edit) }
    (isSelected, sought) = (false, "")
    if line.text != before { choice = nil }
  }

  /// Holds one of several, found by letters or not; the next letter takes its place.
  mutating func hold(_ text: String, sought letters: String = "") {
    line = LineEditor(text)
    (choice, recalled, isSelected, sought) = (nil, nil, !text.isEmpty, letters)
  }

  /// What a field holds, without blanks around.
  func text(_ field: Int) -> String {
    fields.indices.contains(field) ? fields[field].text.trimmed : ""
  }

  /// Whether nothing is typed.
  var isEmpty: Bool { fields.allSatisfy { $0.text.trimmed.isEmpty } }
}

extension State {
  /// What can be taken for what is typed.
  var offers: [Offer] { prompt.map { $0.question.offers(for: $0, in: self) } ?? [] }

  /// The offer that would be taken.
  func chosenOffer(of prompt: Prompt) -> Offer? {
    let offers = prompt.question.offers(for: prompt, in: self)
    return chosenPlace(of: prompt, among: offers).flatMap { offers[safe: $0] }
  }

  /// The place of the offer that would be taken, among all.
  func chosenPlace(of prompt: Prompt, among offers: [Offer]) -> Int? {
    guard !offers.isEmpty else { return nil }
    if let choice = prompt.choice { return choice }
    if prompt.field.kind == .choice, let whole = prompt.place(among: offers) { return whole }
    return prompt.question.takesFirst(of: prompt, in: self) ? 0 : nil
  }
}

internal import Model

/// Something that is asked at the bottom of the screen; one file a question.
///
/// Everything here is a function of the state, so that a question has none of its own; at most it
/// keeps what it once worked out.
protocol Question: Sendable {
  /// Where the user is while it is asked.
  var place: Place { get }
  /// The same question, now that the dossier has changed.
  func renewed(in state: State) -> any Question
  /// What is asked.
  func title(in state: State) -> String
  /// What its answer has, in order; at least one.
  var fields: [Field] { get }
  /// What the fields hold at first.
  func texts(in state: State) -> [String]
  /// Under which name a text that was begun is kept; nil if it is not worth keeping.
  var draftKey: DraftKey? { get }
  /// Whether the arrows bring what is typed back for another question.
  var isRecalled: Bool { get }
  /// What can be taken for the field that is typed into, best first.
  func offers(for prompt: Prompt, in state: State) -> [Offer]
  /// All that a field can be which is one of several, in order.
  func choices(of field: Int, for prompt: Prompt, in state: State) -> [Offer]
  /// What a field can be, told as long as it is empty; nothing where that needs no words.
  func hint(on field: Int, in state: State) -> String
  /// What is understood of a field, or what it can be.
  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark?
  /// Whether the first offer is what is taken as long as no other is chosen.
  func takesFirst(of prompt: Prompt, in state: State) -> Bool
  /// What Tab makes of the line where it is not the first offer that it takes.
  func completed(_ prompt: Prompt, in state: State) -> String?
  /// What follows from taking what is typed or chosen.
  func submit(_ prompt: Prompt, in state: inout State) -> Reply
}

extension Question {
  var place: Place { fields.count > 1 ? .form : .text }
  func renewed(in state: State) -> any Question { self }
  var fields: [Field] { [.line()] }
  func texts(in state: State) -> [String] { fields.map { _ in "" } }
  var draftKey: DraftKey? { nil }
  var isRecalled: Bool { draftKey != nil }
  func completed(_ prompt: Prompt, in state: State) -> String? { nil }
  func choices(of field: Int, for prompt: Prompt, in state: State) -> [Offer] { [] }
  func hint(on field: Int, in state: State) -> String { "" }
  /// All of them as long as the field holds one of them.
  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    guard prompt.field.kind == .choice else { return [] }
    let all = choices(of: prompt.focus, for: prompt, in: state)
    return prompt.place(among: all) == nil ? all.finding(prompt.text(prompt.focus)) : all
  }
  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    understood(field, of: prompt, in: state)
  }
  /// Letters that are no answer yet mean the first that fits them.
  func takesFirst(of prompt: Prompt, in state: State) -> Bool {
    if prompt.field.other != nil { return false }
    let typed = prompt.text(prompt.focus)
    return place == .choosing
      || !typed.isEmpty && !offers(for: prompt, in: state).contains { $0.text == typed }
  }
}

/// Something that can be taken instead of typing it out.
struct Offer: Hashable, Sendable {
  /// The key that does the same, or the letter that takes it.
  var keys = ""
  /// What it is.
  var words: String
  /// What more is known of it.
  var detail = ""
  /// Other words it is found by.
  var alias = ""
  /// What the field holds once it is completed.
  var text: String
  /// What it stands for.
  var value: Value = .text

  enum Value: Hashable, Sendable {
    /// Its text.
    case text
    case command(Command)
    case facet(Facet)
    case sort(Sort)
    case choice(Command.Choice)
    case entry(EventID)
  }
}

extension Offer {
  /// The form that it stands for.
  var form: FormKind? {
    if case .command(.form(let kind)) = value { kind } else { nil }
  }

  /// A report that is not there yet, at the end of those that are.
  static func newReport(_ state: State) -> Offer {
    let words = "a new report \(state.symbols.ellipsis)"
    return Offer(words: words, text: words, value: .command(.form(.report)))
  }
}

/// What is said of a field.
struct Remark: Hashable, Sendable {
  var text: String
  /// Whether it says that what is typed cannot be taken.
  var isRefusal = false
}

/// What follows from taking a question.
enum Reply {
  /// Something is entered.
  case enter([EventDraft], says: Notice)
  /// It cannot be taken so; the question stays, in the field that is to be mended.
  case refused(String, field: Int? = nil)
  /// It is done.
  case done([Effect] = [])
  /// Something else is asked.
  case ask(any Question)
}

internal import Entering
internal import Model

/// A form for a thing of the dossier: it adds a new one, or corrects one that is there and enters only
/// what was changed; one file a thing.
protocol Form: Question {
  /// What is corrected; nil where a new one is added.
  var edited: Editable? { get }
  /// What it says of the thing, in order.
  var parts: [FormPart] { get }
  /// What its fields hold when it opens.
  var begun: [String] { get }
  /// What is added or corrected: `report`.
  var noun: String { get }
  /// What an id is worked out of, where nobody gives one.
  func name(in answers: FormAnswers) -> String
  /// What adds a new one.
  func addition(_ answers: inout FormAnswers, in state: State) throws(Refusal) -> any Deed
}

extension Form {
  var fields: [Field] { parts.map(\.field) }
  var isRecalled: Bool { false }
  func name(in answers: FormAnswers) -> String { "" }

  func texts(in state: State) -> [String] { begun }

  var draftKey: DraftKey? {
    edited.map { DraftKey("correction of the \(noun)", [$0.id]) } ?? DraftKey("new \(noun)", [])
  }

  func title(in state: State) -> String {
    edited.map { "The \(noun) \(state.name(of: $0.id))" } ?? "A new \(noun)"
  }

  func choices(of field: Int, for prompt: Prompt, in state: State) -> [Offer] {
    parts[field].choices(in: state)
  }

  func hint(on field: Int, in state: State) -> String {
    let isWithoutSources = state.dossier.catalogue.sources.isEmpty
    if parts[field] == .field(.source), isWithoutSources {
      return "none is entered yet; N adds one"
    }
    return parts[field].hint
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    guard parts[field] == .id, prompt.text(field).isEmpty else {
      return understood(field, of: prompt, in: state)
    }
    let answers = FormAnswers(prompt, parts)
    return Remark(text: state.dossier.freeID(for: name(in: answers)) ?? "made of the name")
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    var answers = FormAnswers(prompt, parts)
    do throws(Refusal) {
      let deed = try deed(&answers, in: state)
      let drafts = try deed.drafts(in: state.dossier)
      guard !drafts.isEmpty else { return .refused(deed.alreadyWords) }
      return .enter(drafts, says: notice(answers, drafts, state))
    } catch {
      return .refused(error.words, field: answers.field(of: error))
    }
  }

  private func deed(
    _ answers: inout FormAnswers,
    in state: State
  ) throws(Refusal) -> any Deed {
    guard let edited else { return try addition(&answers, in: state) }
    var edits: [EditDeed] = []
    var move: MoveDeed?
    for place in changed(answers) {
      answers.read(place)
      switch parts[place] {
      case .field(.source) where cites: break
      case .field(let field):
        edits.append(try edit(field, of: edited, at: place, &answers, in: state))
      case .theme:
        move = MoveDeed([edited.id], to: try state.theme(named: answers.text(at: place)))
      case .handedOn where !isChanged(.field(.replaces), answers):
        if let place = parts.firstIndex(of: .field(.replaces)) {
          edits.append(try edit(.replaces, of: edited, at: place, &answers, in: state))
        }
      case .paragraph, .saidIn, .handedOn, .part, .closes, .id: break
      }
    }
    if cites, !edits.contains(where: { $0.field == .text }), isSourceChanged(answers),
      let place = parts.firstIndex(of: .field(.source))
    {
      edits.append(try edit(.source, of: edited, at: place, &answers, in: state))
    }
    return EditsDeed(edits, move: move)
  }

  private func edit(
    _ field: Editable.Field,
    of thing: Editable,
    at place: Int,
    _ answers: inout FormAnswers,
    in state: State
  ) throws(Refusal) -> EditDeed {
    let text = answers.text(at: place)
    let isNone = field == .source && WrittenNone.isSaid(by: text)
    let source = cites && !isNone && (field == .text || field == .source)
    var edit = try EditDeed(
      field,
      of: thing,
      to: text.isEmpty && field.isOptional ? "none" : text,
      from: source ? try answers.source(in: state) : .unsaid,
      readBy: state.dayReader(),
      in: state.dossier
    )
    if field == .replaces { edit.handsOn = try answers.handedOn() }
    return edit
  }

  /// Whether it is of a text, which is from the source that is named with it.
  private var cites: Bool { parts.contains(.paragraph) }

  private func isSourceChanged(_ answers: FormAnswers) -> Bool {
    [.field(.source), .paragraph, .saidIn].contains { isChanged($0, answers) }
  }

  private func isChanged(_ part: FormPart, _ answers: FormAnswers) -> Bool {
    changed(answers).contains { parts[$0] == part }
  }

  /// The places of what was changed.
  private func changed(_ answers: FormAnswers) -> [Int] {
    parts.indices.filter { answers.text(at: $0) != begun[$0].trimmed }
  }

  private func notice(_ answers: FormAnswers, _ drafts: [EventDraft], _ state: State) -> Notice {
    guard let edited else { return Notice("\(noun) added", of: added(drafts, answers)) }
    let words = changed(answers).map { fields[$0].label.lowercased() }.joined(separator: ", ")
    return Notice("\(words) corrected", of: state.name(of: edited.id))
  }

  /// What is added, as its form calls it.
  private func added(_ drafts: [EventDraft], _ answers: FormAnswers) -> String? {
    let name = name(in: answers)
    return name.isEmpty ? drafts.first?.on : name
  }
}

internal import Entering
internal import Model

/// Which of a recommendation's entries is to be corrected or taken back.
struct CorrectQuestion: Question {
  let id: String

  var place: Place { .choosing }
  func title(in state: State) -> String { "Correct:" }

  func offers(for prompt: Prompt, in state: State) -> [Offer] {
    FuzzyMatch.best(entries(state), for: prompt.text(0), by: Self.words).map { entry in
      Offer(
        words: Self.words(entry),
        detail: detail(entry, state.dossier),
        text: Self.words(entry),
        value: .entry(entry.first.id)
      )
    }
  }

  private func detail(_ entry: (first: Event, now: Event), _ dossier: Dossier) -> String {
    let entered = "\(entry.first.by), \(dossier.day(of: entry.first).words)"
    return [entered, dossier.correctedWords(entry, \.words)].compactMap(\.self)
      .joined(separator: "; ")
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    entries(state).isEmpty ? Remark(text: "nothing is entered on it yet") : nil
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    guard case .entry(let event)? = state.chosenOffer(of: prompt)?.value,
      let entry = entries(state).first(where: { $0.first.id == event })
    else { return .refused("there is no such entry") }
    return .ask(CorrectionQuestion(first: event, now: entry.now))
  }

  /// The latest first.
  private func entries(_ state: State) -> [(first: Event, now: Event)] {
    let dossier = state.dossier
    let all =
      dossier.measures(of: id, last: 100) + dossier.evidence(of: id, last: 100)
      + dossier.notes(of: id, last: 100) + remarks(dossier)
    return all.sorted { $0.first.id > $1.first.id }
  }

  /// The entry that an event began, changed or gave again, as it is to be corrected; nil where it has no
  /// text that stands.
  func entry(of id: EventID, in dossier: Dossier) -> (first: Event, now: Event)? {
    let journal = dossier.journal
    guard let event = journal.event(id), let index = journal.index(of: id) else { return nil }
    switch event.knownKind {
    case .measure, .evidence, .note:
      guard case .entry(let begun) = journal.key(of: index), let first = journal.event(begun),
        let now = journal.standing(begun)
      else { return nil }
      return (first, now)
    case .status, .remark:
      let said = event.knownKind == .remark ? event.of : dossier.origin(of: event).id
      return remarks(dossier).first { $0.first.id == said }
    case .some, nil: return nil
    }
  }

  /// The texts given with our statuses that hold: of the recommendation and of its parts.
  private func remarks(_ dossier: Dossier) -> [(first: Event, now: Event)] {
    (dossier.recommendation(id)?.eventIDs ?? [id]).compactMap { id in
      guard let saying = dossier.saying(on: id), let text = saying.event.note else { return nil }
      var remark = saying.origin
      remark.kind = EventKind.remark.rawValue
      remark.value = .string(text)
      return (saying.origin, remark)
    }
  }

  private static func words(_ entry: (first: Event, now: Event)) -> String {
    let state = entry.now.stateWords.map { ", \($0)" } ?? ""
    return "\(entry.now.kind): \(entry.now.text)\(state)"
  }
}

extension State {
  /// Asks how the selected entry is to be corrected; where none is selected, which.
  mutating func askCorrection() {
    _ = onTargets { state, ids in
      let question = CorrectQuestion(id: ids[0])
      guard case .entry(let event)? = state.selectedThing else {
        state.ask(question)
        return []
      }
      if let entry = question.entry(of: event, in: state.dossier) {
        state.ask(CorrectionQuestion(first: entry.first.id, now: entry.now))
      } else {
        let isAnswer = state.dossier.journal.event(event)?.knownKind == .answer
        let why = isAnswer ? "A says the answer anew" : "this entry has no text to be corrected"
        state.message = Message(.refused, why)
      }
      return []
    }
  }
}

/// An entry as it is to be from now on; without a text it is taken back.
struct CorrectionQuestion: Question {
  /// The event that began it.
  let first: EventID
  /// What it says now.
  let now: Event

  private var isMeasure: Bool { now.knownKind == .measure }
  var fields: [Field] { isMeasure ? MeasureQuestion.fields : [.text()] }
  var draftKey: DraftKey? { DraftKey("correction", [now.on, first.description]) }

  func title(in state: State) -> String {
    isMeasure ? "The measure, corrected" : "The \(now.kind), corrected:"
  }

  func texts(in state: State) -> [String] {
    let text = now.value.string ?? ""
    return isMeasure ? [text, now.day?.description ?? "", now.stateWords ?? ""] : [text]
  }

  func choices(of field: Int, for prompt: Prompt, in state: State) -> [Offer] {
    MeasureQuestion(ids: []).choices(of: field, for: prompt, in: state)
  }

  func hint(on field: Int, in state: State) -> String {
    field == 0 ? "empty: taken back" : MeasureQuestion(ids: []).hint(on: field, in: state)
  }

  func remark(on field: Int, of prompt: Prompt, in state: State) -> Remark? {
    field > 0 && prompt.text(0).isEmpty ? nil : understood(field, of: prompt, in: state)
  }

  func submit(_ prompt: Prompt, in state: inout State) -> Reply {
    let done = prompt.text(0).isEmpty ? "taken back" : "corrected"
    return reply(
      in: state,
      isMeasure ? MeasureQuestion.parts : [],
      says: { _ in Notice("\(now.kind) \(done)", of: state.name(of: now.on)) }
    ) { () throws(Refusal) in
      if prompt.text(0).isEmpty { return AmendmentDeed(takingBack: first) }
      let text = try SaidText(prompt.text(0), of: "a correction")
      guard isMeasure else { return AmendmentDeed(first, to: text) }
      return MeasureCorrectionDeed(
        first,
        text,
        day: try day(1, of: prompt, in: state).read(),
        state: try Choices.measureState(prompt.text(2))
      )
    }
  }
}

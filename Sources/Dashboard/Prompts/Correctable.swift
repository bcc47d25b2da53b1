internal import Model

/// Something said of a recommendation or a part that can be corrected or taken back.
struct Correctable {
  /// The event that said it first.
  let first: Event
  /// What it says now.
  let now: Event

  /// What it says, in the list of all.
  func words(in state: State) -> String {
    let part = now.part.map { "part \($0), " } ?? ""
    return part + said(state)
  }

  private func said(_ state: State) -> String {
    switch now.knownKind {
    case .review: return "looked at, nothing to change"
    case .finding:
      let report = now.report.map { " in \(state.names.report($0) { $0.words })" } ?? ""
      return "finding: \(Event.statusWords(now.value))\(report)"
    case .answer:
      let how = now.state.map { ", \($0)" } ?? ""
      return "answer: \(now.text)\(how)"
    case .status: return "our status: \(Event.statusWords(now.value))"
    case .due, .responsible: return state.dossier.words(of: first, days: \.words)
    case .refs: return "reference: \(now.text)"
    case .some, nil:
      let how = now.stateWords.map { ", \($0)" } ?? ""
      return "\(now.kind): \(now.text)\(how)"
    }
  }

  /// Under which name a correction that was begun is kept.
  var draftKey: DraftKey { DraftKey("correction", [now.on, first.id.description]) }

  /// The text that can be corrected.
  var text: String { isField ? now.note ?? "" : now.value.string ?? "" }

  /// Whether it says what a field holds; what is corrected is what was given with that.
  var isField: Bool { now.knownKind?.scope == .field }
}

extension Dossier {
  /// What can be corrected of what was said of a recommendation and its parts, or of a part, the latest
  /// first.
  func correctables(on id: String) -> [Correctable] {
    let ids = recommendation(id)?.eventIDs ?? [id]
    let entries = ids.flatMap { id in
      Self.correctableEntries.flatMap { journal.entries($0, on: id, last: Self.most) }
    }
    let fields = ids.flatMap { id in
      Self.correctableFields.compactMap { correctable($0, on: id) }
    }
    return (entries.map { Correctable(first: $0.first, now: $0.now) } + fields)
      .sorted { $0.first.id > $1.first.id }
  }

  /// What an event said, as it is to be corrected; nil where that does not stand, or cannot be.
  func correctable(_ event: EventID, on id: String) -> Correctable? {
    guard let named = journal.event(event), let kind = named.knownKind else { return nil }
    if Self.correctableEntries.contains(kind) {
      guard let index = journal.index(of: event),
        case .entry(let begun) = journal.key(of: index), let first = journal.event(begun),
        let now = journal.standing(begun)
      else { return nil }
      return Correctable(first: first, now: now)
    }
    let said = kind == .remark ? named.of : origin(of: named).id
    return correctables(on: id).first { $0.isField && $0.first.id == said }
  }

  private static var correctableEntries: [EventKind] {
    [.note, .measure, .evidence, .refs, .review, .finding, .answer]
  }
  private static var correctableFields: [EventKind] { [.status, .due, .responsible] }

  /// More of a kind nobody looks through.
  private static var most: Int { 100 }

  /// What counts of a field, with the text given with it as that is now.
  private func correctable(_ kind: EventKind, on id: String) -> Correctable? {
    guard let now = journal.counting(journal.register(kind, on: id)), now.value != .null else {
      return nil
    }
    return Correctable(first: origin(of: now), now: journal.asCorrected(now))
  }
}

public import Model

/// Several fields of one thing are corrected at once, as a form does.
public struct EditsDeed: Deed {
  let edits: [EditDeed]
  /// The theme that it is put under besides.
  let move: MoveDeed?

  /// Fields of one thing, and the theme that it is put under besides.
  public init(_ edits: [EditDeed], move: MoveDeed? = nil) {
    (self.edits, self.move) = (edits, move)
  }

  /// What is entered, what stands in one entry together; refused where a field is, or where a report
  /// would contradict itself.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    var drafts: [EventDraft] = []
    var handedOn: [EventDraft] = []
    for edit in edits {
      handedOn += try edit.handedOn(in: dossier)
      guard let draft = try edit.draft(in: dossier) else { continue }
      if let place = drafts.firstIndex(where: { $0.on == draft.on && $0.kind == draft.kind }) {
        drafts[place] = drafts[place].joined(with: draft)
      } else {
        drafts.append(draft)
      }
    }
    for draft in drafts {
      if let report = Report(draft) { try dossier.refuse(contradictionsIn: report) }
    }
    return drafts + handedOn + (try move?.drafts(in: dossier) ?? [])
  }

  /// What is said where it holds already.
  public var alreadyWords: String { "nothing of it is changed" }
}

extension EventDraft {
  /// The same, with what another one changes in the same entry.
  fileprivate func joined(with other: EventDraft) -> EventDraft {
    var draft = self
    let before = other.was ?? .null
    for name in (before.memberNames + other.value.memberNames).unique
    where other.value[name] != before[name] {
      draft.value = draft.value.setting(name, to: other.value[name])
    }
    let notes = [note, other.note].compactMap(\.self)
    draft.note = notes.isEmpty ? nil : notes.joined(separator: ", ")
    return draft
  }
}

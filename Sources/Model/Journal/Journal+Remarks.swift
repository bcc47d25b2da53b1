/// The text that somebody gave with a status, a date and the like: it is corrected apart from what it
/// was given with, which stays as it is, with its day.
extension Journal {
  /// The text given with an event, as it was last corrected; nil where there is none.
  public func remark(on event: Event) -> String? {
    guard let now = counting(corrections(of: event)), let text = now.value.string else {
      return event.note
    }
    return text.isEmpty ? nil : text
  }

  /// The text given with an event said anew; empty takes it away.
  ///
  /// Nil if there is none, or if it says so already and there is nothing to settle.
  func correcting(remarkOn event: Event, to text: String) -> EventDraft? {
    let register = corrections(of: event)
    let held = remark(on: event)
    guard event.note != nil || !register.events.isEmpty,
      held ?? "" != text || !answers(register).isEmpty
    else { return nil }
    return EventDraft(
      kind: EventKind.remark.rawValue,
      on: event.on,
      value: .string(text),
      was: .optional(held),
      after: register.heads.map { events[$0].id },
      of: event.id,
      note: nil,
      day: nil,
      others: []
    )
  }

  private func corrections(of event: Event) -> Register {
    event.knownKind?.scope == .entry ? Register() : registers[.entry(event.id)] ?? Register()
  }
}

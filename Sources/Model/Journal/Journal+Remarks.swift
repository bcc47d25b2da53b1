/// The text that somebody gave with a status, a date and the like: it is corrected apart from what it
/// was given with, which stays as it is, with its day.
extension Journal {
  /// The text given with an event, as it was last corrected; nil where there is none.
  ///
  /// What is put back by an undo has the text that was given with it at first.
  public func remark(on event: Event) -> String? {
    guard let now = correction(of: event), let text = now.value.string else { return event.note }
    return text.isEmpty ? nil : text
  }

  /// What last corrected the text given with an event; nil where nothing did.
  public func correction(of event: Event) -> Event? {
    sayings(again: event).compactMap { counting(corrections(of: $0)) }.filter { $0.value != .null }
      .max { $0.id < $1.id }
  }

  /// The text given with an event said anew; empty takes it away.
  ///
  /// Nil if there is none, or if it says so already and there is nothing to settle.
  func correcting(remarkOn event: Event, to text: String) -> EventDraft? {
    let first = sayings(again: event).last ?? event
    let register = corrections(of: first)
    let held = remark(on: event)
    guard event.note != nil || !register.events.isEmpty,
      held ?? "" != text || !rivals(register).isEmpty
    else { return nil }
    return EventDraft(
      kind: EventKind.remark.rawValue,
      on: event.on,
      value: .string(text),
      was: .optional(held),
      after: register.heads.map { events[$0].id },
      of: first.id,
      note: nil,
      day: nil,
      others: []
    )
  }

  /// An event and those whose word it says again, the one that said it first last.
  private func sayings(again event: Event) -> [Event] {
    guard event.of != nil, let index = index(of: event.id) else { return [event] }
    return path(toOriginOf: index).map { events[$0] }
  }

  private func corrections(of event: Event) -> Register {
    event.knownKind?.scope == .entry ? Register() : registers[.entry(event.id)] ?? Register()
  }
}

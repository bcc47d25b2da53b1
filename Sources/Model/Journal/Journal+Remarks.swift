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

  /// What an event rests on, as that was last corrected.
  ///
  /// What a correction does not speak of stays; said to be empty it is taken away.
  public func grounds(of event: Event) -> Grounds {
    var grounds = (sayings(again: event).last ?? event).grounds
    guard let now = correction(of: event) else { return grounds }
    if let ref = now.ref { grounds.ref = ref.isEmpty ? nil : ref }
    if let from = now.from { grounds.from = from.isEmpty ? nil : from }
    return grounds
  }

  /// An event with what was given with it as that was last corrected.
  public func asCorrected(_ event: Event) -> Event {
    if event.knownKind?.scope == .entry { return event }
    if event.of == nil, corrections(of: event).events.isEmpty { return event }
    var event = event
    event.note = remark(on: event)
    event.others = event.others.setting(grounds(of: event))
    return event
  }

  /// What was given with an event, said anew: its text, empty to take it away, and what it rests on; nil
  /// leaves it as it is.
  ///
  /// Nil if it says so already and there is nothing to settle.
  func correcting(_ event: Event, to text: String?, restingOn grounds: Grounds?) -> EventDraft? {
    let first = sayings(again: event).last ?? event
    let register = corrections(of: first)
    let (held, heldGrounds) = (remark(on: event), self.grounds(of: event))
    let (said, rests) = (text ?? held ?? "", grounds ?? heldGrounds)
    guard said != held ?? "" || rests != heldGrounds || !rivals(register).isEmpty else {
      return nil
    }
    return EventDraft(
      kind: EventKind.remark.rawValue,
      on: event.on,
      value: .string(said),
      was: .optional(held),
      after: register.heads.map { events[$0].id },
      of: first.id,
      note: nil,
      day: nil,
      others: Self.members(rests, over: first.grounds)
    )
  }

  /// What has to stand beside a correction where it changes what an event rested on at first.
  private static func members(_ grounds: Grounds, over first: Grounds) -> [JSON.Member] {
    let ref = grounds.ref == first.ref ? nil : grounds.ref ?? ""
    let from = grounds.from == first.from ? nil : grounds.from ?? ""
    return [].setting(Grounds(ref: ref, from: from))
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

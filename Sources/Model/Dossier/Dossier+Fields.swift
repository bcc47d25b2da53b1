/// What the fields of a recommendation hold where nobody entered anything.
extension Dossier {
  /// A field of a recommendation set anew; null gives back what is there without any entry.
  ///
  /// What is there from the catalogue is what it was. Nil where it holds already and there is nothing
  /// to settle.
  public func drafting(
    _ kind: EventKind,
    on id: String,
    value: JSON,
    note: String? = nil,
    others: [JSON.Member] = []
  ) -> EventDraft? {
    let shipped = shippedValue(of: kind, on: id)
    let register = journal.register(kind, on: id)
    let counting = journal.counting(register)?.value
    let holds = counting == nil || counting == .null
    let isAsShipped = value == .null || Self.meansNothing(value, kind) && shipped == .null
    if holds, isAsShipped, journal.rivals(register).isEmpty { return nil }
    return journal.drafting(
      kind,
      on: id,
      value: value,
      otherwise: shipped,
      note: note,
      others: others
    )
  }

  /// What a field holds where no entry says anything of it; null where it holds nothing, or is no
  /// field of a recommendation.
  public func shippedValue(of kind: EventKind, on id: String) -> JSON {
    guard let field = kind.field else { return .null }
    let (id, part) = Overlay.subject(id)
    if let added = journal.counting(journal.register(.recommendation, on: id))?.value,
      added != .null
    {
      return part == nil ? added[kind.rawValue] ?? .null : .null
    }
    for theme in shipped.themes {
      guard let found = theme.recommendations.first(where: { $0.id == id }) else { continue }
      if let part { return found.parts.first { $0.id == part }?.text.json ?? .null }
      return field.value(in: found, of: theme)
    }
    return .null
  }

  /// What a field, or what has an id of its own, holds where an entry to it says this: of null what the
  /// catalogue says, null where that says nothing.
  public func held(_ value: JSON?, _ kind: EventKind, on id: String) -> JSON {
    let said = value ?? .null
    return said == .null ? shipped(kind, id) : said
  }

  /// What the catalogue says of a field, or of what has an id of its own.
  private func shipped(_ kind: EventKind, _ id: String) -> JSON {
    kind.named?.shipped(id, in: shipped).map(JSON.object) ?? shippedValue(of: kind, on: id)
  }

  /// An event with what it leaves to the catalogue: what was there before, and what is there again; what is
  /// taken back with the report it was in or for.
  func filled(_ event: Event) -> Event {
    var event = journal.asCorrected(event)
    if event.value == .null, event.knownKind?.isOncePerReport == true,
      event[.report] == nil, let report = journal.begun(by: event)[.report]
    {
      event.others.append(JSON.Member(.report, report))
      return event
    }
    guard let kind = event.knownKind, kind.scope != .entry, kind.changesCatalogue,
      event.value == .null || (event.was ?? .null) == .null
    else { return event }
    let shipped = shipped(kind, event.on)
    if event.value == .null { event.value = shipped }
    // A line that another program wrote does not always tell what was there.
    if event.was == .null { event.was = shipped }
    return event
  }

  /// What an event did, in words, and since when it is true; days as they are to be written.
  ///
  /// `undoing` is what undos led to, known to those who tell many events.
  public func words(
    of event: Event,
    _ undoing: inout UndoingByRegister,
    in languages: [String] = ["en"],
    days: @escaping (PartialDay) -> String = \.description
  ) -> String {
    let depth = event.of == nil ? 0 : undoing.depth(of: event)
    return EventWords(
      event: filled(event),
      names: names(in: languages),
      depth: depth,
      measureChange: depth == 0 ? journal.measureChange(by: event) : nil,
      days: days
    ).told
  }

  /// What an event did, in words, and since when it is true; days as they are to be written.
  public func words(
    of event: Event,
    in languages: [String] = ["en"],
    days: @escaping (PartialDay) -> String = \.description
  ) -> String {
    var undoing = UndoingByRegister(journal)
    return words(of: event, &undoing, in: languages, days: days)
  }

  /// What an undo that is about to be entered does, or a redo, in words; days as they are to be written.
  public func words(
    of draft: EventDraft,
    isRedo: Bool,
    in languages: [String] = ["en"],
    days: @escaping (PartialDay) -> String = \.description
  ) -> String {
    EventWords(
      event: filled(Event(draft)),
      names: names(in: languages),
      depth: isRedo ? 2 : 1,
      days: days
    ).told
  }

  /// Whether a value says that a field holds nothing.
  private static func meansNothing(_ value: JSON, _ kind: EventKind) -> Bool {
    kind == .due && value == .string("none") || value == .array([])
  }
}

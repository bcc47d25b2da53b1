/// What can stand beside the value of an event, besides what all events have; see ``Event`` for what it
/// holds.
public enum EventMember: String, CaseIterable, Hashable, Sendable {
  /// Whether the source of a finding says so.
  case basis
  /// On whose word: an institution's id, or a name.
  case from
  /// That it is not for others' eyes.
  case `internal`
  /// The event of the measure that it proves.
  case measure
  /// The number of a paragraph in the source.
  case paragraph
  /// By when a measure is planned to be done.
  case planned
  /// What is expected to prove a measure.
  case proof
  /// A letter's number.
  case ref
  /// The id of the report that it is in, for or from.
  case report
  /// That an entry is given up.
  case retract
  /// The fingerprint of a file that proves something.
  case sha256
  /// The key of the source of a finding, or of a text.
  case source
  /// How far it has come.
  case state
  /// That it is not known when a measure came so far.
  case undated
  /// Who does it.
  case who

  /// Those that can stand beside any event; the others belong to the kinds that name them.
  static let common: Set<EventMember> = [.from, .internal, .ref, .report, .retract]

  /// What says the same as if it were not there.
  var unsaid: JSON? {
    switch self {
    case .basis: .string(Basis.stated.rawValue)
    case .internal, .retract, .undated: false
    case .from, .measure, .paragraph, .planned, .proof, .ref, .report, .sha256, .source, .state,
      .who:
      nil
    }
  }

  /// What it is in a reader's words, and whether it may be public.
  var row: Disclosure.Row {
    switch self {
    case .basis: row("whether the source of a finding says so", .allowed)
    case .from: row("on whose word", .withheld("it can be a person's name"))
    case .internal: row("that it is internal", .withheld("what is internal does not leave"))
    case .measure: row("the measure it proves", .allowedIf("that is public"))
    case .paragraph: row("the paragraph in the source", .allowedIf("the source is public"))
    case .planned: row("by when a measure is planned", .allowedIf("it is a day"))
    case .proof:
      row(
        "the proof that is expected of a measure",
        .withheld("it can be a path or a person's name")
      )
    case .ref: row("a letter's number", .withheld("letters are not public"))
    case .report: row("the report a finding or an answer is in", .allowedIf("it is published"))
    case .retract: row("that it was given up", .withheld("what was given up does not leave"))
    case .sha256: row("the fingerprint of a file", .withheld("files do not leave"))
    case .source: row("the source of a finding or a text", .allowedIf("it is public"))
    case .state: row("how far it has come", .allowedIf("it is a word that this version knows"))
    case .undated: row("that a measure's day is not known", .allowed)
    case .who: row("who takes a measure", .withheld("who works on it is internal"))
    }
  }

  private func row(_ words: String, _ disclosure: Disclosure) -> Disclosure.Row {
    Disclosure.Row(rawValue, words, disclosure)
  }
}

extension JSON.Member {
  /// What stands beside the value of an event.
  public init(_ member: EventMember, _ value: JSON) { self.init(member.rawValue, value) }

  /// Whether it says anything that is not said without it, one of them not counted.
  func says(but unsaid: EventMember?) -> Bool {
    guard let member = EventMember(rawValue: name) else { return true }
    return member != unsaid && member.unsaid != value
  }
}

extension [JSON.Member] {
  /// What stands beside the value of an event under a name.
  subscript(member: EventMember) -> JSON? { first { $0.name == member.rawValue }?.value }

  /// The same with one set anew, in its place or behind the others; nil leaves it out.
  public func setting(_ member: EventMember, to value: JSON?) -> [JSON.Member] {
    setting(member.rawValue, to: value)
  }
}

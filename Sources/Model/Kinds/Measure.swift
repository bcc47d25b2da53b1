/// What is said of something done, or meant to be done.
public struct Measure: Hashable, Sendable {
  /// What it is.
  public var text: String
  /// How far it has come; nil where nobody says.
  public var state: MeasureState?
  /// When it came so far; where nobody says, it did when that was entered.
  public var day: PartialDay?
  /// Whether it is not known when it came so far: then it did not when that was entered.
  public var isUndated: Bool
  /// By when it is planned to be done, which stays once it is.
  public var planned: PartialDay?
  /// Who does it: ids of institutions, or names.
  public var who: [String]
  /// What is expected to prove it.
  public var proof: String?

  /// A measure; of one that is only planned any day is the one it is planned for.
  public init(
    _ text: String,
    state: MeasureState? = nil,
    day: PartialDay? = nil,
    planned: PartialDay? = nil,
    who: [String] = [],
    proof: String? = nil,
    isUndated: Bool = false
  ) {
    self.text = text
    self.state = state
    self.day = state == .planned ? nil : day
    self.isUndated = isUndated
    self.planned = planned ?? (state == .planned ? day : nil)
    self.who = who
    self.proof = proof
  }

  /// What an event says.
  public init(_ event: Event) {
    self.init(
      event.text,
      state: event.measureState,
      day: event.day,
      planned: event.plannedFor,
      who: event.doers,
      proof: event.expectedProof,
      isUndated: event.isUndated
    )
  }

  /// Whether no more is known than by when it is to be done, which says what time it belongs to.
  private var isOnlyForADay: Bool { (state ?? .planned) == .planned && planned != nil }

  /// What stands beside its text, laid over what stood there.
  func members(over others: [JSON.Member]) -> [JSON.Member] {
    // A word of a later version stays as long as nobody says another.
    let isUnknown =
      state == nil && others[.state]?.string.flatMap(MeasureState.init(rawValue:)) == nil
    let states = isUnknown ? others : others.setting(.state, to: state.map { .string($0.rawValue) })
    return
      states
      .setting(.planned, to: planned.map { .string($0.description) })
      .setting(.undated, to: isUndated && day == nil && !isOnlyForADay ? true : nil)
      .setting(.who, to: who.isEmpty ? nil : .array(who.map { .string($0) }))
      .setting(.proof, to: proof.map { .string($0) })
  }
}

extension Event {
  /// How far a measure has come; nil where nobody said, or in a word of a later version.
  public var measureState: MeasureState? {
    knownKind == .measure ? state.flatMap(MeasureState.init(rawValue:)) : nil
  }

  /// Whether it is a measure that is only meant to be taken.
  public var isPlanned: Bool { measureState == .planned }

  /// Whether it is not known when a measure came so far.
  public var isUndated: Bool { day == nil && self[.undated]?.bool == true }

  /// When it became true; nil of what is only planned, which is not true yet.
  public var doneOn: PartialDay? { isPlanned ? nil : day }

  /// By when a measure is planned to be done.
  ///
  /// Of one that is only planned an earlier version has that as its day.
  public var plannedFor: PartialDay? {
    guard knownKind == .measure else { return nil }
    return self[.planned]?.string.flatMap { PartialDay($0) } ?? (isPlanned ? day : nil)
  }

  /// Who does it: ids of institutions, or names.
  public var doers: [String] { self[.who]?.elements?.compactMap(\.string) ?? [] }

  /// What is expected to prove a measure.
  public var expectedProof: String? { self[.proof]?.string }
}

extension EventDraft {
  /// Something done, or meant to be done.
  public static func measure(_ measure: Measure, on id: String) -> EventDraft {
    EventDraft(
      .measure,
      on: id,
      value: .string(measure.text),
      day: measure.day,
      others: measure.members(over: [])
    )
  }

  /// Something done, in a state from planned to applied.
  public static func measure(
    _ text: String,
    on id: String,
    state: MeasureState?,
    day: PartialDay?
  ) -> EventDraft {
    .measure(Measure(text, state: state, day: day), on: id)
  }
}

extension Journal {
  /// A measure said anew, and what it rests on, where that is another; what else stands beside it stays.
  ///
  /// - Returns: nil where it is said so already, there is nothing to settle and it is not to be written even
  ///   so.
  public func amending(
    measure id: EventID,
    to measure: Measure,
    restingOn grounds: Grounds? = nil,
    evenIfSaid: Bool = false
  ) -> EventDraft? {
    guard let now = standing(id) else { return nil }
    let grounds = grounds ?? now.grounds
    return amending(
      id,
      value: .string(measure.text),
      others: measure.members(over: now.others).setting(grounds),
      day: .some(measure.day),
      evenIfSaid: evenIfSaid || measure != Measure(now) || grounds != now.grounds
    )
  }

  /// What was noted on a measure when it was entered and since, each once, the first first.
  public func notes(onMeasure now: Event) -> [String] {
    counted(in: register(of: now)).compactMap(\.note).unique
  }

  /// What a measure was said to be before it came so far, the last such word that counted; nil where
  /// there is none.
  public func measure(before now: Event) -> Measure? {
    guard let state = now.measureState else { return nil }
    return counted(in: register(of: now)).last { event in
      event.value != .null && (event.measureState.map { $0 < state } ?? true)
    }.map { Measure($0) }
  }
}

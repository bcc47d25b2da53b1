extension Dossier {
  /// Why something cannot be true since a day, or have been done on it.
  ///
  /// A day that is still to come is no fact: on it a measure can only be planned.
  ///
  /// - Parameters:
  ///   - day: The day, as far as it is known; of a month or a year the first day counts.
  ///   - kind: What is entered.
  ///   - state: How far a measure has come.
  /// - Returns: The reason; nil where it can.
  public func refusal(
    ofDay day: PartialDay?,
    for kind: EventKind,
    state: MeasureState? = nil
  ) -> String? {
    guard let day, day.earliest > self.day, state != .planned else { return nil }
    let why = kind == .measure ? "that can only be planned" : "that is not true yet"
    return "\(day.words) is to come: \(why)"
  }
}

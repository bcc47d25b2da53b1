extension JSON {
  /// The same with every day, moment and event id in it so many days later.
  ///
  /// Only texts that are nothing else are moved, not days that a sentence names; a month or a year
  /// stays, as nobody can say where it belongs then.
  public func shifted(byDays days: Int) -> JSON {
    switch self {
    case .null, .bool, .number: self
    case .string(let text): .string(text.shifted(byDays: days))
    case .array(let elements): .array(elements.map { $0.shifted(byDays: days) })
    case .object(let members):
      .object(members.map { Member($0.name, $0.value.shifted(byDays: days)) })
    }
  }
}

extension String {
  fileprivate func shifted(byDays days: Int) -> String {
    if let day = Day(self) { return (day + days).description }
    if let moment = Timestamp(self) {
      return Timestamp(milliseconds: moment.milliseconds + days * 86_400_000).description
    }
    return EventID(self)?.shifted(byDays: days).description ?? self
  }
}

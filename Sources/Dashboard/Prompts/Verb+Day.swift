internal import Entering
internal import Model

/// The day that is being typed behind `:`.
extension Verb {
  /// The day in the arguments of a command, by the names in its usage: the value of the option that is
  /// typed last, else the argument that is a day.
  static func day(in argument: String, of command: CommandUsage, _ state: State) -> TypedDay? {
    let words = argument.split(separator: " ").map(String.init)
    let usage = command.arguments.split { " []".contains($0) }.map(String.init)
    guard let place = words.lastIndex(where: { $0.hasPrefix("--") }) else {
      return day(in: words, of: command, usage, state)
    }
    let value = usage.firstIndex(of: words[place]).map { usage[($0 + 1)...] }
    guard value?.first?.hasPrefix("<day") == true else { return nil }
    return TypedDay(
      words[(place + 1)...].joined(separator: " "),
      for: DayUse(of: String(words[place].dropFirst(2)), in: command.name),
      in: state
    )
  }

  /// The day that an argument is, or the field that is corrected.
  private static func day(
    in words: [String],
    of command: CommandUsage,
    _ usage: [String],
    _ state: State
  ) -> TypedDay? {
    let arguments = usage.prefix { !$0.hasPrefix("-") }
    if let place = arguments.firstIndex(where: { $0.hasPrefix("<day>") }) {
      let before = arguments.prefix(place).count { $0 != "..." }
      guard words.count > before else { return nil }
      let day =
        arguments.contains("...")
        ? state.dayReader().split(words, behind: before).day
        : words[before...].joined(separator: " ")
      let orNone = arguments[place].hasSuffix("none")
      return TypedDay(day, for: DayUse(of: command.name), orNone: orNone, in: state)
    }
    guard arguments.starts(with: ["<id>", "<field>"]), words.count > 2,
      let field = Editable.Field(rawValue: words[1]), let use = DayUse(field)
    else { return nil }
    let day = words[2...].joined(separator: " ")
    return TypedDay(day, for: use, orNone: field.isOptional, in: state)
  }
}

public import Model

/// What a day is written for, which settles what a month, a year or a longer time comes to.
public enum DayUse: Hashable, Sendable {
  /// Something was done or became true then: a month or a year may be all that is known of it.
  case fact
  /// Something is to be done by then, or is told up to then: its last day.
  case end
  /// Something is told from then on: its first day.
  case beginning
  /// Something was done on that very day, and on no other.
  case moment

  /// That of an option or an argument, named as on the shell but without hyphens.
  ///
  /// - Parameters:
  ///   - name: Its name, as `since`.
  ///   - command: The command's, as `changes`.
  public init(of name: String, in command: String = "") {
    switch (command, name) {
    case (_, "since"): self = .beginning
    case (_, "until"), (_, "as-of"), (_, "due"), (_, "deadline"): self = .end
    case ("met", _), (_, "met"): self = .moment
    default: self = .fact
    }
  }

  /// That of a field that can be corrected; nil where it holds no day.
  public init?(_ field: Editable.Field) {
    switch field {
    case .adopted, .published, .due, .from, .met: self.init(of: field.rawValue)
    case .title, .text, .number, .wording, .kind, .symbol, .judgement, .totals, .basis, .closedBy,
      .name, .short, .publisher, .url, .note, .source, .about, .place, .replaces, .ends:
      return nil
    }
  }
}

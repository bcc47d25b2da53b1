import ArgumentParser
import Model

/// What was typed behind an option: a value, or why it is none.
///
/// The parser puts words of its own around what a transform throws, and says the value twice; so
/// a command refuses in `validate`, where its words stand as they are.
typealias Typed<Value> = Result<Value, ValidationError>

extension Result where Failure == ValidationError {
  /// The value, once `validate` found it sound.
  var value: Success? { try? get() }
}

extension Day {
  /// Reads a day behind an option.
  static func typed(behind option: String) -> @Sendable (String) -> Typed<Day> {
    { text in
      Day(text).map(Result.success) ?? .failure(.noDay(text, option, "YYYY-MM-DD"))
    }
  }
}

extension PartialDay {
  /// Reads a day, month or year behind an option.
  static func typed(behind option: String) -> @Sendable (String) -> Typed<PartialDay> {
    { text in
      PartialDay(text).map(Result.success)
        ?? .failure(.noDay(text, option, "YYYY-MM-DD, YYYY-MM or YYYY"))
    }
  }
}

extension ValidationError {
  fileprivate static func noDay(_ text: String, _ option: String, _ form: String) -> Self {
    Self(
      "\(option): \u{201C}\(text)\u{201D} is no day of the calendar; write \(form)."
        + text.hyphensHint
    )
  }
}

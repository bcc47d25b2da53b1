import ArgumentParser

/// What was typed behind an option: a value, or why it is none.
///
/// The parser puts words of its own around what a transform throws, and says the value twice; so
/// a command refuses in `validate`, where its words stand as they are.
typealias Typed<Value> = Result<Value, ValidationError>

extension Result where Failure == ValidationError {
  /// The value, once `validate` found it sound.
  var value: Success? { try? get() }
}

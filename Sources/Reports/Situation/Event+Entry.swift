import Model

/// What an entry says.
extension Event {
  /// Its value as a text.
  var text: String { value.string ?? value.text() }

  /// How far a measure has come; nil where nobody said.
  var measureState: String? {
    other("state")?.string.map { MeasureState(rawValue: $0)?.words ?? $0 }
  }
}

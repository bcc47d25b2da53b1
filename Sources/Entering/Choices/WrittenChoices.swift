public import Model

// What people name by a word.

extension AnswerState: WrittenChoice {}
extension Basis: WrittenChoice {}
extension Report.Ending: WrittenChoice {}
extension Wording: WrittenChoice {}

extension MeasureState: WrittenChoice {
  /// What it is called on the screen.
  public var otherNames: [String] { [words] }
}

extension Report.Kind: WrittenChoice {
  /// What it is called on the screen.
  public var otherNames: [String] { [words] }
}

extension Status: WrittenChoice {
  /// GRECO's words for it.
  public var otherNames: [String] { [words] }
}

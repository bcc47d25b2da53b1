internal import Model

/// One of several things that people name by a word.
public protocol WrittenChoice: CaseIterable, RawRepresentable, Sendable where RawValue == String {
  /// What it is called, beside its name in the journal.
  var otherNames: [String] { get }
}

extension WrittenChoice {
  /// None, where it has one name.
  public var otherNames: [String] { [] }

  /// What a word names: by its name in the journal or by what it is called, by the beginning of either
  /// where only one has it, with hyphens or blanks, on whatever layout of the keyboard.
  public static func written(
    _ text: String,
    among choices: [Self] = Array(allCases)
  ) throws(ChoiceRefusal) -> Self {
    for word in [text, KeyPlace.latin(text)] {
      let word = word.plainName
      guard !word.isEmpty else { continue }
      let whole = choices.filter { $0.names.contains(word) }
      let found =
        whole.isEmpty ? choices.filter { $0.names.contains { $0.hasPrefix(word) } } : whole
      if found.count == 1 { return found[0] }
      if found.count > 1 { throw .several(found.map(\.rawValue)) }
    }
    throw .none
  }

  private var names: [String] { ([rawValue] + otherNames).map(\.plainName) }
}

extension String {
  /// Without capitals and accents, and blanks for hyphens.
  fileprivate var plainName: String { trimmed.searchable.replacing("-", with: " ") }
}

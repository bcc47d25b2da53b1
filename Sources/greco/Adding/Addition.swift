import ArgumentParser
import Entering
import Model

/// A kind of thing that can be added, by the options that say what it is.
protocol Addition: ParsableArguments {
  /// What it is called, with its article.
  static var noun: String { get }
  /// The options it cannot be without.
  static var needed: [String] { get }
  /// Its options, and whether they were typed.
  var typed: KeyValuePairs<String, Bool> { get }
  /// Reads what is to come in on standard input.
  mutating func readInput() throws
  /// What adds it under an id.
  func deed(_ id: NewID, in dossier: Dossier) throws(Refusal) -> any Deed
  /// What people have to know once it is added.
  func hints(_ id: String, in dossier: Dossier) -> [String]
}

extension Addition {
  /// The options that were typed.
  var given: [String] { typed.filter(\.value).map(\.key) }
  /// The options that were not, and are needed.
  var missing: [String] { Self.needed.filter { !given.contains($0) } }

  func readInput() throws {}

  func hints(_ id: String, in dossier: Dossier) -> [String] { [] }
}

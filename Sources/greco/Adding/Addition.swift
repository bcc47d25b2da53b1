import ArgumentParser
import Entering
import Model

/// A kind of thing that can be added, by the options that say what it is.
protocol Addition: ParsableArguments {
  /// What it is called, with its article.
  static var noun: String { get }
  /// The same as it can stand before the id.
  static var word: String { get }
  /// Those of the options that several kinds have which it takes.
  static var shared: [String] { get }
  /// The options it cannot be without.
  static var needed: [String] { get }
  /// Its options, and whether they were typed.
  var typed: KeyValuePairs<String, Bool> { get }
  /// Reads what is to come in on standard input.
  mutating func readInput() throws
  /// Its new id, which nothing else has that it could be taken for.
  static func newID(_ id: String, in dossier: Dossier) throws(Refusal) -> NewID
  /// What adds it under an id.
  func deed(
    _ id: NewID,
    _ shared: SharedOptions,
    in dossier: Dossier
  ) throws(Refusal) -> any Deed
  /// What people have to know once it is added.
  func hints(_ id: String, in dossier: Dossier) -> [String]
}

extension Addition {
  /// The options that were typed.
  var given: [String] { typed.filter(\.value).map(\.key) }
  /// The options that are needed and were not typed.
  func missing(beside shared: SharedOptions) -> [String] {
    Self.needed.filter { !given.contains($0) && !shared.given.contains($0) }
  }

  static var shared: [String] { [] }

  static func newID(_ id: String, in dossier: Dossier) throws(Refusal) -> NewID {
    try NewID(id, in: dossier)
  }

  func readInput() throws {}

  func hints(_ id: String, in dossier: Dossier) -> [String] { [] }
}

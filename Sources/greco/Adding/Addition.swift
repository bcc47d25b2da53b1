import ArgumentParser
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
  /// What adds it under an id that is free.
  func drafts(_ id: String, in dossier: Dossier) throws(Failure) -> [EventDraft]
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

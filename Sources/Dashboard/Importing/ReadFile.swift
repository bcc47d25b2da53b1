public import Imports
public import Model

/// A file that was read to be taken in: what it would enter is worked out anew with every answer, and whenever
/// the dossier changes.
public struct ReadFile: Sendable {
  /// The file, as the user named it.
  public let name: String
  /// What was answered when it was named.
  let answers: Answers
  /// What it would enter.
  let propose: @Sendable (Dossier, Answers) throws(NotImported) -> Proposal

  /// A file that was read.
  ///
  /// - Parameters:
  ///   - name: The file, as the user named it.
  ///   - answers: What was answered when it was named.
  ///   - propose: What it would enter in a dossier, with what was answered so far.
  public init(
    _ name: String,
    answers: Answers = Answers(),
    propose: @escaping @Sendable (Dossier, Answers) throws(NotImported) -> Proposal
  ) {
    (self.name, self.answers, self.propose) = (name, answers, propose)
  }

  /// The file without the way to it.
  var fileName: String { name.lastStep }
}

/// Why a file is not taken in.
public struct NotImported: Error, Hashable, Sendable {
  /// Why, a phrase.
  public let words: String

  /// A reason, as a phrase.
  public init(_ words: String) { self.words = words }
}

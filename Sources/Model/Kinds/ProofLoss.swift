/// What became of a file that proves something, since it was entered.
public enum ProofLoss: Hashable, Sendable {
  /// It is not there any more, or cannot be read.
  case gone
  /// It is there, and says something else.
  case changed

  /// The same in words.
  public var words: String {
    switch self {
    case .gone: "the file is not there any more, or cannot be read"
    case .changed: "the file has changed since it was entered"
    }
  }

  /// The same in a few.
  public var shortWords: String {
    switch self {
    case .gone: "file not there"
    case .changed: "file changed"
    }
  }
}

extension Dossier {
  /// The last proofs on a recommendation that were files when they were entered, so many of them looked
  /// through.
  public func files(provingOn id: String, last count: Int = .max) -> [Event] {
    evidence(of: id, last: count).map(\.now).filter { $0.fingerprint != nil }
  }
}

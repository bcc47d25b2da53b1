/// The commit by which an entry came into the history of a shared dossier.
public struct EntryCommit: Hashable, Sendable {
  /// Its name, in hexadecimal digits.
  public let id: String
  /// Who committed it, by the name that git has.
  public let author: String
  /// The address that git has of them.
  public let address: String
  /// Whether it is signed, and the signature holds.
  public let signature: Signature
  /// Who signed it, by the name that the key has; nil where nobody did, or none is known.
  public let signer: String?

  /// What git says of a signature, as `%G?` of `git log` has it.
  public enum Signature: String, CaseIterable, Sendable {
    /// Nobody signed it.
    case none = "N"
    /// The signature holds.
    case good = "G"
    /// It holds, and nobody vouches for the key.
    case untrusted = "U"
    /// It held, and has expired.
    case expired = "X"
    /// It holds, and the key has expired.
    case expiredKey = "Y"
    /// It holds, and the key was revoked.
    case revokedKey = "R"
    /// It cannot be checked, as where the key is not there.
    case unchecked = "E"
    /// It does not hold.
    case bad = "B"

    /// In words, as in `signed`.
    public var words: String {
      switch self {
      case .none: "not signed"
      case .good: "signed"
      case .untrusted: "signed with a key that nobody vouches for"
      case .expired: "signed, and the signature has expired"
      case .expiredKey: "signed with a key that has expired"
      case .revokedKey: "signed with a key that was revoked"
      case .unchecked: "signed with a key that is not known here"
      case .bad: "the signature does not hold"
      }
    }

    /// For programs.
    public var name: String {
      switch self {
      case .none: "none"
      case .good: "good"
      case .untrusted: "untrusted"
      case .expired: "expired"
      case .expiredKey: "expired-key"
      case .revokedKey: "revoked-key"
      case .unchecked: "unchecked"
      case .bad: "bad"
      }
    }
  }

  /// A commit of those values.
  public init(id: String, author: String, address: String, signature: Signature, signer: String?) {
    (self.id, self.author, self.address) = (id, author, address)
    (self.signature, self.signer) = (signature, signer)
  }

  /// For programs.
  public var json: JSON {
    .object([
      JSON.Member("id", .string(id)), JSON.Member("author", .string(author)),
      JSON.Member("address", .string(address)),
      JSON.Member("signature", .string(signature.name)),
      JSON.Member("signer", signer.map { .string($0) } ?? .null),
    ])
  }
}

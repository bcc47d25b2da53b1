/// What a dossier's folder holds.
public struct DossierParts: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: Int

  /// Parts by their bits.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// What users did.
  public static let journal = DossierParts(rawValue: 1)
  /// What was shipped or imported.
  public static let catalogue = DossierParts(rawValue: 2)
  /// Both.
  public static let all: DossierParts = [.journal, .catalogue]
}

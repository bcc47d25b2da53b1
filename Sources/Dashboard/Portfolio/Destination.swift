/// Where somebody goes among dossiers.
public struct Destination: Hashable, Sendable {
  /// The folder of the dossier, as it was named.
  public let folder: String
  /// The recommendation or part that is to be shown, by its id; nil for the dossier as it was left.
  public let subject: String?
}

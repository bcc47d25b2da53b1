/// GRECO's status for a recommendation, or a part of it, in one report.
public struct Finding: Hashable, Sendable {
  /// The report's id.
  public var report: String
  /// What GRECO found.
  public var status: Status
  /// The part it is about, or nil for the whole.
  public var part: String?
  /// Whether the source says so.
  public var basis: Basis
  /// The key of the source.
  public var source: String?
}

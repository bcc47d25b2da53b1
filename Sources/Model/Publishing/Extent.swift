/// How much of a dossier there is.
public enum Extent: String, CaseIterable, Hashable, Sendable {
  /// All of it.
  case whole
  /// What may be public.
  case published
  /// The same, and our status as it is now.
  case publishedWithOurStatus = "published-with-our-status"

  /// Whether our status is told, where there is one.
  public var tellsOurStatus: Bool { self != .published }

  /// Whether the national due dates, who answers, and notes are told.
  public var tellsOurProcedure: Bool { self == .whole }
}

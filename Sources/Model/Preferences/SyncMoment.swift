/// A moment in which a shared dossier is brought together with that of others without being asked to.
public enum SyncMoment: String, CaseIterable, Hashable, Sendable {
  /// Once the dashboard is open.
  case onStart = "on-start"
  /// Once something was entered there.
  case afterChange = "after-change"

  /// As the preferences have it; nil of anything else.
  init?(_ value: JSON) { self.init(rawValue: value.string ?? "") }
}

public import Model

/// It is said what words of tables mean, so that the next that has them is read alike.
public struct ReadingDeed: Deed {
  /// What they mean, by the names that ``Dossier/readings`` has for them; nil for nothing any more.
  let readings: [(name: String, value: String?)]

  /// What words of tables mean: `status:in progress` to `partly-implemented`; nil for nothing any more.
  public init(_ readings: [(name: String, value: String?)]) { self.readings = readings }

  /// What is entered: one entry for all of them.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    [readings.isEmpty ? nil : dossier.drafting(readings: readings)].compactMap(\.self)
  }

  /// What is said where it holds already.
  public var alreadyWords: String { "tables are read so already" }
}

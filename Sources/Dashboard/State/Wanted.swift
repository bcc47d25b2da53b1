internal import Model

/// What a filter leaves of a dossier: with a letter more that is looked for, no more than what was
/// left before is looked through.
struct Wanted: Sendable {
  private let filter: Filter
  private let edition: Edition
  /// Whether the recommendation at a place among all is wanted.
  private let isWanted: [Bool]

  /// - Parameters:
  ///   - filter: what is wanted.
  ///   - dossier: of what.
  ///   - edition: which one of it that is.
  ///   - texts: what words are found in, where it was gathered.
  ///   - before: what was left before, of whatever edition.
  init(
    _ filter: Filter,
    of dossier: Dossier,
    _ edition: Edition,
    texts: SearchTexts?,
    among before: Wanted?
  ) {
    self.filter = filter
    self.edition = edition
    let candidates =
      before.flatMap { $0.edition == edition && filter.isWithin($0.filter) ? $0.isWanted : nil }
    isWanted = dossier.recommendations.indices.map { place in
      candidates?[place] != false && filter.accepts(place, in: dossier, texts: texts)
    }
  }

  /// Whether the recommendation at a place among all is wanted.
  func has(_ place: Int) -> Bool { isWanted[place] }
}

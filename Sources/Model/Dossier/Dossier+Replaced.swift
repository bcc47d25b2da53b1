/// A recommendation in whose place others stand: it is in no list and no count, and keeps its history.
struct Replaced: Sendable {
  /// It.
  let recommendation: Recommendation
  /// The place of the theme that it belonged to.
  let theme: Int
  /// The ids of those that stand in its place, in the order of the dossier.
  let successors: [String]
}

extension Dossier {
  /// Whether others stand in the place of a recommendation.
  public func isReplaced(_ id: String) -> Bool { replaced[id] != nil }

  /// Every recommendation, what is replaced as well.
  var withReplaced: [Recommendation] { recommendations + replaced.values.map(\.recommendation) }

  /// GRECO's numbers that recommendations have, those of what is replaced as well.
  public var takenNumbers: Set<String> { Set(withReplaced.compactMap(\.number)) }

  /// The ids of those that stand directly in its place; none where it stands itself.
  public func successors(of id: String) -> [String] { replaced[id]?.successors ?? [] }

  /// The ids of those that stand now where a recommendation stood, however often it was replaced.
  public func standing(for id: String) -> [String] {
    var open = Array(successors(of: id).reversed())
    var (seen, standing): (Set<String>, [String]) = ([], [])
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      if isReplaced(next) { open += successors(of: next).reversed() } else { standing.append(next) }
    }
    return standing
  }

  /// Since when others stand in the place of a recommendation: the day on which that was entered; nil
  /// where the catalogue says so, or nobody does.
  public func dayOfReplacing(_ id: String) -> Day? {
    successors(of: id).compactMap { entered(replacing: id, by: $0) }.min()
  }

  /// Whether the one stands in the place of the other, be it through others.
  public func stands(_ id: String, for other: String) -> Bool {
    let links = Dictionary(withReplaced.map { ($0.id, $0.replaces) }) { first, _ in first }
    return Replacements.leads(from: id, to: other, by: links)
  }

  /// In whose place a recommendation stands, and who stands in its place since when, in words; nil where
  /// neither is so.
  public func placeWords(
    _ recommendation: Recommendation,
    in languages: [String] = ["en"],
    days: (Day) -> String = \.description
  ) -> String? {
    func names(_ ids: [String]) -> String {
      ids.map { id in
        let name = self.names(in: languages).thing(id)
        return name == id ? id : "\(name) [\(id)]"
      }.joined(separator: ", ")
    }
    let (old, new) = (recommendation.replaces, successors(of: recommendation.id))
    let since = dayOfReplacing(recommendation.id).map { " on \(days($0))" } ?? ""
    let words = [
      new.isEmpty ? nil : "replaced by \(names(new))\(since)",
      old.isEmpty ? nil : "in place of \(names(old))",
    ].compactMap(\.self)
    return words.isEmpty
      ? nil : words.joined(separator: "; ") + mark(.replaces, on: recommendation.id)
  }

  private func entered(replacing old: String, by new: String) -> Day? {
    let said = journal.counting(journal.register(.replaces, on: new))
    if let said, said.value != .null { return day(of: origin(of: said)) }
    let added = journal.register(.recommendation, on: new).events.first
    return added.map { day(of: journal.events[$0]) }
  }
}

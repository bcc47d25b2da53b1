/// Which recommendations stand in the place of others, worked out of what they say themselves.
struct Replacements {
  /// The ids of those in its place, by the id of what they stand for.
  private(set) var successors: [String: [String]] = [:]

  /// Those among recommendations.
  ///
  /// Of a chain the last alone stands. What leads back to where it came from, as after two people each
  /// replaced what the other kept, counts for nothing: nobody vanishes.
  init(among recommendations: [Recommendation]) {
    let replacing = recommendations.filter { !$0.replaces.isEmpty }
    guard !replacing.isEmpty else { return }
    let ids = Set(recommendations.map(\.id))
    let links = Dictionary(replacing.map { ($0.id, $0.replaces) }) { first, _ in first }
    for one in replacing {
      for old in one.replaces.unique
      where ids.contains(old) && !Self.leads(from: old, to: one.id, by: links) {
        successors[old, default: []].append(one.id)
      }
    }
  }

  /// Whether one thing is another, or stands in its place, be it through others.
  static func leads(from id: String, to wanted: String, by links: [String: [String]]) -> Bool {
    var seen: Set<String> = []
    var open = [id]
    while let next = open.popLast() {
      if next == wanted { return true }
      if seen.insert(next).inserted { open += links[next] ?? [] }
    }
    return false
  }
}

/// What people can name where an ID is asked for: a recommendation or a part of one.
public struct Subject: Hashable, Sendable {
  /// The recommendation.
  public var recommendation: Recommendation
  /// The part, if one was named.
  public var part: Recommendation.Part?

  /// A recommendation, or a part of it.
  public init(recommendation: Recommendation, part: Recommendation.Part? = nil) {
    (self.recommendation, self.part) = (recommendation, part)
  }

  /// The id events are on.
  public var id: String { part.map { recommendation.eventID(of: $0) } ?? recommendation.id }

  /// What it says.
  public var text: LocalizedText { part?.text ?? recommendation.text }

  /// GRECO's number as GRECO writes it, `vii` or `vii (ii)`; nil where it is not known.
  public var number: String? {
    recommendation.number.map { number in part.map { "\(number) (\($0.id))" } ?? number }
  }
}

extension Dossier {
  /// What an ID means: an id, GRECO's number as `xiv` or `14`, each with a part behind a dot or, as GRECO
  /// writes it, in brackets.
  public func subject(_ name: String) -> Subject? {
    let pieces = name.lowercased().withPartBehindDot
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = pieces.first, let recommendation = recommendation(named: String(first))
    else { return nil }
    guard pieces.count == 2 else { return Subject(recommendation: recommendation) }
    let wanted = Roman.canonical(String(pieces[1]))
    return recommendation.parts.first { Roman.canonical($0.id) == wanted }
      .map { Subject(recommendation: recommendation, part: $0) }
  }

  /// The ids most like a name that is none, best first.
  public func idsLike(_ name: String) -> [String] {
    let ids = recommendations.map(\.id)
    let containing = ids.filter { $0.contains(name.lowercased()) }
    if !name.isEmpty, !containing.isEmpty { return Array(containing.prefix(3)) }
    return ids.map { ($0, $0.distance(to: name.lowercased())) }
      .filter { $0.1 <= max(2, name.count / 3) }
      .sorted { $0.1 < $1.1 }.prefix(3).map(\.0)
  }

  private func recommendation(named name: String) -> Recommendation? {
    if let found = recommendation(name) { return found }
    let wanted = Roman.canonical(name)
    let others = replaced.values.map(\.recommendation).sorted { $0.id < $1.id }
    return (recommendations + others).first { $0.number.map(Roman.canonical) == wanted }
  }
}

extension Recommendation {
  /// GRECO's number as it stands before the title, `xiv. `; nothing where it is not known.
  public var numberBefore: String { number.map { "\($0). " } ?? "" }
}

extension String {
  /// With a part in brackets at its end behind a dot: `ii (i)` as `ii.i`.
  fileprivate var withPartBehindDot: String {
    guard last == ")", let bracket = firstIndex(of: "(") else { return self }
    return "\(String(self[..<bracket]).trimmed).\(self[index(after: bracket)...].dropLast())"
  }

  /// How many letters have to be changed, put in, left out or exchanged with their neighbour.
  public func distance(to other: String) -> Int {
    let (a, b) = (Array(unicodeScalars), Array(other.unicodeScalars))
    guard !a.isEmpty, !b.isEmpty else { return Swift.max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        row[j] = Swift.min(change, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = Swift.min(row[j], beforeLast[j - 2] + 1)
        }
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}

internal import Model

/// The recommendations and parts that a cell has named so far.
struct NamedSubjects {
  private var all: [(recommendation: String, parts: [String])] = []
  /// Whether numbers that follow are those of parts.
  var isOfPart = false
  /// Whether all up to the next one are meant.
  var isThrough = false

  var isEmpty: Bool { all.isEmpty }
  /// The recommendation that was named last.
  var last: String? { all.last?.recommendation }
  /// The parts of it that were named.
  var parts: [String] { all.last?.parts ?? [] }

  /// The recommendations of which no part is named, and the parts.
  var ids: [String] {
    all.flatMap { $0.parts.isEmpty ? [$0.recommendation] : $0.parts }.unique
  }

  mutating func add(recommendation id: String) { all.append((id, [])) }

  /// Adds a part of the last one; where all up to it are meant, those between as well.
  mutating func add(part id: String, in dossier: Dossier) {
    guard let last = all.indices.last else { return }
    if isThrough, let first = all[last].parts.last {
      let order =
        dossier.subject(all[last].recommendation)?.recommendation.parts.map {
          "\(all[last].recommendation).\($0.id)"
        } ?? []
      let (start, end) = (order.firstIndex(of: first), order.firstIndex(of: id))
      if let start, let end, start < end {
        all[last].parts += order[(start + 1)..<end]
        isThrough = false
      }
    }
    all[last].parts.append(id)
  }
}

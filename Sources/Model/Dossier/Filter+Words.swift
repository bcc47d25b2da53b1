/// What is asked for, in words.
extension Filter {
  /// A piece for each thing that is asked for, but for the words to find and for ids; where it is to be
  /// short, institutions go by their short names.
  public func words(
    in dossier: Dossier,
    languages: [String] = ["en"],
    isShort: Bool = false
  ) -> [String] {
    let names = dossier.names(in: languages)
    let themes = dossier.catalogue.themes.map(\.id).filter { self.themes.contains($0) }
    let ours = ([nil] + Status.bestFirst.reversed()).filter { statuses.contains($0) }
    let found = Status.bestFirst.reversed().filter { findings.contains($0) }
    let pieces: [String?] = [
      themes.map(names.theme).alternatives,
      ours.map { $0?.words ?? "nothing said" }.alternatives.map { "We: \($0)" },
      found.map(\.words).alternatives.map { "GRECO: \($0)" },
      isOutstanding ? "outstanding" : nil,
      isOverdue ? "late" : nil,
      isPostponed ? "postponed" : nil,
      responsible.map { dossier.words(forResponsible: $0, languages, isShort) },
    ]
    return pieces.compactMap(\.self)
      + facets.map { facet in
        guard isShort, case .responsible(let id) = facet else {
          return facet.words(in: dossier, languages: languages)
        }
        return names.institution(id)
      }
  }
}

extension Dossier {
  /// Those that are asked for by a part of a name: the name of the one, or of several what was asked.
  fileprivate func words(
    forResponsible wanted: String,
    _ languages: [String],
    _ isShort: Bool
  ) -> String {
    let found = institutions(asked: wanted)
    guard found.count == 1 else { return "\u{201C}\(wanted)\u{201D} answers for it" }
    let facet = Facet.responsible(found[0])
    return isShort
      ? names(in: languages).institution(found[0]) : facet.words(in: self, languages: languages)
  }
}

extension [String] {
  /// One or the other; nil where there is none.
  fileprivate var alternatives: String? { isEmpty ? nil : joined(separator: " or ") }
}

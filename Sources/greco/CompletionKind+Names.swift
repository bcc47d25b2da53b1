import ArgumentParser
import Entering
import Model

/// What a shell completes with what the dossier has; nothing where none can be opened.
extension CompletionKind {
  /// The ids of recommendations, and what stands behind them.
  static func recommendations(
    then words: @escaping @Sendable (Catalogue) -> [String] = { _ in [] }
  ) -> Self {
    names { $0.recommendations.map(\.id) + words($0.catalogue) }
  }

  /// The ids of recommendations.
  static var recommendations: Self { recommendations() }

  /// The ids of themes.
  static var themes: Self { names { $0.catalogue.themes.map(\.id) } }

  /// The ids of institutions.
  static var institutions: Self { names { $0.catalogue.institutions.map(\.id) } }

  /// The ids of reports.
  static var reports: Self { names { $0.catalogue.reports.map(\.id) } }

  /// The ids of GRECO's reports.
  static var reportsWithFindings: Self {
    names { $0.catalogue.reports.filter { !$0.kind.isAuthorities }.map(\.id) }
  }

  /// The ids of what the authorities answer in.
  static var reportsToAnswerIn: Self { names(\.reportsToAnswerIn) }

  /// The ids of deadlines.
  static var deadlines: Self { names { $0.catalogue.deadlines.map(\.id) } }

  /// The keys of sources.
  static var sources: Self { names { $0.catalogue.sources.map(\.key) } }

  /// The statuses, and another word that can stand for one.
  static func statuses(or other: String? = nil) -> Self {
    .list(Status.allCases.map(\.rawValue) + [other].compactMap(\.self))
  }

  /// The ids of all that can be corrected.
  static var editables: Self {
    names { dossier in
      dossier.recommendations.flatMap(\.eventIDs) + dossier.catalogue.reports.map(\.id)
        + dossier.catalogue.deadlines.map(\.id) + dossier.catalogue.institutions.map(\.id)
        + dossier.catalogue.sources.map(\.key) + dossier.journal.names
    }
  }

  /// The names that something was entered under.
  static var people: Self { names(\.journal.names) }

  /// What the field can be that stands before, behind the thing whose id does.
  static var values: Self {
    .custom { words, _, _ in
      guard let dossier = known else { return [] }
      if words.dropLast().last == PersonDeed.field { return dossier.journal.names }
      guard let place = words.firstIndex(where: { dossier.editable($0) != nil }),
        words.indices.contains(place + 1),
        let field = try? dossier.editable(words[place])?.findField(words[place + 1])
      else { return [] }
      return field.values(in: dossier)
    }
  }

  /// The fields of the thing whose id stands before.
  static var fields: Self {
    .custom { words, _, _ in
      guard let dossier = known else { return [] }
      let names = Set(dossier.journal.names)
      if words.contains(where: names.contains) { return [PersonDeed.field] }
      let thing = words.lazy.compactMap { dossier.editable($0) }.first
      return thing?.fields.map(\.rawValue) ?? []
    }
  }

  private static func names(_ names: @escaping @Sendable (Dossier) -> [String]) -> Self {
    .custom { _, _, _ in known.map(names) ?? [] }
  }

  private static var known: Dossier? { try? GlobalOptions.parse([]).view() }
}

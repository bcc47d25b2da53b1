internal import Model

extension State {
  /// What a field of a thing holds, as it is written; empty where it holds nothing.
  func written(_ field: Editable.Field, of thing: Editable) -> String {
    switch thing {
    case .recommendation(let recommendation): written(field, of: recommendation)
    case .part(let part, let recommendation):
      recommendation.parts.first { $0.id == part }.map { text($0.text) } ?? ""
    case .report(let report): written(field, among: report.members)
    case .deadline(let deadline): written(field, among: deadline.members)
    case .institution(let institution): written(field, among: institution.members)
    case .source(let source): written(field, among: source.members)
    case .theme(let theme): written(field, of: theme)
    }
  }

  private func written(_ field: Editable.Field, of recommendation: Recommendation) -> String {
    switch field {
    case .number: recommendation.number ?? ""
    case .title: text(recommendation.title)
    case .text: text(recommendation.text)
    case .wording: recommendation.wording.rawValue
    case .replaces: recommendation.replaces.joined(separator: ", ")
    case .kind, .symbol, .adopted, .published, .judgement, .totals, .due, .from, .basis, .met,
      .closedBy, .name, .short, .publisher, .url, .note, .source, .about, .place, .ends:
      ""
    }
  }

  private func written(_ field: Editable.Field, of theme: Theme) -> String {
    guard field == .place else { return written(field, among: theme.members) }
    return dossier.catalogue.themes.firstIndex { $0.id == theme.id }.map { String($0 + 1) } ?? ""
  }

  /// The same of what is written member by member.
  private func written(_ field: Editable.Field, among members: [JSON.Member]) -> String {
    guard let value = members.first(where: { $0.name == field.rawValue })?.value else { return "" }
    if field == .kind { return value.string.flatMap(Report.Kind.init)?.words ?? "" }
    if case .object(let counts) = value, field == .totals {
      return counts.compactMap { count in
        if case .number(let number) = count.value { "\(count.name)=\(number)" } else { nil }
      }
      .joined(separator: ",")
    }
    return LocalizedText(value).map { text($0) } ?? value.string ?? ""
  }
}

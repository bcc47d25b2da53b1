/// What people call the things that entries name by their ids.
public struct Names: Sendable {
  private let dossier: Dossier
  let languages: [String]

  /// The names in a dossier, each in the first of the languages that it has.
  init(_ dossier: Dossier, in languages: [String]) {
    self.dossier = dossier
    self.languages = languages
  }

  /// Whatever has the id that events are on: a recommendation or a part of one, a report, a deadline, an
  /// institution, a source, a theme, a person or the dossier; of what was taken back the name it had, the id itself
  /// where nothing is known of it.
  public func thing(_ id: String) -> String {
    recommendation(id) ?? ownName(ofReport: id) ?? deadline(id) ?? fullName(ofInstitution: id)
      ?? title(ofSource: id) ?? ownTitle(ofTheme: id) ?? Person.name(ofEventsOn: id)
      ?? member(ofDossier: id)
      ?? [.recommendation, .report, .deadline, .institution, .source, .heading].lazy
      .compactMap { former($0, id) }.first
      ?? id
  }

  /// An institution in a sentence: by its short name, where it has one.
  public func institution(_ id: String) -> String {
    let institution = dossier.catalogue.institution(id)
    return institution.map { text($0.short ?? $0.name) } ?? former(.institution, id) ?? id
  }

  /// A report in a sentence, or what is due: several may be called alike, so what the authorities
  /// deliver has its day.
  public func report(
    _ id: String,
    days: (PartialDay) -> String = \.description
  ) -> String {
    if let deadline = dossier.catalogue.deadline(id) {
      let mark = dossier.mark(dueOf: deadline)
      return "\(text(deadline.title)), due \(days(deadline.due))\(mark)"
    }
    let isGRECOs = dossier.catalogue.report(id)?.kind.isAuthorities == false
    return (isGRECOs ? "the " : "") + bareReport(id, days: days)
  }

  /// The same behind a word that says what it is.
  func bareReport(_ id: String, days: (PartialDay) -> String) -> String {
    guard let report = dossier.catalogue.report(id) else {
      return former(.report, id) ?? former(.deadline, id) ?? id
    }
    if report.kind.isAuthorities {
      return "\(report.kind.words), \(report.kind.verb) \(days(report.adopted))"
    }
    return report.kind.words + (isOneOfSeveral(report) ? " of \(days(report.adopted))" : "")
  }

  /// A theme by its title.
  public func theme(_ id: String) -> String {
    dossier.naming.themes[id].map { text(dossier.catalogue.themes[$0].title) } ?? id
  }

  /// A source as it is named in passing.
  public func source(_ key: String) -> String { dossier.catalogue.source(key)?.shortName ?? key }

  /// A place in a source, named in passing.
  public func citation(_ citation: Citation) -> String {
    source(citation.source) + citation.paragraphWords
  }

  private func title(ofSource key: String) -> String? {
    dossier.catalogue.source(key).map { text($0.title) }
  }

  private func recommendation(_ id: String) -> String? {
    let (name, part) = Overlay.subject(id)
    guard let recommendation = dossier.recommendation(name) else { return nil }
    return text(recommendation.title) + (part.map { ", part \($0)" } ?? "")
  }

  private func ownName(ofReport id: String) -> String? {
    guard let report = dossier.catalogue.report(id) else { return nil }
    let day = isOneOfSeveral(report) ? " of \(report.adopted)" : ""
    return report.kind.words.capitalizedFirst + day
  }

  private func deadline(_ id: String) -> String? {
    dossier.catalogue.deadline(id).map { deadline in
      let isOneOfSeveral = dossier.naming.deadlinesCalledAlike.contains(id)
      return text(deadline.title) + (isOneOfSeveral ? ", due \(deadline.due)" : "")
    }
  }

  private func ownTitle(ofTheme id: String) -> String? {
    guard id.hasPrefix(Theme.eventPrefix) else { return nil }
    return dossier.catalogue.theme(Theme.id(ofEventsOn: id)).map { text($0.title) }
  }

  private func member(ofDossier id: String) -> String? {
    dossier.catalogue.id == id ? text(dossier.catalogue.member) : nil
  }

  private func fullName(ofInstitution id: String) -> String? {
    dossier.catalogue.institution(id).map { text($0.name) }
  }

  /// What a thing was called that an entry made and that was taken back.
  private func former(_ kind: EventKind, _ id: String) -> String? {
    let events = dossier.journal.register(kind, on: id).events.lazy.reversed()
    let value = events.map { dossier.journal.events[$0].value }.first { $0 != .null }
    if let kind = value?["kind"]?.string.flatMap(Report.Kind.init(rawValue:)) { return kind.words }
    return (value?["name"] ?? value?["title"]).flatMap(LocalizedText.init).map(text)
  }

  private func isOneOfSeveral(_ report: Report) -> Bool {
    dossier.naming.reportsCalledAlike.contains(report.id)
  }

  private func text(_ text: LocalizedText) -> String { text.text(in: languages) }
}

/// What is worked out of a catalogue once, so that things are named quickly.
struct Naming: Sendable {
  /// Each theme's place, by its id.
  let themes: [String: Int]
  /// The ids of reports of a kind of which there are others.
  let reportsCalledAlike: Set<String>
  /// The ids of deadlines with a title that others have.
  let deadlinesCalledAlike: Set<String>

  init(_ catalogue: Catalogue) {
    themes = Dictionary(catalogue.themes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let reports = Dictionary(grouping: catalogue.reports, by: \.kind).values
    reportsCalledAlike = Set(reports.filter { $0.count > 1 }.joined().map(\.id))
    let deadlines = Dictionary(grouping: catalogue.deadlines, by: \.title).values
    deadlinesCalledAlike = Set(deadlines.filter { $0.count > 1 }.joined().map(\.id))
  }
}

extension Dossier {
  /// What people call the things that entries name by their ids.
  public func names(in languages: [String] = ["en"]) -> Names { Names(self, in: languages) }

  /// What an event is about, with the id that is typed for it; of what it adds the id alone, as the
  /// event says the name.
  public func label(of event: Event) -> String {
    isAdded(by: event) ? event.on : label(of: event.on)
  }

  /// Whether an event adds what it is about, and says its name itself.
  public func isAdded(by event: Event) -> Bool {
    event.knownKind?.scope == .named && event.knownKind?.changesCatalogue == true && event.of == nil
      && (event.was ?? .null) == .null
      && event.value != .null
  }

  /// How many things these are, each once, as `2 recommendations`; what is no recommendation is not
  /// counted as one.
  public func countWords(_ ids: [String]) -> String {
    let ids = ids.unique
    let subjects = ids.compactMap { subject($0) }
    if subjects.count < ids.count { return Span.count(ids.count, "change") }
    let parts = subjects.count { $0.part != nil }
    let whole = subjects.count - parts
    let counts = [(whole, "recommendation"), (parts, "part")].filter { $0.0 > 0 }
    return counts.map { Span.count($0.0, $0.1) }.joined(separator: " and ")
  }

  /// What people call a thing, with the id that is typed for it, a recommendation behind its number.
  public func label(of id: String) -> String {
    let name = names().thing(id)
    let number = recommendation(Overlay.subject(id).recommendation)?.numberBefore ?? ""
    return name == id ? id : "\(number)\(name) [\(id)]"
  }
}

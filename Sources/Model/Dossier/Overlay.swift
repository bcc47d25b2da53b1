/// What users changed of a catalogue, laid over what was shipped.
///
/// The catalogue itself is never rewritten: what an event says counts as long as it stands, and
/// null gives back what was shipped.
struct Overlay {
  private let journal: Journal
  private var catalogue: Catalogue

  /// A catalogue with everything a journal says of it.
  static func of(_ journal: Journal, over catalogue: Catalogue) -> Catalogue {
    guard !journal.catalogueChanges.isEmpty else { return catalogue }
    var overlay = Overlay(journal: journal, catalogue: catalogue)
    overlay.layEntries()
    overlay.layFields()
    return overlay.catalogue
  }

  /// What counts of the registers that change the catalogue, in the order of the events.
  private var changes: [Event] {
    journal.catalogueChanges.compactMap { key in
      journal.registers[key].flatMap { journal.counting($0) }
    }
    .filter { $0.value != .null }
    .sorted { $0.id < $1.id }
  }

  /// Institutions, reports, deadlines, recommendations and findings that were entered.
  private mutating func layEntries() {
    for event in changes {
      switch event.knownKind {
      case .institution:
        put(Self.fields(event)?.institution(), into: \.institutions)
      case .report:
        put(Self.fields(event)?.report(), into: \.reports)
        catalogue.reports.sort { $0.adopted.latest < $1.adopted.latest }
      case .deadline:
        put(Self.fields(event)?.deadline(catalogue.reports), into: \.deadlines)
        catalogue.deadlines.sort { $0.due.latest < $1.due.latest }
      case .recommendation: addRecommendation(event)
      case .finding: addFinding(event)
      case .due, .responsible, .theme, .title, .text, .number, .wording, .status, .note, .measure,
        .evidence, .review, .answer, nil:
        break
      }
    }
  }

  /// The fields of recommendations that were set anew; moves come last.
  private mutating func layFields() {
    let fields = changes.filter { $0.knownKind?.scope == .field }
    for event in fields where event.knownKind != .theme {
      change(event.on) { recommendation in Self.set(event, on: &recommendation) }
    }
    for event in fields where event.knownKind == .theme {
      move(event.on, to: event.value.string ?? "")
    }
  }

  private static func set(_ event: Event, on recommendation: inout Recommendation) {
    let text = LocalizedText(event.value)
    let before = recommendation
    defer { if recommendation != before { recommendation.rewritten.insert(event.kind) } }
    switch event.knownKind {
    // Any other word than a day, such as none, says that there is no date.
    case .due: recommendation.due = event.value.string.flatMap { Day($0) }
    case .responsible:
      recommendation.responsible = event.value.elements?.compactMap(\.string) ?? []
    case .title: recommendation.title = text ?? recommendation.title
    case .text: recommendation.text = text ?? recommendation.text
    case .number: recommendation.number = event.value.string?.lowercased()
    case .wording:
      recommendation.wording =
        event.value.string.flatMap(Wording.init(rawValue:)) ?? recommendation.wording
    case .theme, .status, .note, .measure, .evidence, .review, .answer, .finding, .report,
      .deadline, .institution, .recommendation, nil:
      break
    }
  }

  private mutating func addRecommendation(_ event: Event) {
    guard let fields = Self.fields(event), let theme = event.value["theme"]?.string,
      let place = catalogue.themes.firstIndex(where: { $0.id == theme })
    else { return }
    var known = CatalogueNames()
    known.isComplete = false
    guard let new = fields.recommendation(known) else { return }
    catalogue.themes[place].recommendations.append(new)
  }

  private mutating func addFinding(_ event: Event) {
    guard let status = event.value.string.flatMap(Status.init(rawValue:)),
      let report = event.other("report")?.string
    else { return }
    let pieces = event.on.split(separator: ".", maxSplits: 1).map(String.init)
    let part = pieces.count == 2 ? pieces[1] : nil
    change(pieces.first ?? event.on) { recommendation in
      recommendation.rewritten.insert("findings")
      recommendation.findings.removeAll { $0.report == report && $0.part == part }
      recommendation.findings.append(
        Finding(
          report: report,
          status: status,
          part: part,
          basis: event.other("basis")?.string.flatMap(Basis.init(rawValue:)) ?? .stated,
          source: event.other("source")?.string
        )
      )
    }
  }

  private mutating func change(_ id: String, _ body: (inout Recommendation) -> Void) {
    for theme in catalogue.themes.indices {
      for place in catalogue.themes[theme].recommendations.indices
      where catalogue.themes[theme].recommendations[place].id == id {
        return body(&catalogue.themes[theme].recommendations[place])
      }
    }
  }

  private mutating func move(_ id: String, to theme: String) {
    guard let to = catalogue.themes.firstIndex(where: { $0.id == theme }),
      let from = catalogue.themes.firstIndex(where: { $0.recommendations.contains { $0.id == id } }
      ),
      from != to,
      let place = catalogue.themes[from].recommendations.firstIndex(where: { $0.id == id })
    else { return }
    let moved = catalogue.themes[from].recommendations.remove(at: place)
    catalogue.themes[to].recommendations.append(moved)
  }

  /// Puts an entry in the place of the one that has its id, or behind the others.
  private mutating func put<Entry: Identifiable<String>>(
    _ entry: Entry?,
    into list: WritableKeyPath<Catalogue, [Entry]>
  ) {
    guard let entry else { return }
    if let place = catalogue[keyPath: list].firstIndex(where: { $0.id == entry.id }) {
      catalogue[keyPath: list][place] = entry
    } else {
      catalogue[keyPath: list].append(entry)
    }
  }

  /// The fields of an entry as a catalogue file would have them.
  private static func fields(_ event: Event) -> Fields? {
    guard case .object(let members) = event.value else { return nil }
    let entry = JSON.object(
      [JSON.Member("id", .string(event.on))] + members.filter { $0.name != "id" }
    )
    let bytes = Array(entry.text().utf8)
    guard let node = try? JSONDocument.root(of: bytes) else { return nil }
    return Fields(node, path: event.on, log: ProblemLog(file: JournalReader.file, bytes: bytes))
  }
}

extension LocalizedText {
  /// A text as an event has it: a string, or texts by language.
  init?(_ value: JSON) {
    switch value {
    case .string(let text): self.init(text)
    case .object(let members):
      self.init(members.compactMap { member in member.value.string.map { (member.name, $0) } })
    case .null, .bool, .number, .array: return nil
    }
  }
}

/// Where two entries stand: what they are to is nowhere told as settled.
extension Dossier {
  /// The questions about a recommendation and its parts to which two or more entries stand.
  public func twoEntries(of id: String) -> [TwoEntries] {
    guard !questions.isEmpty else { return [] }
    return (recommendation(id)?.eventIDs ?? [id]).flatMap { questions[$0] ?? [] }
      .sorted { ($0.entries[0].id, $0.kind) < ($1.entries[0].id, $1.kind) }
  }

  /// The questions to which two or more entries stand about a recommendation alone, or a part.
  func twoEntries(on id: String) -> [TwoEntries] { questions[id] ?? [] }

  /// The questions about the procedure itself to which two or more entries stand: reports,
  /// deadlines, institutions.
  public var twoEntriesOnProcedure: [TwoEntries] {
    guard !questions.isEmpty else { return [] }
    let all = recommendations + replaced.values.map(\.recommendation)
    let ids = Set(all.flatMap(\.eventIDs))
    return questions.filter { !ids.contains($0.key) }.flatMap(\.value)
      .sorted { ($0.entries[0].id, $0.kind) < ($1.entries[0].id, $1.kind) }
  }

  /// One of two entries in words, as it was first given, with what it was given instead of.
  public func words(
    for answer: Event,
    days: @escaping (PartialDay) -> String = \.description,
    in languages: [String] = ["en"]
  ) -> String {
    let names = names(in: languages)
    guard let index = journal.index(of: answer.id) else {
      return EventWords(event: answer, names: names, days: days).answer(before: .null)
    }
    let origin = journal.origin(of: index)
    let words = EventWords(event: journal.events[origin], names: names, days: days)
      .answer(before: journal.replacedValue(origin))
    guard let measure = answer.provenMeasure else { return words }
    return words + ", of: \(journal.standing(measure)?.value.string ?? "a measure taken back")"
  }

  /// What an event says, without what stands beside it; days as they are to be written.
  public func words(
    forValueOf event: Event,
    days: @escaping (PartialDay) -> String = \.description,
    in languages: [String] = ["en"]
  ) -> String {
    EventWords(event: event, names: names(in: languages), days: days).said(event.value)
  }

  /// Whether two entries stand to a field, or to what has an id of its own.
  public func isContested(_ kind: EventKind, on id: String) -> Bool {
    questions[id]?.contains { $0.knownKind == kind } ?? false
  }

  /// Whether two entries stand to what an entry says, such as a measure.
  public func isContested(_ entry: Event) -> Bool {
    journal.isContested(entry)
      || questions[entry.on]?.contains { $0.entries.contains { $0.id == entry.id } } ?? false
  }

  /// Whether two entries stand to one of GRECO's findings.
  public func isContested(_ finding: Finding, of id: String) -> Bool {
    questions[finding.part.map { "\(id).\($0)" } ?? id]?.contains { question in
      question.knownKind == .finding
        && question.entries.contains { $0.report == finding.report }
    } ?? false
  }

  /// Whether two entries stand to GRECO's last finding of a recommendation or a part, be it that one
  /// of them takes back a later one.
  public func isFindingContested(_ id: String) -> Bool {
    guard let questions = questions[id] else { return false }
    let (whole, part) = Overlay.subject(id)
    let last = findings(of: whole).last { $0.finding.part == part }?.report.id
    let place = last.flatMap { catalogue.reports.place(of: $0) } ?? 0
    return questions.contains { question in
      question.knownKind == .finding
        && question.entries.contains { answer in
          answer.report.flatMap { catalogue.reports.place(of: $0) }
            .map { $0 >= place } ?? false
        }
    }
  }

  /// What stands behind a field, or what has an id of its own, to which two entries do; nothing
  /// where one holds.
  public func mark(_ kind: EventKind, on id: String) -> String {
    TwoEntries.mark(isContested(kind, on: id))
  }

  /// What stands behind the day on which a report is due, where two entries do; nothing where they differ
  /// no more than in when it was delivered, which is told behind that.
  public func mark(dueOf deadline: Deadline) -> String {
    let others = differingMembers(.deadline, on: deadline.id).filter { $0 != "met" }
    return TwoEntries.mark(!others.isEmpty)
  }

  /// What stands behind the day on which a report was delivered, or that it was not, where two entries
  /// differ in that.
  public func mark(metOf deadline: Deadline) -> String {
    TwoEntries.mark(differingMembers(.deadline, on: deadline.id).contains("met"))
  }

  /// The members in which the entries differ that stand to what has an id of its own.
  private func differingMembers(_ kind: EventKind, on id: String) -> [String] {
    let values = questions[id]?.first { $0.knownKind == kind }?.entries.map(\.value) ?? []
    return values.flatMap(\.memberNames).unique.filter { name in
      Set(values.map { $0[name] }).count > 1
    }
  }

  /// An institution's name, its id where the dossier does not know it; of two names the one that
  /// counts for now, and that two stand.
  public func name(ofInstitution id: String, in languages: [String] = ["en"]) -> String {
    catalogue.institutionName(id, in: languages) + mark(.institution, on: id)
  }

  /// The days of a report's adoption, one for each entry that stands.
  func adoptions(of report: Report) -> [PartialDay] {
    let entered = (questions[report.id] ?? []).flatMap(\.entries).compactMap { Report($0)?.adopted }
    return entered.isEmpty ? [report.adopted] : entered
  }
}

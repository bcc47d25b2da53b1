/// GRECO's finding in a report.
enum FindingKind: EntryKind {
  static var isOncePerReport: Bool { true }
  static var changesCatalogue: Bool { true }
  static var isReported: Bool { true }
  static var saysText: Bool { false }
  static var members: [EventMember] { [.report, .basis, .source] }

  static func faults(of event: Event) -> [(field: String?, message: String)] {
    StatusKind.faults(of: event.value, among: Status.allCases)
  }

  static func words(for value: JSON, _ names: Names, days: (PartialDay) -> String) -> String {
    value == .null ? "nothing" : Event.statusWords(value)
  }
  static func deed(_ words: EventWords) -> String {
    words.entered(words.entry + words.report(" in "), with: words.state)
  }

  static var publicWords: String { "a finding" }
  static var disclosure: Disclosure { .allowedIf("its report is published") }
  static func isPublic(_ event: Event, reports: Set<String>, sources: Set<String>) -> Bool {
    event.names(oneOf: reports)
  }
}

extension Finding {
  /// What an event says; nil if it says no status or of no report.
  init?(_ event: Event) {
    guard let status = Status(event.value), let report = event.report else { return nil }
    self.init(
      report: report,
      status: status,
      part: event.part,
      basis: event.basis ?? .stated,
      source: event.source
    )
  }
}

extension Dossier {
  /// GRECO's finding of a recommendation or a part in a report.
  ///
  /// A basis or a source that is not said is that of the same finding, if it stands; of another it
  /// is stated, and has no source. There are no drafts where that holds already and there is nothing
  /// to settle.
  public func drafting(
    finding status: Status,
    on id: String,
    in report: String,
    basis: Basis? = nil,
    source: String? = nil
  ) -> [EventDraft] {
    let standing = finding(on: id, in: report)
    let same = standing?.status == status ? standing : nil
    let new = Finding(
      report: report,
      status: status,
      part: Overlay.subject(id).part,
      basis: basis ?? same?.basis ?? .stated,
      source: source ?? same?.source
    )
    // What the catalogue says already is not entered again.
    if new == standing, journal.entries(.finding, on: id, for: report).isEmpty { return [] }
    return journal.drafting(
      once: .finding,
      on: id,
      for: report,
      value: .string(status.rawValue),
      members: [
        (.basis, .string(new.basis.rawValue)), (.source, new.source.map { .string($0) }),
      ]
    )
  }

  /// The finding in a report that stands.
  private func finding(on id: String, in report: String) -> Finding? {
    let (id, part) = Overlay.subject(id)
    return recommendation(id)?.findings.last { $0.report == report && $0.part == part }
  }
}

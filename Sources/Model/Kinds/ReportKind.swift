/// A report.
enum ReportKind: NamedKind {
  static func read(_ fields: Fields) -> Report? { fields.report() }
  static func shipped(_ id: String, in catalogue: Catalogue) -> [JSON.Member]? {
    catalogue.report(id)?.members
  }

  static func words(for value: JSON, _ names: Names, days: (PartialDay) -> String) -> String {
    let isConfidential = value["kind"] != nil && value["published"] == nil
    return names.described(value, days: days) + (isConfidential ? ", confidential" : "")
  }

  static var publicWords: String { "a report" }
  // Reports and deadlines are looked at when all of them are known.
  static var disclosure: Disclosure { .allowedIf("it is published") }
}

extension Report {
  /// The report that a draft sets; nil if it is on something else, or no sound report.
  public init?(_ draft: EventDraft) {
    self.init(draft.kind, draft.on, draft.value)
  }

  /// The report that an event sets; nil if it is on something else, or no sound report.
  public init?(_ event: Event) {
    self.init(event.kind, event.on, event.value)
  }

  private init?(_ kind: String, _ on: String, _ value: JSON) {
    guard kind == EventKind.report.rawValue, let report = ReportKind.thing(on, value) else {
      return nil
    }
    self = report
  }
}

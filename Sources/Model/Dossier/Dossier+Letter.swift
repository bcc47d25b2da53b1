/// The date that GRECO's letter names.
extension Dossier {
  /// What a letter is about, unless it says otherwise: the report that is due, as long as it can still
  /// come in time; nil where it is about a further one.
  public var reportOfLetter: Deadline? {
    deadline.flatMap { $0.state == .open ? $0.deadline : nil }
  }

  /// The draft that moves the date of a report: the letter names the day, whatever was inferred before,
  /// and what was answered for the report stays its answer.
  ///
  /// - Parameters:
  ///   - deadline: The date that is moved.
  ///   - due: The day in the letter.
  ///   - from: When the window opened; nil where that is not known.
  /// - Returns: nil where that holds already and there is nothing to settle.
  public func drafting(_ deadline: Deadline, due: Day, from: PartialDay?) -> EventDraft? {
    journal.editing(
      .deadline,
      on: deadline.id,
      [
        ("due", .string(due.description)), ("basis", .string(Basis.stated.rawValue)),
        ("from", from.map { .string($0.description) }),
      ],
      otherwise: deadline.members
    )
  }

  /// The draft that enters the date of a further report beside those that are known; nil where such a
  /// report is due on that day already.
  public func drafting(
    furtherReport title: String = Deadline.nextReport,
    due: Day,
    from: PartialDay?
  ) -> EventDraft? {
    let isKnown = catalogue.deadlines.contains {
      $0.title == LocalizedText(title) && $0.due.exact == due
    }
    if isKnown { return nil }
    // One that was moved to another day keeps its id.
    let ids = ["report-\(due)"] + (2...99).lazy.map { "report-\(due)-\($0)" }
    guard let id = ids.first(where: { catalogue.deadline($0) == nil }) else { return nil }
    let value = Deadline.value(due: due, from: from, title: title)
    return journal.drafting(.deadline, on: id, value: value)
  }
}

import Model

/// The dates as a calendar.
extension Export {
  /// As iCalendar (RFC 5545): an all-day event for each report to GRECO that is not in, and for each
  /// national due date; nil where there is none, because a calendar without an event is not one.
  ///
  /// An event keeps its UID, and its SEQUENCE grows with what is entered, so that a later calendar
  /// brings an earlier one up to date.
  public var calendar: [UInt8]? { Self.calendar(of: [self]) }

  /// The same of several dossiers in one calendar, where each date says whose it is.
  public static func calendar(of exports: [Export]) -> [UInt8]? {
    let events = exports.flatMap { export in
      export.events.map { event in
        var event = event
        if exports.count > 1 { event.summary = "\(export.title): \(event.summary)" }
        return event
      }
    }
    guard !events.isEmpty else { return nil }
    let title = exports.count == 1 ? exports[0].title : Span.count(exports.count, "dossier")
    var calendar = CalendarText()
    calendar.add("BEGIN:VCALENDAR")
    calendar.add("VERSION:2.0")
    calendar.add("PRODID:-//greco//neither GRECO's nor the Council of Europe's//EN")
    calendar.add("CALSCALE:GREGORIAN")
    calendar.add("METHOD:PUBLISH")
    calendar.add("X-WR-CALNAME", text: "Recommendations to \(title)")
    for event in events { event.write(into: &calendar) }
    calendar.add("END:VCALENDAR")
    return calendar.bytes
  }

  private var events: [CalendarEvent] {
    let notices = dossier.notices
    return deadlines.map { event($0, notices) } + recommendations.compactMap { event($0, notices) }
  }

  /// What is due to GRECO and not in; what was due before the last delivery is settled by it.
  private var deadlines: [DeadlineWindow] {
    let all = dossier.deadlines.filter { $0.state != .closed }
    return Array(all.lastIndex { $0.state == .met }.map { all[($0 + 1)...] } ?? all[...])
  }

  private func event(_ window: DeadlineWindow, _ notices: [String]) -> CalendarEvent {
    let deadline = window.deadline
    let about = window.isExact ? "" : " (about \(deadline.due.longWords), \(basis(deadline)))"
    return CalendarEvent(
      uid: uid(deadline.id, "report"),
      day: deadline.due.latest,
      summary: "\(inventedMark)Due to GRECO: \(deadline.title.text())\(about)"
        + dossier.mark(.deadline, on: deadline.id),
      description: [
        dossier.note(of: deadline).map { dossier.catalogue.citing($0.text()) },
        dossier.isSilent(after: window) ? "There is no later public report in this dossier." : nil,
      ].compactMap(\.self) + notices,
      isConfidential: dossier.isConfidential,
      hasAlarms: window.state == .open,
      changed: dossier.journal.lastEvent(on: deadline.id)?.at ?? start(of: deadline.from),
      revision: dossier.journal.eventsByID[deadline.id]?.count ?? 0
    )
  }

  private func basis(_ deadline: Deadline) -> String {
    switch deadline.basis {
    case .stated: "no day is named"
    case .inferred: "inferred"
    }
  }

  private func event(_ recommendation: Recommendation, _ notices: [String]) -> CalendarEvent? {
    let id = recommendation.id
    guard let due = recommendation.due else { return nil }
    let number = recommendation.number.map { "\($0). " } ?? ""
    let history = dossier.history(of: id)
    let lead = dossier.namesOfResponsible(recommendation).first.map { "Lead: \($0)" }
    let entered = dossier.enteredWords(recommendation, \.longWords).map { ", \($0)" } ?? ""
    return CalendarEvent(
      uid: uid(id, "due"),
      day: due,
      summary: "\(inventedMark)Due: \(number)\(recommendation.title.text())"
        + dossier.mark(.due, on: id),
      description: [
        recommendation.text.text(), "(\(recommendation.wording.words)\(entered))",
        "GRECO: \(dossier.findingWords(id))",
        dossier.extent.tellsOurStatus ? "We: \(dossier.ourWords(id))" : nil, lead,
      ].compactMap(\.self) + notices,
      isConfidential: dossier.isConfidential,
      hasAlarms: due >= dossier.day && !dossier.isSatisfactory(id),
      changed: history.last?.at ?? start(of: dossier.reports.first?.adopted),
      revision: history.count
    )
  }

  private var inventedMark: String { dossier.catalogue.isInvented ? "INVENTED: " : "" }

  /// The same for the same date in every calendar of the dossier.
  private func uid(_ id: String, _ kind: String) -> String {
    "\(kind).\(id).\(dossier.catalogue.id)@greco.invalid"
  }

  private func start(of day: PartialDay?) -> Timestamp {
    Timestamp(milliseconds: (day?.latest.number ?? 0) * 86_400_000)
  }
}

extension Journal {
  fileprivate func lastEvent(on id: String) -> Event? {
    eventsByID[id]?.last.map { events[$0] }
  }
}

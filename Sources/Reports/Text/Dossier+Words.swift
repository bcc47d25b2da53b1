import Model

/// The two statuses and the dates of a recommendation, in words.
extension Dossier {
  /// GRECO's last finding, and whether it is inferred.
  func findingWords(_ id: String) -> String {
    finding(of: id)?.finding.words ?? "no finding"
  }

  /// Our status.
  func ourWords(_ id: String) -> String {
    if !answers(on: id).isEmpty { return "two answers" }
    guard let saying = saying(on: id) else { return "nothing said" }
    return saying.words.shown
  }

  /// Its own due date and how far away that is, or nil if it has none.
  func dueWords(_ id: String) -> String? {
    guard let due = due(of: id), let days = days(of: id) else { return nil }
    switch timeliness(of: id) {
    case .overdue: return "due \(due), late by \(Span.count(-days, "day"))"
    case .dueSoon, .onTime: return "due \(due), \(Span.away(days))"
    case .none: return "due \(due)"
    }
  }

  /// What asks for a look, or nil.
  func needsWords(_ id: String) -> String? {
    isBeforeFinding(id) ? "ours is before GRECO's finding" : nil
  }

  /// `2026-11-23 16:40`, where the user is.
  func moment(of event: Event) -> String {
    let (hour, minute) = local.clock(event.at)
    return "\(day(of: event)) \(hour.twoDigits):\(minute.twoDigits)"
  }

  /// Who entered it and when.
  func signature(_ event: Event) -> String {
    [day(of: event).description, event.by.isEmpty ? nil : event.by.shown].compactMap(\.self)
      .joined(separator: ", ")
  }
}

extension Finding {
  /// What GRECO found, and whether no source says so.
  var words: String { status.words + (basis == .inferred ? " (inferred)" : "") }
}

extension DeadlineWindow {
  /// How far away it is; to a date that no source names, or not to the day, only about.
  var away: String {
    let exact = Span.away(days)
    if isExact { return exact }
    return days > 0 ? "in about " + exact.dropFirst("in ".count) : "about " + exact
  }
}

extension Event {
  /// What it did, who did it, and the remark.
  var signedWords: String {
    let signature = by.isEmpty ? "" : " (\(by.shown))"
    return words.shown + signature + (note.map { ": " + $0.shown } ?? "")
  }
}

extension Int {
  fileprivate var twoDigits: String { self < 10 ? "0\(self)" : String(self) }
}

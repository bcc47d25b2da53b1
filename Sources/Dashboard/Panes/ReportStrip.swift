internal import Canvas
internal import Model

/// The window of the report that is due: a bar, and what the dossier knows of its date.
struct ReportStrip {
  let state: State

  func draw(_ pen: inout Pen, _ lead: Strips.Lead, x: Int, y: Int, width: Int) {
    var line = Line("Report".padded(to: lead.label), .quiet)
    if let closed = state.dossier.closedWords(\.words) {
      pen.put(line.adding(closed, .quiet), x: x, y: y, limit: width - 1)
      return
    }
    guard let window = state.dossier.deadline else {
      line = line.adding("no date is known by which a report is due", .quiet)
      pen.put(line, x: x, y: y, limit: width - 1)
      return
    }
    let whole = words(window, isShort: false)
    let words = lead.label + Line(whole).columns < width ? whole : self.words(window, isShort: true)
    // The words say it; the bar gives way where both do not fit.
    if lead.bar > 0, lead.label + lead.bar + lead.gap + Line(words).columns < width {
      line.runs += barRuns(window, width: lead.bar, pen.symbols)
      line = line.padded(to: line.columns + lead.gap)
    }
    line.runs += words
    pen.put(line, x: x, y: y, limit: width - 1)
  }

  /// What is over of the window is drawn full; one cell only once it is over whole.
  private func barRuns(_ window: DeadlineWindow, width: Int, _ symbols: Symbols) -> [Line.Run] {
    let over = Int((window.elapsed ?? 0) * Double(width))
    let isOpen = window.state == .open
    return [
      Line.Run(
        text: String(repeating: symbols.barOver, count: over),
        role: isOpen ? .accent : .quiet
      ),
      Line.Run(text: String(repeating: symbols.barAhead, count: width - over), role: .faint),
    ]
  }

  private func words(_ window: DeadlineWindow, isShort: Bool) -> [Line.Run] {
    let deadline = window.deadline
    let isInferred = deadline.basis == .inferred
    let due = deadline.due.words
    let two = isShort ? ", two entries" : ", \(TwoEntries.words)"
    let date =
      (isInferred ? "about \(due), inferred" : "due \(due)") + (isDueContested(deadline) ? two : "")
    let met = isMetContested(deadline) ? two : ""
    switch window.state {
    case .open:
      return [
        Line.Run(text: date + "  ", role: isInferred ? .quiet : .text),
        Line.Run(text: Self.days(window) + met, role: .accent),
      ]
    case .past:
      let later =
        state.dossier.hasLaterReport(than: deadline)
        ? "a later report is in this dossier"
        : isShort ? "no later public one" : "no later public report in this dossier"
      return [Line.Run(text: "\(date)\(met); \(later)", role: .quiet)]
    case .met:
      let words = isShort ? "met" + met : state.dossier.metWords(deadline, \.words)
      return [Line.Run(text: "\(date), \(words)", role: .quiet)]
    case .closed: return [Line.Run(text: "procedure closed", role: .quiet)]
    }
  }

  private func isDueContested(_ deadline: Deadline) -> Bool {
    !state.dossier.mark(dueOf: deadline).isEmpty
  }

  private func isMetContested(_ deadline: Deadline) -> Bool {
    !state.dossier.mark(metOf: deadline).isEmpty
  }

  private static func days(_ window: DeadlineWindow) -> String {
    let days = window.days == 0 ? "today" : Span.count(window.days, "day")
    return window.isExact ? days : "about \(days)"
  }

  /// The same in a few letters.
  func shortWords(_ window: DeadlineWindow) -> String {
    let isInferred = window.deadline.basis == .inferred
    let due = window.deadline.due.words
    let date =
      (isInferred ? "about \(due), inferred" : "due \(due)")
      + (isDueContested(window.deadline) ? ", two entries" : "")
    let met = isMetContested(window.deadline) ? ", two entries" : ""
    switch window.state {
    case .open: return "\(Self.days(window))\(met), \(date)"
    case .past: return date + met
    case .met: return "report met" + met
    case .closed: return "procedure closed"
    }
  }
}

internal import Model

/// What came of writing, and what others wrote.
extension State {
  /// Takes in events; says what they did if they were the user's own.
  mutating func takeIn(_ events: [Event], saying says: String?) {
    if present == nil { dossier.add(events) } else { present?.add(events) }
    refresh()
    greeting = nil
    guard let says else {
      prompt?.unseen.formUnion(events.map(\.id))
      return
    }
    if let key = unsaved?.question.draftKey { drafts[key] = nil }
    unsaved = nil
    if viewPlace == .panes { marks = [] }
    let (hour, minute) = events.last.map { dossier.local.clock($0.at) } ?? (0, 0)
    message = Message(
      .done,
      says,
      end: "saved \(Self.twoDigits(hour)):\(Self.twoDigits(minute))"
    )
  }

  /// The files were read anew, or another day began.
  mutating func takeIn(_ fresh: Dossier) {
    if present != nil {
      let day = dossier.day
      present = fresh
      dossier = fresh.asOf(day)
    } else {
      dossier = fresh
    }
    refresh()
  }

  /// Everything that is worked out from the dossier.
  mutating func refresh() {
    summary = Summary(dossier)
    searchTexts = nil
    refreshPanes()
    switch view {
    case .changes: changes = ChangesView.changes(dossier)
    case .overview: overview = Overview(dossier)
    case .needs(let row): view = .needs(row: min(row, max(0, needRows.count - 1)))
    case .detail, .timeline, nil: break
    }
    // A question may be about what is selected, which may be something else by now.
    let question = prompt?.question.renewed(in: self)
    if let question { prompt?.question = question }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// Nothing was written: the text that was typed comes back, and the reason stays.
  mutating func keepUnsaved(because reason: String) {
    message = Message(.failed, "not saved: \(reason)")
    if let unsaved { prompt = unsaved }
    unsaved = nil
  }

  /// So many entries cannot be read; what went wrong stays to be read all the same.
  mutating func leaveOut(_ count: Int) {
    let isTold = message == leftOutMessage
    problemCount = count
    if isTold || leftOutMessage != nil && message?.tone != .failed { message = leftOutMessage }
  }

  /// The folder is gone: said until it is back.
  mutating func loseFolder() {
    isFolderGone = true
    message = Message(.failed, "the folder of this dossier is gone; nothing can be saved")
  }

  /// The folder is there again.
  mutating func findFolder() {
    isFolderGone = false
    message = Message(.told, "the folder of this dossier is back")
  }
}

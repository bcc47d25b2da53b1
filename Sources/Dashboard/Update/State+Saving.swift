internal import Model

/// What came of writing, and what others wrote.
extension State {
  /// Takes in events; says what they did if they were the user's own.
  mutating func takeIn(_ events: [Event], saying says: Notice?) {
    if says != nil { letStay(events.map(\.on)) }
    // What the user enters may take it from where it is shown: then the next one is selected.
    let keepsPlace = says == nil || absence != nil
    let change = { (state: inout State) in
      if state.present == nil { state.dossier.add(events) } else { state.present?.add(events) }
      state.refresh()
    }
    if keepsPlace { keepingPlace(change) } else { change(&self) }
    greeting = nil
    guard let says else {
      prompt?.unseen.formUnion(events.map(\.id))
      waiting?.unseen.formUnion(events.map(\.id))
      takeInArrivals(events)
      return
    }
    if let key = unsaved?.question.draftKey { drafts[key] = nil }
    unsaved = nil
    if layers.isEmpty { marks = [] }
    goOn(with: events)
    let minute = events.last.map { dossier.local.clockWords($0.at) }
    message = Message(.done, says, savedAt: minute)
  }

  /// The files were read anew, or another day began.
  mutating func takeIn(_ fresh: Dossier) {
    let new = fresh.journal.events(notIn: (present ?? dossier).journal)
    if prompt != nil {
      prompt?.unseen.formUnion(new.map(\.id))
    }
    keepingPlace { state in
      if state.present != nil {
        state.present = fresh
        state.dossier = fresh.asOf(state.dossier.day)
      } else {
        state.dossier = fresh
      }
      state.refresh()
    }
    takeInArrivals(new)
  }

  /// Everything that is worked out from the dossier.
  mutating func refresh() {
    summary = Summary(dossier)
    searchTexts = nil
    refreshPanes()
    // A question may be about what is selected, which may be something else by now.
    let question = prompt?.question.renewed(in: self)
    if let question { prompt?.question = question }
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

  /// The dossier can be read no more, which is said until it can.
  mutating func begin(_ outage: Outage) {
    self.outage = outage
    message = Message(.failed, "nothing can be saved: \(outage.words)")
  }

  /// The dossier can be read again.
  mutating func endOutage() {
    guard let over = outage else { return }
    outage = nil
    message = Message(.told, over.end)
  }
}

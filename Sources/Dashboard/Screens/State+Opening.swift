internal import Canvas
internal import Model

/// What Enter does on a row, whichever screen it is on.
extension State {
  /// Opens what a row stands for, or says what there is to be done with it.
  mutating func open(_ thing: Thing) {
    switch thing {
    case .institution(let id): showOnly(.responsible(id))
    case .nobody: showOnly(.nobody)
    case .report(let id): openReport(thing, isKnown: dossier.reports.contains { $0.id == id })
    case .deadline(let id):
      openReport(thing, isKnown: dossier.deadlines.contains { $0.deadline.id == id })
    case .finding(let report, _):
      open(ReportScreen(.report(report), selecting: selectedID))
    case .due: message = Message(.told, readOnlyReason ?? "d enters another due date, or none")
    case .standing(let digit):
      let words = "\(digit) settles it: this one holds and the others do not"
      message = Message(.told, readOnlyReason ?? words)
    case .source, .entry: tellAddress(of: thing)
    case .part: message = Message(.told, readOnlyReason ?? "+ - s n m e A F are for this part")
    case .missing(let command): _ = perform(command)
    case .proposed: takeOrLeave()
    case .asked(let key): askForImport(key)
    case .dossier(let folder): go(to: folder)
    case .recommendation: refuse(thing)
    }
  }

  private mutating func openReport(_ thing: Thing, isKnown: Bool) {
    guard isKnown else { return message = Message(.refused, "it is not in this dossier any more") }
    open(ReportScreen(thing, selecting: selectedID))
  }

  private mutating func tellAddress(of thing: Thing) {
    if let address = selectedAddress {
      if isReference(thing), follow(Reference(address)) { return }
      message = Message(.told, "y copies \(address)")
    } else if case .source = thing {
      message = Message(.refused, "no address is known of where it is from")
    } else {
      refuse(thing)
    }
  }

  private mutating func refuse(_ thing: Thing) {
    message = Message(.refused, "there is nothing more to open of \(thing.words)")
  }
}

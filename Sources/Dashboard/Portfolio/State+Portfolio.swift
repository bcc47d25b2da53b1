internal import Model

/// Going from one dossier to another.
extension State {
  /// Takes in what was found in dossiers of the portfolio.
  mutating func take(_ glances: [Portfolio.Glanced]) {
    for glance in glances { portfolio?.take(glance.reading, of: glance.folder) }
    renewPortfolioScreen()
  }

  /// Shows the portfolio over the panes, with the dossier selected that is left.
  mutating func openPortfolio() {
    guard portfolio != nil else {
      let words = "this is the only dossier; greco ./A ./B opens several"
      return message = Message(.refused, words)
    }
    portfolio?.lookAgain()
    // What is at the front is known as it is.
    let (folder, front) = (desk.folder, Glance(present ?? dossier, leftOut: problemCount))
    portfolio?.take(.read(front), of: folder)
    PortfolioScreen.open(in: self).map { open($0) }
  }

  /// Goes to a dossier, which is read for that where it is not at the front, and to something in it.
  mutating func go(to folder: String, showing subject: String? = nil) {
    guard folder == desk.folder else {
      return destination = Destination(folder: folder, subject: subject)
    }
    closeScreens()
    show(subject: subject)
  }

  /// Goes to what a reference points to, where its dossier is one of the portfolio.
  ///
  /// - Returns: Whether that is so.
  mutating func follow(_ reference: Reference) -> Bool {
    guard case .point(let id, let on) = reference, let folder = portfolio?.folder(of: id) else {
      return false
    }
    go(to: folder, showing: on)
    return true
  }

  private mutating func show(subject id: String?) {
    guard let id else { return }
    guard let subject = dossier.subject(id) else {
      return message = Message(.refused, "\(id) is not in this dossier")
    }
    show(subject.recommendation.id)
  }

  /// What is to be done outside for the dossier that is gone to.
  mutating func goingThere() -> [Effect] {
    guard let there = destination else { return [] }
    destination = nil
    return [.goTo(there)]
  }

  /// A dossier that was gone to is there: as it was left, with what happened to it since, or new.
  mutating func arrive(at arrived: Desk.Arrival, showing subject: String?) {
    closeScreens()
    left[desk.folder] = front
    if let kept = left.removeValue(forKey: arrived.folder) {
      front = kept
      problemCount = arrived.problemCount
      outage = nil
      message = nil
      takeIn(arrived.dossier)
    } else {
      front = Kept(Desk(arrived, filter: Filter(), sort: settings.sort))
      beginDesk()
    }
    show(subject: subject)
  }

  /// What is selected and said first at a new desk.
  mutating func beginDesk() {
    refreshPanes()
    selection.pane = panes.firstIndex { !$0.ids.isEmpty } ?? 0
    message = openingMessage
  }

  private mutating func renewPortfolioScreen() {
    guard let portfolio, let place = layers.lastIndex(where: { $0.kind == .portfolio }) else {
      return
    }
    layers[place].screen = PortfolioScreen(entries: portfolio.entries)
  }
}

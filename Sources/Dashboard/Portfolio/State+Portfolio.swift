internal import Model

/// Going from one dossier to another.
extension State {
  /// Takes in what was found in dossiers of the portfolio.
  mutating func take(_ glances: [Portfolio.Glanced]) {
    for glance in glances { portfolio?.take(glance.reading, of: glance.folder) }
    renewPortfolioScreen()
  }

  /// Whether all dossiers are shown, be it below the help.
  public var showsPortfolio: Bool { layers.contains { $0.kind == .portfolio } }

  /// Some dossiers changed, and are to be looked into anew; the one at the front is known as it is.
  mutating func lookAgain(at folders: Set<String>) {
    let others = folders.subtracting([desk.folder])
    portfolio?.lookAgain(at: others)
  }

  /// The line of the dossier at the front is that of how it stands, where it is shown.
  mutating func renewLineOfFront() {
    guard showsPortfolio else { return }
    takeFront()
    renewPortfolioScreen()
  }

  private mutating func takeFront() {
    let folder = desk.folder
    let front = Glance(present ?? dossier, leftOut: problemCount, newCount: arrivals.count)
    portfolio?.take(.read(front), of: folder)
  }

  /// Shows those in which all words are found, the first of them selected where the selected one is not.
  mutating func findAmongDossiers(_ words: String) {
    portfolio?.words = words
    renewPortfolioScreen()
    guard let found = portfolio?.found, let first = found.first, let layer = layers.last,
      !found.contains(where: { .dossier($0.folder) == layer.selected?.thing })
    else { return }
    layers[layers.count - 1].selected = Row.ID(thing: .dossier(first.folder), occurrence: 0)
    layers[layers.count - 1].scroll = 0
  }

  /// Shows the portfolio over the panes, with the dossier selected that is left.
  mutating func openPortfolio() {
    guard portfolio != nil else {
      let words = "this is the only dossier; greco ./A ./B opens several"
      return message = Message(.refused, words)
    }
    portfolio?.lookAgain()
    // What is at the front is known as it is.
    takeFront()
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
    layers[place].screen = PortfolioScreen(portfolio)
  }
}

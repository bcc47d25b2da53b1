internal import Model

/// Finding as one types: in the panes, among the dossiers, in the help.
extension State {
  /// The words that are looked for where the user is.
  var wordsToFind: String {
    get {
      switch screen {
      case let help as HelpScreen: help.words
      case is PortfolioScreen: portfolio?.words ?? ""
      case _: filter.words
      }
    }
    set {
      switch screen {
      case var help as HelpScreen:
        help.words = newValue
        screen = help
      case is PortfolioScreen: findAmongDossiers(newValue)
      case _:
        guard filter.words != newValue else { return }
        filter.words = newValue
        refreshPanes()
      }
    }
  }
}

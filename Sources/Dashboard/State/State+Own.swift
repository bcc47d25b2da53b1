internal import Canvas
internal import Model

/// The user's own institution.
extension State {
  /// It, where the user has said which it is and this dossier has it.
  var own: Catalogue.Institution? {
    settings.institution.flatMap { dossier.institution(called: $0) }
  }

  /// Shows only what the user's own institution answers for, and all again.
  mutating func toggleOwn() {
    guard let own else { return askForOwn() }
    let facet = Facet.responsible(own.id)
    defer { selectAgain() }
    guard !filter.asks(for: facet) else {
      filter.stopAsking(for: facet)
      refreshPanes()
      let count = filter.isEmpty ? "\(shownCount)" : "\(shownCount) of those asked for"
      return message = Message(.told, "whoever answers: \(count); i shows yours")
    }
    filter.ask(for: facet)
    refreshPanes()
    tellShown(only: facet, way: "i shows the others as well")
  }

  /// Where what was selected on a screen is not shown any more, what comes first is.
  private mutating func selectAgain() {
    makePage(to: Page.end)
    guard let selected = layers.last?.selected, page?.place(of: selected) == nil else { return }
    layers[layers.count - 1].isNew = true
  }

  /// Asks which institution is the user's.
  private mutating func askForOwn() {
    guard !dossier.catalogue.institutions.isEmpty else {
      let words = "this dossier names no institution yet; a says who answers"
      return message = Message(.refused, words)
    }
    ask(OwnInstitutionQuestion())
  }

  /// Says which institution is the user's; nil for none.
  mutating func setOwn(_ institution: Catalogue.Institution?) -> [Effect] {
    settings.institution = institution?.id
    let words = institution.map { "yours is \(text($0.name)); i shows only that" }
    message = Message(.told, words ?? "no institution is yours")
    return [.keep(.institution(institution?.id))]
  }

  /// An institution's name in a room: the full one where it fits, else the short one.
  func institutionName(_ id: String, in room: Int) -> String {
    let name = institutionName(id)
    if name.columns <= room { return name }
    return names.institution(id).cut(to: room, ellipsis: symbols.ellipsis)
  }
}

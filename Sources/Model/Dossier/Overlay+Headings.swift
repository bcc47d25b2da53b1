/// The themes that users added, named and put in order.
extension Overlay {
  mutating func layHeadings() {
    var placed: [(theme: String, place: Int)] = []
    for event in entered(.heading) {
      guard let heading = HeadingKind.thing(event.on, event.value) else { continue }
      lay(heading)
      if let place = heading.place { placed.append((heading.id, place)) }
    }
    // Of two with the same place the last said is the first: it was put there.
    let last = said(.heading).map { Theme.id(ofEventsOn: $0.on) }
    placed.sort { one, other in
      guard one.place == other.place else { return one.place < other.place }
      return last.firstIndex(of: one.theme) ?? 0 < last.firstIndex(of: other.theme) ?? 0
    }
    putInOrder(placed)
    addMissingThemes()
  }

  private mutating func lay(_ heading: Heading) {
    guard let place = catalogue.themes.firstIndex(where: { $0.id == heading.id }) else {
      let new = Theme(
        id: heading.id,
        title: heading.title,
        about: heading.about,
        recommendations: []
      )
      return catalogue.themes.append(new)
    }
    catalogue.themes[place].title = heading.title
    catalogue.themes[place].about = heading.about
  }

  /// Puts themes at their places among those that stay in their order.
  private mutating func putInOrder(_ placed: [(theme: String, place: Int)]) {
    let moved = placed.compactMap { id, place in catalogue.theme(id).map { ($0, place) } }
    catalogue.themes.removeAll { theme in moved.contains { $0.0.id == theme.id } }
    for (theme, place) in moved {
      catalogue.themes.insert(theme, at: min(place - 1, catalogue.themes.count))
    }
  }

  /// What was added under a theme that was taken back is not lost: the theme stays, by its id.
  private mutating func addMissingThemes() {
    let moved = Set(
      said(.theme).filter { $0.value.string.flatMap(catalogue.theme) != nil }.map(\.on)
    )
    for event in entered(.recommendation) where !moved.contains(event.on) {
      guard let id = event.value["theme"]?.string, id.isKebabCase, catalogue.theme(id) == nil,
        RecommendationKind.thing(event.on, event.value) != nil
      else { continue }
      catalogue.themes.append(Theme(id: id, title: LocalizedText(id), recommendations: []))
    }
  }
}

/// The recommendations that users added, and those whose fields they set anew.
extension Overlay {
  mutating func layRecommendations() {
    for event in entered(.recommendation) { add(event) }
  }

  /// The fields that were set anew; moves come last.
  mutating func layFields() {
    for kind in EventKind.allCases {
      guard let field = kind.field else { continue }
      for event in said(kind) { lay(event, over: field) }
    }
    layMoves()
  }

  /// Changes a recommendation, if there is one of that id.
  mutating func change(_ id: String, _ body: (inout Recommendation) -> Void) {
    guard let place = places[id] else { return }
    body(&catalogue.themes[place.theme].recommendations[place.recommendation])
  }

  /// What an event is on: a recommendation, and a part of it if it has one.
  static func subject(_ on: String) -> (recommendation: String, part: String?) {
    // A person's name has dots as well, and a colon before it.
    guard on.utf8.contains(UInt8(ascii: ".")), !on.hasPrefix(Person.eventPrefix) else {
      return (on, nil)
    }
    let pieces = on.split(separator: ".", maxSplits: 1).map(String.init)
    return (pieces.first ?? on, pieces.count == 2 ? pieces[1] : nil)
  }

  private mutating func add(_ event: Event) {
    guard let theme = event.value["theme"]?.string.flatMap({ themes[$0] }),
      var new = RecommendationKind.thing(event.on, event.value)
    else { return }
    if let old = places[new.id] {
      // It came with a later catalogue: what users wrote counts, GRECO's findings stay.
      new.findings = catalogue.themes[old.theme].recommendations[old.recommendation].findings
      catalogue.themes[old.theme].recommendations[old.recommendation] = new
      return
    }
    places[new.id] = Place(
      theme: theme,
      recommendation: catalogue.themes[theme].recommendations.count
    )
    catalogue.themes[theme].recommendations.append(new)
  }

  private mutating func lay(_ event: Event, over field: any FieldKind.Type) {
    change(Self.subject(event.on).recommendation) { field.lay(event, over: &$0) }
  }

  /// Moves recommendations to the end of other themes, all of them in one go.
  private mutating func layMoves() {
    var moved: [(recommendation: Recommendation, to: Int)] = []
    for event in said(.theme) {
      guard let to = event.value.string.flatMap({ themes[$0] }), let from = places[event.on],
        from.theme != to
      else { continue }
      moved.append((catalogue.themes[from.theme].recommendations[from.recommendation], to))
    }
    guard !moved.isEmpty else { return }
    let ids = Set(moved.map(\.recommendation.id))
    for theme in catalogue.themes.indices {
      catalogue.themes[theme].recommendations.removeAll { ids.contains($0.id) }
    }
    for (recommendation, to) in moved {
      catalogue.themes[to].recommendations.append(recommendation)
    }
  }
}

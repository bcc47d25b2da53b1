/// The recommendations that users added, and those whose fields they set anew.
extension Overlay {
  mutating func layRecommendations() {
    for event in entered(.recommendation) { add(event) }
  }

  /// The fields that were set anew; moves come last.
  mutating func layFields() {
    for kind in EventKind.allCases where kind.scope == .field && kind.changesCatalogue {
      for event in said(kind) where kind != .theme { layField(event, kind) }
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
    guard on.utf8.contains(UInt8(ascii: ".")) else { return (on, nil) }
    let pieces = on.split(separator: ".", maxSplits: 1).map(String.init)
    return (pieces.first ?? on, pieces.count == 2 ? pieces[1] : nil)
  }

  private mutating func add(_ event: Event) {
    guard let fields = Self.fields(of: event.on, event.value),
      let theme = event.value["theme"]?.string.flatMap({ themes[$0] })
    else { return }
    guard var new = fields.recommendation(.unknown) else { return }
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

  private mutating func layField(_ event: Event, _ kind: EventKind) {
    let (id, part) = Self.subject(event.on)
    change(id) { recommendation in
      if let part {
        guard kind == .text, let text = LocalizedText(event.value) else { return }
        recommendation.lay(text, overPart: part)
      } else {
        recommendation.lay(event.value, over: kind)
      }
    }
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

extension Recommendation {
  /// Lays what an event says over a field; what is no value for it changes nothing.
  fileprivate mutating func lay(_ value: JSON, over kind: EventKind) {
    var written: LocalizedText? { LocalizedText(value) }
    switch kind {
    // Any other word than a day, such as none, says that there is no date.
    case .due: Self.set(&due, to: value.string.flatMap { Day($0) }, "due", &rewritten)
    case .responsible:
      Self.set(
        &responsible,
        to: value.elements?.compactMap(\.string) ?? [],
        "responsible",
        &rewritten
      )
    case .title: Self.set(&title, to: written ?? title, "title", &rewritten)
    case .text: Self.set(&text, to: written ?? text, "text", &rewritten)
    case .number: Self.set(&number, to: value.string?.lowercased(), "number", &rewritten)
    case .wording:
      Self.set(
        &wording,
        to: value.string.flatMap(Wording.init(rawValue:)) ?? wording,
        "wording",
        &rewritten
      )
    case .theme, .status, .note, .measure, .evidence, .remark, .review, .answer, .finding, .report,
      .deadline, .institution, .recommendation:
      break
    }
  }

  /// Lays a text over a part; a part that is not there yet is put in at its number.
  fileprivate mutating func lay(_ text: LocalizedText, overPart id: String) {
    var parts = parts
    if let place = parts.firstIndex(where: { $0.id == id }) {
      parts[place].text = text
    } else if Roman.numeral(typed: id) == id, let number = Roman.value(id) {
      let later = parts.firstIndex { (Roman.value($0.id) ?? 0) > number }
      parts.insert(Part(id: id, text: text), at: later ?? parts.endIndex)
    }
    Self.set(&self.parts, to: parts, "parts", &rewritten)
  }

  private static func set<Value: Equatable>(
    _ held: inout Value,
    to value: Value,
    _ field: String,
    _ rewritten: inout Set<String>
  ) {
    guard held != value else { return }
    held = value
    rewritten.insert(field)
  }
}

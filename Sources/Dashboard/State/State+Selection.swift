internal import Model

/// What is selected and shown.
extension State {
  /// The id of the selected recommendation, or nil where none is shown.
  var selectedID: String? {
    guard absence == nil else { return nil }
    guard let layer = layers.last else { return paneSelectedID }
    return layer.recommendation
  }

  /// What the selected row of the screen on top stands for; nil where none is selected.
  var selectedThing: Thing? { absence == nil ? layers.last?.selected?.thing : nil }

  /// The selected recommendation.
  var selected: Recommendation? { selectedID.flatMap { dossier.recommendation($0) } }

  /// Why nothing can be changed, in words; nil where it can.
  var readOnlyReason: String? {
    if let outage { return outage.words }
    if present != nil { return "this is the past; Esc returns to today" }
    return settings.readOnlyReason
  }

  /// The signs to draw with.
  var symbols: Symbols { Symbols(isASCII: settings.isASCII) }

  /// A text in the language of the settings.
  func text(_ text: LocalizedText) -> String { text.text(in: settings.languages) }

  /// The full name of an institution in that language.
  func institutionName(_ id: String) -> String {
    dossier.catalogue.institutionName(id, in: settings.languages)
  }

  /// How many recommendations are shown and wanted.
  var shownCount: Int { panes.reduce(0) { $0 + wantedCount(in: $1) } }

  /// How many of a pane the filter leaves, without those that only stay.
  func wantedCount(in pane: PaneContent) -> Int { pane.ids.count { !staying.contains($0) } }

  /// What the user changes stays where it is.
  mutating func letStay(_ ids: [String]) {
    staying.formUnion(Set(ids).intersection(panes.flatMap(\.ids)))
  }

  /// The selection has moved: what stayed for the sake of the next key goes, but not from under it.
  mutating func letGo(after before: String?) {
    guard !staying.isEmpty, absence == nil, paneSelectedID != before else { return }
    let left = staying.intersection([paneSelectedID].compactMap(\.self))
    guard left != staying else { return }
    staying = left
    refreshPanes()
  }

  /// The id of what is selected in the panes, whatever covers them.
  var paneSelectedID: String? { panes[safe: selection.pane]?.ids[safe: selection.row] }

  /// Works out what the filter leaves, and keeps the selection where it was if that is left.
  mutating func refreshPanes() {
    let selected = paneSelectedID
    if !filter.words.isEmpty, searchTexts == nil { searchTexts = SearchTexts(dossier) }
    let wanted = Wanted(filter, of: dossier, edition, texts: searchTexts, among: self.wanted)
    self.wanted = wanted
    var unwanted: Set<String> = []
    panes = dossier.placesOfThemes.enumerated().map { theme, places in
      let left = places.map { ($0, dossier.recommendations[$0]) }.filter { place, recommendation in
        if wanted.has(place) { return true }
        guard staying.contains(recommendation.id) else { return false }
        unwanted.insert(recommendation.id)
        return true
      }
      return PaneContent(theme: theme, ids: sort.sorted(left.map(\.1), in: dossier).map(\.id))
    }
    staying = unwanted
    if offsets.count != panes.count { offsets = panes.map { _ in 0 } }
    select(selected)
  }

  /// Gathers what words are found in before the first letter is typed.
  mutating func gatherSearchTexts() {
    guard prompt?.question is FindQuestion, layers.isEmpty, searchTexts == nil else { return }
    searchTexts = SearchTexts(dossier)
  }

  /// What of what is shown needs the user.
  var needs: [Need] {
    guard !filter.isEmpty else { return summary.needs }
    let shown = Set(panes.flatMap(\.ids))
    return summary.needs.compactMap { need in
      let ids = need.ids.filter { shown.contains($0) }
      return ids.isEmpty ? nil : Need(facet: need.facet, ids: ids)
    }
  }

  /// What an action is for: the recommendations marked that are shown, else the part or the recommendation
  /// selected; none while one of them is gone.
  var targets: [String] {
    if !marks.isEmpty, layers.isEmpty {
      guard missingMarks.isEmpty else { return [] }
      return panes.flatMap(\.ids).filter { marks.contains($0) }
    }
    if case .part(let id)? = selectedThing { return [id] }
    return [selectedID].compactMap(\.self)
  }

  /// Whether there is no room for anything but a word.
  var isTooSmall: Bool {
    size.width < DashboardLayout.smallest.width || size.height < DashboardLayout.smallest.height
  }

  /// What they are called, in messages.
  func names(of ids: [String]) -> String {
    ids.count == 1 ? name(of: ids[0]) : dossier.countWords(ids)
  }

  /// Shows a recommendation in the panes, whatever hides it.
  mutating func show(_ id: String) {
    closeScreens()
    if !panes.contains(where: { $0.ids.contains(id) }) {
      filter = Filter()
      refreshPanes()
    }
    select(id)
  }

  /// Selects a recommendation, or the nearest to the selection where it is not shown.
  mutating func select(_ id: String?) {
    if let place = id.flatMap({ place(of: $0) }) { return selection = place }
    guard !panes.isEmpty else { return selection = Selection(pane: 0, row: 0) }
    var pane = min(max(0, selection.pane), panes.count - 1)
    if panes[pane].ids.isEmpty {
      let later = panes.indices.first { $0 > pane && !panes[$0].ids.isEmpty }
      pane = later ?? panes.lastIndex { !$0.ids.isEmpty } ?? pane
      selection.row = 0
    }
    let last = max(0, panes[pane].ids.count - 1)
    selection = Selection(pane: pane, row: min(max(0, selection.row), last))
  }

  /// Where a recommendation is in the panes; nil where it is not shown.
  func place(of id: String) -> Selection? {
    for (pane, content) in panes.enumerated() {
      guard let row = content.ids.firstIndex(of: id) else { continue }
      return Selection(pane: pane, row: row)
    }
    return nil
  }

  /// Moves the parts that scroll so that the selection is seen.
  mutating func revealSelection() {
    let layout = DashboardLayout(self)
    for (pane, box) in layout.panes.enumerated() {
      let rows = box.rows
      let count = panes[pane].ids.count
      var offset = min(offsets[pane], max(0, count - rows))
      if pane == selection.pane, rows > 0 {
        offset = min(offset, selection.row)
        offset = max(offset, selection.row - rows + 1)
      }
      offsets[pane] = max(0, offset)
    }
  }
}

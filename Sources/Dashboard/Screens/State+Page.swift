internal import Canvas
internal import Model

/// The page of the screen on top.
extension State {
  /// Where a screen is drawn: between the header and the footer.
  var pageArea: Rectangle {
    let margin = 2 * size.margin
    return Rectangle(
      x: margin,
      y: 2,
      width: size.width - 2 * margin,
      height: max(0, size.height - 3)
    )
  }

  /// The rows that are seen at once.
  var pageHeight: Int { page?.body(of: pageArea).height ?? 0 }

  /// Makes the page anew where it is another one or tells of something else, and keeps what is
  /// selected selected and seen.
  mutating func renewPage() {
    guard !layers.isEmpty else { return page = nil }
    makePage()
    if let selected = layers.last?.selected, page?.place(of: selected) == nil {
      makePage(to: Page.end)
    }
    guard let page, absence == nil else { return }
    var layer = layers.removeLast()
    if layer.isNew {
      layer.isNew = false
      layer.place = layer.screen.first(of: page.rows, in: self) ?? 0
      layer.selected = page.ids[safe: layer.place] ?? nil
      // What is selected first stands in the upper third, unless the beginning is seen with it.
      let line = page.starts[safe: layer.place] ?? 0
      layer.scroll = line < pageHeight ? 0 : line - pageHeight / 3
    } else if let selected = layer.selected {
      // Where it is gone nothing is selected, so that the next key does not hit its neighbour.
      let place = page.place(of: selected)
      layer.selected = place.flatMap { page.ids[$0] }
      layer.isVacant = place == nil
      layer.place = place ?? min(layer.place, max(0, page.ids.count - 1))
    }
    layer.scroll = page.clamped(layer.scroll, height: pageHeight)
    let seen = layer.scroll..<(layer.scroll + pageHeight)
    if layer.selected != nil, !seen.contains(page.starts[safe: layer.place] ?? 0) {
      layer.scroll = page.scroll(layer.scroll, revealing: layer.place, height: pageHeight)
    }
    layers.append(layer)
  }

  /// Makes the page anew where it is another one, tells of something else or ends above a line; without
  /// a line, above what is seen.
  mutating func makePage(to line: Int? = nil) {
    guard var layer = layers.last else { return }
    if layer.dossier != edition {
      layer.screen = layer.screen.renewed(in: self)
      layer.dossier = edition
      layers[layers.count - 1] = layer
    }
    let subject = Page.Subject(
      screen: layer.edition,
      dossier: edition,
      settings: settings,
      size: size,
      filter: filter,
      sort: sort,
      staying: staying,
      absent: absence?.id,
      isReadOnly: readOnlyReason != nil
    )
    let line = line ?? layer.scroll + pageArea.height + Page.most
    guard page?.has(line, of: subject) != true else { return }
    let width = min(layer.screen.widest, max(8, pageArea.width))
    let reach = Page.reach(of: line)
    page = Page(
      head: layer.screen.head(in: self, width: width),
      rows: layer.screen.rows(in: self, width: width, upTo: reach),
      width: width,
      footShare: layer.screen.footShare,
      footMost: layer.screen.footMost,
      reach: reach,
      subject: subject
    )
    // Of a longer page the columns go on, and what stands in the next one is further behind.
    if let place = layer.selected.flatMap({ page?.place(of: $0) }) {
      layers[layers.count - 1].place = place
    }
  }

  /// What the selected row tells; nil where none is.
  var selectedLines: [Line]? {
    guard let page, let place = layers.last?.selected.flatMap({ page.place(of: $0) }) else {
      return nil
    }
    return page.rows[place].lines
  }
}

internal import Canvas

/// A view over the panes, or the help, as lines: made once for what it tells, not for every key, and of
/// a long one no more than is read.
struct Page: Sendable {
  let lines: [Line]
  /// Of so many lines it was made; it has fewer where it ends before.
  fileprivate let reach: Int
  fileprivate let subject: Subject

  /// Further down than any page goes.
  static let end = 1 << 40

  /// Of how many lines a page is made for a line to be seen: most pages are whole then, and a long
  /// one is made anew only a few times until its end.
  static func reach(of line: Int) -> Int {
    var reach = 400
    while reach <= line { reach *= 2 }
    return reach
  }

  /// Whether a line is in it, as far as there is one.
  fileprivate func has(_ line: Int) -> Bool { line < reach || lines.count < reach }

  /// Draws as much as there is room for, from a line on.
  func draw(_ pen: inout Pen, scroll: Int, in area: Rectangle) {
    let last = max(0, lines.count - area.height)
    let first = min(scroll, last)
    for (row, line) in lines.dropFirst(first).prefix(area.height).enumerated() {
      pen.put(line, x: area.x, y: area.y + row, limit: area.width)
    }
    pen.frame.cursor = Frame.Position(x: area.x, y: area.y)
    guard last > 0, area.height > 1 else { return }
    // How far down one is, for who cannot see that the page goes on.
    let end = min(lines.count, first + area.height)
    let reach = Self.reach(of: end)
    let all = lines.count < reach ? "\(lines.count)" : "more than \(reach)"
    pen.putRight("\(first + 1)-\(end) of \(all)", .quiet, right: area.right, y: 1)
  }

  /// What its lines are made of.
  fileprivate struct Subject: Equatable {
    var isHelp: Bool
    /// The view, scrolled to its beginning.
    var view: View?
    var selected: String?
    var helpWords: String
    let edition: Edition
    let settings: Settings
    let size: State.Size
  }
}

extension State {
  /// How far down the page is scrolled.
  var scroll: Int { helpScroll ?? view?.scroll ?? 0 }

  /// Where a view over the panes is drawn: between the header and the footer.
  var pageArea: Rectangle {
    let margin = 2 * size.margin
    return Rectangle(
      x: margin,
      y: 2,
      width: size.width - 2 * margin,
      height: max(0, size.height - 3)
    )
  }

  /// Makes the page anew where it is another one, tells of something else, or ends above what is seen.
  mutating func renewPage() {
    guard helpScroll != nil || view?.scroll != nil else { return page = nil }
    layOutPage(to: scroll + pageArea.height)
  }

  /// Makes the page so long that a line is in it, as far as there is one.
  mutating func layOutPage(to line: Int) {
    let subject = Page.Subject(
      isHelp: helpScroll != nil,
      view: view?.scrolled(to: 0),
      selected: selectedID,
      helpWords: helpWords,
      edition: edition,
      settings: settings,
      size: size
    )
    if let page, page.subject == subject, page.has(line) { return }
    let reach = Page.reach(of: line)
    page = Page(lines: Array(pageLines(upTo: reach).prefix(reach)), reach: reach, subject: subject)
  }

  /// The first so many lines at least, or all.
  private func pageLines(upTo count: Int) -> [Line] {
    if helpScroll != nil { return HelpView.lines(self) }
    return switch view {
    case .detail: DetailView.lines(self, upTo: count)
    case .timeline: TimelineView.lines(self, upTo: count)
    case .changes: ChangesView.lines(self, upTo: count)
    case .overview: OverviewView.lines(self)
    case .needs, nil: []
    }
  }
}

extension View {
  /// How far down it is scrolled; nil where an entry is selected instead.
  fileprivate var scroll: Int? {
    switch self {
    case .detail(let scroll), .timeline(let scroll), .changes(let scroll), .overview(let scroll):
      scroll
    case .needs: nil
    }
  }

  /// The same, scrolled to a line.
  func scrolled(to line: Int) -> View {
    switch self {
    case .detail: .detail(scroll: line)
    case .timeline: .timeline(scroll: line)
    case .changes: .changes(scroll: line)
    case .overview: .overview(scroll: line)
    case .needs: self
    }
  }
}

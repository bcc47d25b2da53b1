public import Canvas
internal import Model

/// The screen for a state.
public func draw(_ state: State) -> Frame {
  var pen = Pen(state)
  guard !state.isTooSmall else {
    drawTooSmall(state, &pen)
    return pen.frame
  }
  Header(state: state).draw(&pen)
  switch (state.helpScroll, state.view) {
  case (let scroll?, _): drawPage(HelpView.lines(state), scroll: scroll, state, &pen)
  case (nil, .detail(let scroll)): drawPage(DetailView.lines(state), scroll: scroll, state, &pen)
  case (nil, .timeline(let scroll)):
    drawPage(TimelineView.lines(state), scroll: scroll, state, &pen)
  case (nil, .changes(let scroll)): drawPage(ChangesView.lines(state), scroll: scroll, state, &pen)
  case (nil, .overview(let scroll)):
    drawPage(OverviewView.lines(state), scroll: scroll, state, &pen)
  case (nil, .needs): NeedsView(state: state).draw(&pen, in: pageArea(state))
  case (nil, nil): drawPanes(state, &pen)
  }
  Footer(state: state).draw(&pen)
  PromptPane(state)?.draw(&pen)
  return pen.frame
}

private func drawPanes(_ state: State, _ pen: inout Pen) {
  let layout = DashboardLayout(state)
  Strips(state: state, area: layout.strips).draw(&pen)
  for (pane, box) in layout.panes.enumerated() {
    ThemePane(state: state, pane: pane, box: box).draw(&pen)
  }
  if let row = layout.ruleRow {
    pen.rule(.faint, x: layout.selection.x, y: row, width: layout.selection.width)
  }
  SelectionPane(state: state, area: layout.selection).draw(&pen)
  if let row = layout.needsYouRow { NeedsYou(state: state).draw(&pen, y: row) }
}

private func drawPage(_ lines: [Line], scroll: Int, _ state: State, _ pen: inout Pen) {
  let area = pageArea(state)
  let last = max(0, lines.count - area.height)
  let first = min(scroll, last)
  pen.page(lines, in: area, scroll: first)
  pen.frame.cursor = Frame.Position(x: area.x, y: area.y)
  guard last > 0, area.height > 1 else { return }
  // How far down one is, for who cannot see that the page goes on.
  let seen = "\(first + 1)-\(min(lines.count, first + area.height)) of \(lines.count)"
  pen.putRight(seen, .quiet, right: area.right, y: 1)
}

/// Where a view over the panes is drawn.
private func pageArea(_ state: State) -> Rectangle {
  Rectangle(
    x: state.size.width >= 60 ? 2 : 0,
    y: state.pageTop,
    width: state.size.width - (state.size.width >= 60 ? 4 : 0),
    height: state.pageHeight
  )
}

/// Where nothing fits, a plain word says so.
private func drawTooSmall(_ state: State, _ pen: inout Pen) {
  let words =
    "greco: too small, \(DashboardLayout.smallest.width)x\(DashboardLayout.smallest.height) needed"
  for (row, line) in words.wrapped(to: state.size.width).prefix(state.size.height).enumerated() {
    pen.frame.put(line, x: 0, y: row)
  }
  pen.frame.cursor = Frame.Position(x: 0, y: 0)
}

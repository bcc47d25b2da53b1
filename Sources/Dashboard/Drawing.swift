public import Canvas

/// Draws one state after another; what is as it was in the one before is not drawn again.
///
/// A frame is a function of its state alone, and of whether keys come too quickly to read it: what was
/// drawn before saves time, nothing else.
public struct Drawing: Sendable {
  private var backdrop: (subject: Backdrop, frame: Frame)?
  /// The backdrop with a recommendation selected and told.
  private var selected: (selection: Selection, isPassing: Bool, frame: Frame)?

  /// Nothing was drawn yet.
  public init() {}

  /// The screen for a state.
  ///
  /// - Parameters:
  ///   - state: What is shown.
  ///   - isPassing: Whether the selection is only passing by. Then little but a recommendation's title
  ///     is told below the panes, and the rest of the room stays empty: on a slow line the screen would
  ///     otherwise go on moving long after the last key.
  /// - Returns: The frame.
  public mutating func frame(of state: State, isPassing: Bool = false) -> Frame {
    guard !state.isTooSmall else { return tooSmall(state) }
    var pen = Pen(state, on: ground(state, isPassing))
    Footer(state: state).draw(&pen)
    PromptPane(state)?.draw(&pen)
    return pen.frame
  }

  /// What is above the footer, and below a question.
  private mutating func ground(_ state: State, _ isPassing: Bool) -> Frame {
    if state.showsPanes { return panes(state, isPassing) }
    var pen = Pen(state)
    Header(state: state).draw(&pen)
    if let page = state.page, let layer = state.layers.last {
      page.draw(layer, isSelected: state.absence == nil, &pen, in: state.pageArea)
      foot(of: layer, page, state, &pen)
    }
    return pen.frame
  }

  /// The one selected on a screen, told below its rows.
  private func foot(of layer: Layer, _ page: Page, _ state: State, _ pen: inout Pen) {
    let area = page.foot(of: state.pageArea)
    guard area.height > 1 else { return }
    pen.rule(.faint, x: area.x, y: area.y, width: area.width)
    guard state.absence == nil, let thing = layer.selected?.thing else { return }
    let (width, height) = (min(area.width, layer.screen.widest), area.height - 1)
    let lines = layer.screen.foot(of: thing, in: state, width: width, height: height)
    for (row, line) in lines.prefix(height).enumerated() {
      pen.put(line, x: area.x, y: area.y + 1 + row, limit: area.width)
    }
  }

  private mutating func panes(_ state: State, _ isPassing: Bool) -> Frame {
    let subject = Backdrop(state)
    if let backdrop, backdrop.subject == subject {
      if let selected, selected.selection == state.selection, selected.isPassing == isPassing {
        return selected.frame
      }
    } else {
      var pen = Pen(state)
      subject.draw(state, &pen)
      backdrop = (subject, pen.frame)
    }
    var pen = Pen(state, on: backdrop?.frame)
    subject.drawSelection(state, isPassing: isPassing, &pen)
    selected = (state.selection, isPassing, pen.frame)
    return pen.frame
  }

  /// Where nothing fits, a plain word says so.
  private func tooSmall(_ state: State) -> Frame {
    var pen = Pen(state)
    let smallest = DashboardLayout.smallest
    let words = "greco: too small, \(smallest.width)x\(smallest.height) needed"
    for (row, line) in words.wrapped(to: state.size.width).prefix(state.size.height).enumerated() {
      pen.frame.put(line, x: 0, y: row)
    }
    pen.frame.cursor = Frame.Position(x: 0, y: 0)
    return pen.frame
  }
}

internal import Canvas

/// The question above the footer, with what is typed.
struct PromptLine {
  let state: State

  func draw(_ pen: inout Pen) {
    guard let prompt = state.prompt else { return }
    let width = state.size.width
    let y = max(0, state.size.height - 2)
    pen.frame.fill(Rectangle(x: 0, y: y, width: width, height: 1), style: .plain)
    let margin = width >= 60 ? 1 : 0
    let asked = question(prompt)
    let x = pen.put(asked, .strong, x: margin, y: y, limit: max(0, width - 10)) + 1
    switch prompt.kind {
    case .status:
      let why = state.message?.text ?? ""
      pen.put(why, .partly, x: x + 1, y: y, limit: width - margin - x - 1)
    case .find, .note: drawText(prompt.line, x: x, y: y, width: width - margin - x, &pen)
    }
  }

  private func question(_ prompt: Prompt) -> String {
    switch prompt.kind {
    case .find: "Find"
    case .note(let id):
      "Note on \(state.name(of: id).cut(to: 24, ellipsis: state.symbols.ellipsis)):"
    case .status(let id):
      "Where does \(state.name(of: id).cut(to: 30, ellipsis: state.symbols.ellipsis)) stand?"
    }
  }

  /// The part of the text around the cursor, with the terminal's own cursor in it.
  private func drawText(_ line: LineEditor, x: Int, y: Int, width: Int, _ pen: inout Pen) {
    guard width > 1 else { return }
    var left = String(line.sides.left)
    var isCut = false
    while left.columns > width - 1, !left.isEmpty {
      left.removeFirst()
      isCut = true
    }
    if isCut, !left.isEmpty {
      left = pen.symbols.ellipsis + left.dropFirst(pen.symbols.ellipsis.count)
    }
    let cursor = pen.frame.put(left, x: x, y: y, style: pen.palette[.text])
    pen.put(String(line.sides.right), x: cursor, y: y, limit: x + width - cursor)
    pen.frame.cursor = Frame.Position(x: cursor, y: y)
    pen.frame.showsCursor = true
  }
}

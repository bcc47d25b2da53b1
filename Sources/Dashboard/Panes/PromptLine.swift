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
    let left = ending(of: line.sides.left, columns: width - 1)
    let cursor = pen.frame.put(left, x: x, y: y, style: pen.palette[.text])
    // No more than can be seen: a text may be very long.
    pen.put(String(line.sides.right.prefix(width)), x: cursor, y: y, limit: x + width - cursor)
    pen.frame.cursor = Frame.Position(x: cursor, y: y)
    pen.frame.showsCursor = true
  }

  /// As much of the end of a text as fits, with a mark that it begins before.
  private func ending(of text: Substring, columns: Int) -> String {
    let mark = state.symbols.ellipsis
    var kept = Substring(text.suffix(columns + 1))
    let isCut = kept.startIndex > text.startIndex || kept.columns > columns
    while kept.columns + (isCut ? mark.columns : 0) > columns, !kept.isEmpty { kept.removeFirst() }
    return isCut ? mark + kept : String(kept)
  }
}

internal import Canvas
internal import Model

/// The question above the footer: what is offered, and the fields with what is typed.
struct PromptPane {
  let state: State
  let prompt: Prompt

  /// As many offers as are shown at most.
  private static let mostOffers = 9

  init?(_ state: State) {
    guard let prompt = state.prompt else { return nil }
    self.state = state
    self.prompt = prompt
  }

  func draw(_ pen: inout Pen) {
    let rows = Rows(self)
    let top = isBelowRule(rows) ? rows.top - 1 : rows.top
    pen.frame.fill(
      Rectangle(x: 0, y: top, width: state.size.width, height: rows.bottom - top),
      style: .plain
    )
    if rows.hasHeading {
      drawHeading(rows, remark(on: 0), &pen)
    }
    drawOffers(rows, &pen)
    let fields = prompt.fields.count
    for field in 0..<fields { drawField(field, y: rows.bottom - fields + field, &pen) }
    if prompt.question.place == .status { placeCursor(y: rows.bottom - 1, &pen) }
  }

  /// Whether the rule of the panes is right above that of the question: one of them is enough.
  private func isBelowRule(_ rows: Rows) -> Bool {
    rows.hasHeading && state.showsPanes && DashboardLayout(state).levelRuleRow == rows.top - 1
  }

  /// The offer that stands in a row of the screen, by its place among all.
  func offer(atRow y: Int) -> Int? {
    let rows = Rows(self)
    let row = y - rows.firstOffer
    return (0..<rows.shown).contains(row) ? rows.first + row : nil
  }

  /// What stands in which row.
  private struct Rows {
    let offers: [Offer]
    let hasHeading: Bool
    let top: Int
    let bottom: Int
    /// How many offers are shown, and the first of them.
    let shown: Int
    let first: Int

    var firstOffer: Int { top + (hasHeading ? 1 : 0) }

    init(_ pane: PromptPane) {
      let fields = pane.prompt.fields.count
      bottom = max(1, pane.state.size.height - 1)
      offers = pane.state.offers
      let wantsHeading = fields > 1 || !offers.isEmpty || !pane.fits(pane.remark(on: 0))
      // Where there is next to no room what is offered comes before what is above it.
      let isTight = !offers.isEmpty && bottom - 2 - fields - 1 < min(2, offers.count)
      hasHeading = wantsHeading && !isTight && bottom > fields
      let room = max(0, bottom - (isTight ? 0 : 2) - fields - (hasHeading ? 1 : 0))
      shown = min(offers.count, PromptPane.mostOffers, room)
      top = max(0, bottom - fields - shown - (hasHeading ? 1 : 0))
      let chosen = pane.state.chosenPlace(of: pane.prompt, among: offers)
      first = min(max(0, (chosen ?? 0) - shown + 1), offers.count - shown)
    }
  }

  private var margin: Int { state.size.margin }
  private var width: Int { state.size.width - 2 * margin }

  /// What is asked; the name in it gives way where there is little room.
  private var title: String {
    prompt.question.title(in: state).cut(
      to: max(8, min(width * 3 / 5, 64)),
      ellipsis: state.symbols.ellipsis
    )
  }

  private func remark(on field: Int) -> Remark? {
    if let message = state.message, message.tone == .refused, field == prompt.focus {
      return Remark(text: message.text, isRefusal: true)
    }
    return prompt.question.remark(on: field, of: prompt, in: state)
  }

  /// Whether a remark has room behind what is typed in a line.
  private func fits(_ remark: Remark?) -> Bool {
    guard let remark else { return true }
    let text = min(24, prompt.line.text.prefix(24).columns + 2)
    return title.columns + 1 + text + 2 + remark.text.columns <= width
  }

  private func drawHeading(_ rows: Rows, _ remark: Remark?, _ pen: inout Pen) {
    let (count, y) = (rows.offers.count, rows.top)
    var x = margin
    if prompt.fields.count > 1 {
      x = pen.put(title, .strong, x: x, y: y, limit: width) + 1
    }
    var right = margin + width
    if let remark, !fits(remark), prompt.fields.count == 1 {
      let text = remark.text.cut(to: right - x, ellipsis: pen.symbols.ellipsis)
      right -= text.columns
      pen.putRight(text, role(remark), right: margin + width, y: y)
      right -= 1
    } else if count > rows.shown {
      let place = "\((state.chosenPlace(of: prompt, among: rows.offers) ?? 0) + 1) of \(count)"
      pen.putRight(place, .quiet, right: right, y: y)
      right -= place.columns + 1
    }
    pen.rule(.faint, x: x, y: y, width: right - x)
  }

  private func drawOffers(_ rows: Rows, _ pen: inout Pen) {
    let (offers, count, first, y) = (rows.offers, rows.shown, rows.first, rows.firstOffer)
    guard count > 0 else { return }
    let chosen = state.chosenPlace(of: prompt, among: offers)
    let keys = offers.map(\.keys.columns).max() ?? 0
    for row in 0..<count {
      let offer = offers[first + row]
      let line = Rectangle(x: margin, y: y + row, width: width, height: 1)
      var x = line.x + 1
      if keys > 0 {
        pen.put(offer.keys, .accent, x: x, y: line.y, limit: keys)
        x += keys + 2
      }
      let detail = offer.detail.cut(to: width / 2, ellipsis: pen.symbols.ellipsis)
      pen.put(offer.words, x: x, y: line.y, limit: line.right - x - detail.columns - 2)
      pen.putRight(detail, .quiet, right: line.right - 1, y: line.y)
      guard first + row == chosen else { continue }
      pen.frame.restyle(line) { Style(attributes: $0.attributes.union(.reverse)) }
      pen.frame.cursor = Frame.Position(x: x, y: line.y)
    }
  }

  private func drawField(_ field: Int, y: Int, _ pen: inout Pen) {
    let isForm = prompt.fields.count > 1
    let labels = prompt.question.labels
    let column = (labels.map(\.columns).max() ?? 0) + 2
    let label = isForm ? labels[field].padded(to: column - 1) : title
    let role: Role = !isForm || field == prompt.focus ? .strong : .quiet
    let x = pen.put(label, role, x: margin, y: y, limit: width) + 1
    var right = margin + width
    if let remark = remark(on: field), isForm || fits(remark) {
      // In a form what is typed keeps some room.
      let room = isForm ? right - x - 14 : right - x
      let text = remark.text.cut(to: max(0, room), ellipsis: pen.symbols.ellipsis)
      pen.putRight(text, self.role(remark), right: right, y: y)
      right -= text.columns + 2
    }
    guard prompt.question.place != .status else { return }
    drawText(field, x: x, y: y, width: right - x, &pen)
  }

  private func role(_ remark: Remark) -> Role { remark.isRefusal ? .partly : .quiet }

  /// The part of the text around the cursor, with the terminal's own cursor in it.
  private func drawText(_ field: Int, x: Int, y: Int, width: Int, _ pen: inout Pen) {
    guard width > 1 else { return }
    let line = prompt.fields[field]
    guard field == prompt.focus else {
      pen.put(oneLine(line.text.prefix(width + 1)), x: x, y: y, limit: width)
      return
    }
    let left = oneLine(ending(of: line.sides.left, columns: width - 1)[...])
    let style = prompt.isSelected ? Style(attributes: .reverse) : pen.palette[.text]
    let cursor = pen.frame.put(left, x: x, y: y, style: style)
    // No more than can be seen: a text may be very long.
    let rest = oneLine(line.sides.right.prefix(width))
    pen.put(rest, x: cursor, y: y, limit: x + width - cursor)
    pen.frame.cursor = Frame.Position(x: cursor, y: y)
    pen.frame.showsCursor = true
  }

  /// A text that an editor gave several lines, on one.
  private func oneLine(_ text: Substring) -> String {
    String(text.map { $0.isNewline ? (state.symbols.isASCII ? "/" : "⏎") : $0 })
  }

  /// As much of the end of a text as fits, with a mark that it begins before.
  private func ending(of text: Substring, columns: Int) -> String {
    let mark = state.symbols.ellipsis
    var kept = Substring(text.suffix(columns + 1))
    let isCut = kept.startIndex > text.startIndex || kept.columns > columns
    while kept.columns + (isCut ? mark.columns : 0) > columns, !kept.isEmpty { kept.removeFirst() }
    return isCut ? mark + kept : String(kept)
  }

  /// Where nothing is typed the cursor waits behind the question.
  private func placeCursor(y: Int, _ pen: inout Pen) {
    guard state.chosenOffer(of: prompt) == nil else { return }
    pen.frame.cursor = Frame.Position(x: min(margin + title.columns + 1, width), y: y)
  }
}

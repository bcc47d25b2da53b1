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
    for (row, line) in rows.why.enumerated() {
      pen.put(line, x: margin + 1, y: rows.firstOffer - rows.why.count + row, limit: width - 1)
    }
    drawOffers(rows, &pen)
    var y = rows.firstField
    for field in rows.fields {
      drawField(field, y: y, rows, &pen)
      y += rows.height(of: field, focus: prompt.focus)
    }
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
    /// The fields that are shown: where not all have room, those around the one that is typed into.
    let fields: Range<Int>
    /// Why what was typed is not taken, where that has no room beside it.
    let why: [Line]
    /// The text that is typed into a form, in its rows; nil where a line is.
    let text: TextRows?

    var firstOffer: Int { top + (hasHeading ? 1 : 0) + why.count }
    var firstField: Int { bottom - fields.count - moreOfText }
    /// The rows of the text but for the first.
    private var moreOfText: Int { (text?.lines.count ?? 1) - 1 }

    func height(of field: Int, focus: Int) -> Int { field == focus ? 1 + moreOfText : 1 }

    init(_ pane: PromptPane) {
      bottom = max(1, pane.state.size.height - 1)
      offers = pane.state.offers
      let all = pane.prompt.fields.count
      let told = pane.why
      let fields = max(1, min(all, bottom - 1 - min(offers.count + told.count, 3)))
      let last = min(max(fields, pane.prompt.focus + 2), all)
      self.fields = last - fields..<last
      why = Array(told.prefix(max(0, bottom - 1 - fields)))
      let wantsHeading = all > 1 || !offers.isEmpty || !pane.fits(pane.remark(on: 0))
      // Where there is next to no room what is offered comes before what is above it.
      text = pane.text(atMost: bottom - 2 - fields - why.count)
      let taken = fields + why.count + (text?.lines.count ?? 1) - 1
      let isTight = !offers.isEmpty && bottom - 2 - taken - 1 < min(2, offers.count)
      hasHeading = wantsHeading && !isTight && bottom > taken
      let room = max(0, bottom - (isTight ? 0 : 2) - taken - (hasHeading ? 1 : 0))
      // Of what a field can be all is shown where there is room.
      let most = pane.prompt.field.kind == .choice ? room : PromptPane.mostOffers
      shown = min(offers.count, most, room)
      top = max(0, bottom - taken - shown - (hasHeading ? 1 : 0))
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

  /// As many rows of a text as are shown at most.
  private static let mostOfText = 8

  /// The text that is typed into a form.
  private func text(atMost room: Int) -> TextRows? {
    guard prompt.fields.count > 1, prompt.field.kind == .text, !prompt.line.text.isEmpty else {
      return nil
    }
    let most = min(Self.mostOfText, max(1, room))
    return TextRows(prompt.line, width: width - labelColumns, most: most)
  }

  /// Why what was typed is not taken, in lines of its own where it has no room beside that.
  private var why: [Line] {
    guard let remark = remark(on: prompt.focus), remark.isRefusal else { return [] }
    let room = prompt.fields.count > 1 ? width - labelColumns - Self.leastText : width
    guard remark.text.columns > room else { return [] }
    return Line.paragraph(remark.text, role(remark), width: width - 2)
  }

  /// The columns of the names of fields.
  private var labelColumns: Int { (prompt.question.labels.map(\.columns).max() ?? 0) + 2 }

  /// The columns that what is typed in a form keeps beside what is said of it.
  private static let leastText = 14

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
    if let remark, !fits(remark), prompt.fields.count == 1, rows.why.isEmpty {
      let text = remark.text.cut(to: right - x, ellipsis: pen.symbols.ellipsis)
      right -= text.columns
      pen.putRight(text, role(remark), right: margin + width, y: y)
      right -= 1
    } else if count > rows.shown, count > 0 {
      let place = "\((state.chosenPlace(of: prompt, among: rows.offers) ?? 0) + 1) of \(count)"
      pen.putRight(place, .quiet, right: right, y: y)
      right -= place.columns + 1
    } else if rows.fields.count < prompt.fields.count {
      let place = "\(prompt.focus + 1) of \(prompt.fields.count)"
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

  private func drawField(_ field: Int, y: Int, _ rows: Rows, _ pen: inout Pen) {
    let isForm = prompt.fields.count > 1
    let labels = prompt.question.labels
    let label = isForm ? labels[field].padded(to: labelColumns - 1) : title
    let role: Role = !isForm || field == prompt.focus ? .strong : .quiet
    let x = pen.put(label, role, x: margin, y: y, limit: width) + 1
    var right = margin + width
    if let remark = remark(on: field), isForm || fits(remark),
      field != prompt.focus || why.isEmpty, !isListed(remark, field, rows)
    {
      let room = isForm ? right - x - Self.leastText : right - x
      let text = remark.text.cut(to: max(0, room), ellipsis: pen.symbols.ellipsis)
      pen.putRight(text, self.role(remark), right: right, y: y)
      right -= text.columns + 2
    }
    guard prompt.question.place != .status else { return }
    if field == prompt.focus, let text = rows.text { return draw(text, x: x, y: y, &pen) }
    drawText(field, x: x, y: y, width: right - x, &pen)
  }

  /// Whether what is said of a field stands beside it in the list above, where one has room.
  private func isListed(_ remark: Remark, _ field: Int, _ rows: Rows) -> Bool {
    guard field == prompt.focus, prompt.field.kind == .choice, rows.shown > 0 else { return false }
    return prompt.place(among: rows.offers).map { rows.offers[$0].detail == remark.text } ?? false
  }

  private func role(_ remark: Remark) -> Role { remark.isRefusal ? .partly : .quiet }

  /// A text in its rows, with the terminal's own cursor in it.
  private func draw(_ text: TextRows, x: Int, y: Int, _ pen: inout Pen) {
    for (row, line) in text.lines.enumerated() {
      pen.put(line, x: x, y: y + row, limit: margin + width - x)
    }
    pen.frame.cursor = Frame.Position(x: x + text.cursor.column, y: y + text.cursor.row)
    pen.frame.showsCursor = true
  }

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

internal import Canvas
internal import Model

/// The selected recommendation, told in what room there is below the panes.
struct SelectionPane {
  let state: State
  let area: Rectangle
  /// Whether the selection is only passing by.
  ///
  /// Then little but the title is told; the rest of the room is left empty, for what stood there was said
  /// of another.
  var isPassing = false

  /// From how many rows on sources are told in full: on a smaller screen they would cost a slow
  /// line more than the move itself.
  private static let roomForSources = 24

  func draw(_ pen: inout Pen) {
    guard !area.isEmpty else { return }
    guard let recommendation = state.selected else {
      if let absence = state.absence { return drawAbsence(absence, &pen) }
      var lines = Line.paragraph(emptyWords, .quiet, width: area.width)
      if state.dossier.recommendations.isEmpty { addFirstSteps(to: &lines, width: area.width) }
      return draw(lines, from: 0, in: area, &pen)
    }
    if area.height < 6 {
      drawShort(recommendation, &pen)
    } else if isPassing {
      drawTitle(recommendation, &pen)
    } else if isBeside {
      drawBeside(recommendation, &pen)
    } else {
      drawBelow(recommendation, &pen)
    }
  }

  /// Why there is nothing to select.
  private var emptyWords: String {
    if !state.filter.isEmpty { return "No recommendation is like that. Esc shows all." }
    return state.dossier.catalogue.themes.isEmpty
      ? "No theme is in this dossier; greco check says why."
      : "\(DossierNeed.none.words); N enters one, or what else there is: reports, institutions."
  }

  /// Nothing is selected, which a screen reader is to find where the selection would be told.
  private func drawAbsence(_ absence: Absence, _ pen: inout Pen) {
    pen.put(absence.title, .strong, x: area.x, y: area.y, limit: area.width)
    if area.height > 1 {
      let words =
        "\(absence.what.capitalizedFirst): nothing is selected until it is back, or you go on."
      pen.put(words, .quiet, x: area.x, y: area.y + 1, limit: area.width)
    }
    pen.frame.cursor = Frame.Position(x: area.x, y: area.y)
  }

  /// Whether there is room for two columns.
  private var isBeside: Bool { area.width >= 96 }

  /// The columns where there is room for two.
  private var columns: (left: Rectangle, rest: Rectangle) {
    area.splitLeft(area.width * 4 / 7 - 2, gap: 3)
  }

  /// The title alone, where it stands in what is told at length.
  private func drawTitle(_ recommendation: Recommendation, _ pen: inout Pen) {
    let place = isBeside ? columns.left : area
    let telling = Telling(state: state, recommendation: recommendation, width: place.width)
    pen.put(telling.title, x: place.x, y: place.y, limit: place.width)
  }

  private func drawShort(_ recommendation: Recommendation, _ pen: inout Pen) {
    let telling = Telling(state: state, recommendation: recommendation, width: area.width)
    let alarm = alarm(recommendation.id, pen.symbols)
    let isEntered = state.dossier.provenance(of: recommendation).entered != nil
    let words = alarm ?? recommendation.wording.words + (isEntered ? ", entered" : "")
    let room = area.width - words.columns - 2
    if alarm != nil || telling.title.columns <= room {
      pen.putRight(words, alarm == nil ? .quiet : .alarm, right: area.right, y: area.y)
      pen.put(telling.title, x: area.x, y: area.y, limit: room)
    } else {
      pen.put(telling.title, x: area.x, y: area.y, limit: area.width)
    }
    pen.put(telling.statuses, x: area.x, y: area.y + 1, limit: area.width)
    if !isPassing { draw(telling.text, from: 2, in: area, &pen) }
  }

  /// What is late or contradictory about it, in words.
  private func alarm(_ id: String, _ symbols: Symbols) -> String? {
    if state.dossier.isContested(id) { return "\(symbols.contested) two entries" }
    guard state.dossier.timeliness(of: id) == .overdue, let days = state.dossier.days(of: id)
    else { return nil }
    return "\(Span.count(-days, "day")) late (national)"
  }

  /// The text on the left, how it stands on the right; notes and history below them.
  private func drawBeside(_ recommendation: Recommendation, _ pen: inout Pen) {
    let (left, right) = columns
    let told = Telling(state: state, recommendation: recommendation, width: left.width)
    let beside = Telling(state: state, recommendation: recommendation, width: right.width)
    let text = [told.title] + told.provenance + [.blank] + told.text
    let standing = beside.standing
    let top = max(text.count, standing.count) + 1
    var leftLines = text
    var rightLines = standing
    for (heading, entries) in Self.entered {
      append(heading, entries, of: told, from: max(top, leftLines.count + 1), to: &leftLines)
    }
    // Level with what was entered, but not where a long text would push it out of sight.
    let level = area.height - top >= 3 ? top : standing.count + 1
    append("History", \.history, of: beside, from: level, to: &rightLines)
    if area.height >= Self.roomForSources {
      append("Sources", \.sources, of: told, from: leftLines.count + 1, to: &leftLines)
    }
    addFirstSteps(to: &leftLines, width: left.width)
    draw(leftLines, from: 0, in: left, &pen)
    draw(rightLines, from: 0, in: right, &pen)
  }

  private func drawBelow(_ recommendation: Recommendation, _ pen: inout Pen) {
    let telling = Telling(state: state, recommendation: recommendation, width: area.width)
    var lines = [telling.title] + telling.standing + telling.provenance + [.blank] + telling.text
    for (heading, entries) in Self.entered + [("History", \.history)] {
      append(heading, entries, of: telling, from: lines.count + 1, to: &lines)
    }
    addFirstSteps(to: &lines, width: area.width)
    draw(lines, from: 0, in: area, &pen)
  }

  /// In the room that is left, how to begin.
  private func addFirstSteps(to lines: inout [Line], width: Int) {
    let steps = FirstSteps.lines(in: state, width: width)
    guard !steps.isEmpty, lines.count + 2 + steps.count <= area.height else { return }
    lines += [.blank, .blank] + steps
  }

  /// What users entered, under its headings.
  private static let entered: [(String, @Sendable (Telling) -> [Row])] = [
    ("Measures", \.measures), ("Evidence", \.otherEvidence), ("Notes", \.notes),
  ]

  /// Adds entries under a heading; of what nobody can see no words are made.
  private func append(
    _ heading: String,
    _ entries: (Telling) -> [Row],
    of telling: Telling,
    from top: Int,
    to lines: inout [Line]
  ) {
    var telling = telling
    // One more than there is room for tells that there are more.
    telling.rows = max(1, area.height - top)
    let more = entries(telling).flatMap(\.lines)
    guard !more.isEmpty else { return }
    lines += Array(repeating: .blank, count: max(0, top - lines.count))
    lines += [Line(heading, .strong)] + more
  }

  /// Draws lines; the last one that fits says that there are more.
  private func draw(_ lines: [Line], from row: Int, in area: Rectangle, _ pen: inout Pen) {
    let room = area.height - row
    guard room > 0 else { return }
    for (index, line) in lines.prefix(room).enumerated() {
      let isLast = index == room - 1 && lines.count > room
      let mark = (line.columns == 0 ? "" : " ") + pen.symbols.ellipsis
      let shown = isLast ? line.adding(mark, .quiet) : line
      let width = area.width
      let y = area.y + row + index
      if isLast, shown.columns > width {
        // No room behind the line: its end gives way to the mark.
        pen.put(
          Line(line.runs.map(\.text).joined() + "  ", line.runs[0].role),
          x: area.x,
          y: y,
          limit: width
        )
      } else {
        pen.put(shown, x: area.x, y: y, limit: width)
      }
    }
  }
}

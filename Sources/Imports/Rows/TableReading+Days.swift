internal import Entering
internal import Model

/// The days that cells hold.
extension TableReading {
  /// The day that a cell holds; nil where it holds none, which is said.
  mutating func readDay(
    _ row: TableRow,
    _ column: Int,
    for use: DayUse,
    _ what: String,
    on ids: [String]
  ) -> WrittenDay? {
    if case .day(let day) = row[column].value {
      return checked(try? days.day(day.description, for: use), row, column)
    }
    let text = row[column].text
    do throws(DayRefusal) {
      var reader = days
      let said = shape.order(column)
      reader.order = said ?? reader.order
      let day = try DayInCell(reader, for: use).read(text)
      if let unorderedDays, said == nil,
        (try? DayInCell(unorderedDays, for: use).read(text)) == nil
      {
        tellOrder(at: place(row, column))
      }
      return checked(day, row, column)
    } catch {
      switch error {
      case .severalReadings:
        wait(forDay: text, what, text, at: place(row, column), on: ids)
      case .goesOn:
        remark("\u{201C}\(text)\u{201D} is no date", row, column)
      case .noDay where WrittenNothing.isNoDay(text):
        remark("\u{201C}\(text)\u{201D} is no date", row, column)
      case .noDay, .notWhole:
        refuse(row, column, because: "\(text) is no day")
      }
      return nil
    }
  }

  /// Sees in which order the days of a table stand, where they tell: what was answered for an earlier file
  /// is not true of one that shows the other.
  mutating func settleOrder(_ rows: some Sequence<TableRow>) {
    var shown: [DayOrder: String] = [:]
    let columns = shape.fields.filter { Self.withDays.contains($0.value) }.map(\.key).sorted()
      .filter { shape.order($0) == nil }
    for row in rows {
      for column in columns {
        let text = row[column].text
        if let order = WrittenOrder.order(inDay: text) { shown[order] = shown[order] ?? text }
      }
    }
    // One that shows both says nothing of the others.
    shownOrder = shown.count == 1 ? shown.first.map { ($0.key, $0.value) } : nil
    if let earlierOrder {
      let isOther = shown.keys.contains { $0 != earlierOrder.ordered.order }
      days = isOther ? earlierOrder.unordered : earlierOrder.ordered
    } else if answers.isNew(.dayOrder), let other = shown.first(where: { $0.key != days.order }) {
      let words = "\u{201C}\(other.value)\u{201D} shows another order of days than was answered"
      proposal.remarks.append(Remark(words))
    }
  }

  private static let withDays: Set<TableField> = [.day, .due, .planned, .state, .status]

  /// A word of a cell, with the day and the remark that stand beside it.
  mutating func word(_ text: String, at place: Place) -> WrittenWord {
    if let unorderedDays, WrittenWord(text, readBy: unorderedDays).ambiguousDay != nil {
      tellOrder(at: place)
    }
    return WrittenWord(text, readBy: days)
  }

  /// A day that can be meant in such a table; of another that is told.
  private mutating func checked(
    _ day: WrittenDay?,
    _ row: TableRow,
    _ column: Int
  ) -> WrittenDay? {
    guard let day else { return nil }
    guard Self.years.contains(day.first.parts.year), Self.years.contains(day.day.parts.year) else {
      refuse(row, column, because: "\(row[column].text) is no day of these times")
      return nil
    }
    return day
  }

  /// GRECO was founded in 1999.
  private static let years = 1990...2100

  /// Something waits for which of day and month comes first.
  mutating func wait(
    forDay day: String,
    _ what: String,
    _ text: String,
    at place: Place,
    on ids: [String]
  ) {
    let shown = shownOrder
    ask(.dayOrder, .dayOrder(day, like: shown), at: place)
    for id in ids {
      proposal.waiting.append(Waiting(what, text, on: id, at: place, for: .dayOrder))
    }
  }
}

extension String {
  /// What stands in brackets at its end, behind something else.
  var remarkInBrackets: String? {
    let text = trimmed
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else {
      return nil
    }
    let inside = String(text[text.index(after: open)...].dropLast()).trimmed
    return inside.isEmpty ? nil : inside
  }
}

import Model
import Testing

@testable import Imports

@Suite("Rows kept as bytes")
struct SheetRowsTests {
  private static let days = [(2027, 3, 2), (1900, 1, 1)].compactMap { year, month, day in
    Day(year: year, month: month, day: day)
  }

  private static let cells: [TableCell] = [
    TableCell(""), TableCell("i"), TableCell("a\nb \u{0416}"), TableCell("60.10", .number),
    TableCell(String(repeating: "x", count: 70_000)),
    TableCell("2.3.2027", .day(days[0])), TableCell("", .withoutValue),
    TableCell("#REF!", .error), TableCell("", isCovered: true),
    TableCell("1.1.1900", .day(days[1]), isCovered: true),
  ]

  private static let rows = [
    TableRow(number: 1, cells: cells), TableRow(number: 300, cells: []),
    TableRow(number: 1_048_576, cells: cells.reversed()),
  ]

  @Test("A row is what it was")
  func same() {
    #expect(Array(SheetRows(Self.rows)) == Self.rows)
  }

  @Test("A row that is changed, put in or taken out leaves the others as they are")
  func changed() {
    var (rows, expected) = (SheetRows(Self.rows), Self.rows)
    rows[0].cells[1].text = "a longer text than was there"
    expected[0].cells[1].text = "a longer text than was there"
    rows.insert(Self.rows[2], at: 1)
    expected.insert(Self.rows[2], at: 1)
    #expect(Array(rows) == expected)
    rows.remove(at: 2)
    expected.remove(at: 2)
    rows.append(Self.rows[0])
    expected.append(Self.rows[0])
    #expect(Array(rows) == expected)
  }

  @Test("Rows are the same where each is, however they came to be so")
  func equal() {
    var rows = SheetRows(Self.rows)
    rows[1] = Self.rows[0]
    rows[1] = Self.rows[1]
    #expect(rows == SheetRows(Self.rows))
    #expect(rows.hashValue == SheetRows(Self.rows).hashValue)
    rows[1].number = 2
    #expect(rows != SheetRows(Self.rows))
  }
}

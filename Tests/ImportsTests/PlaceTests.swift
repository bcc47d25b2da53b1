import Imports
import Testing

@Suite("Places in a file")
struct PlaceTests {
  @Test("A row without a cell has an empty one in every column")
  func cells() {
    let row = TableRow(number: 3, cells: [TableCell("i")])
    #expect(row[0].text == "i")
    #expect(row[7].text.isEmpty)
  }
}

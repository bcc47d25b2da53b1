import Canvas
import Testing

@Suite("Rectangles")
struct RectangleTests {
  let area = Rectangle(x: 2, y: 3, width: 10, height: 6)

  @Test("Split from the top, the two parts are the whole", arguments: [-1, 0, 1, 5, 6, 7])
  func top(rows: Int) {
    let (top, rest) = area.splitTop(rows)
    #expect(top.y == area.y && top.bottom == rest.y && rest.bottom == area.bottom)
    #expect(top.height == min(max(0, rows), 6))
    #expect(top.width == 10 && rest.width == 10)
  }

  @Test("Split from the left, a gap is left between", arguments: [-1, 0, 1, 8, 9, 10, 11])
  func left(columns: Int) {
    let (left, rest) = area.splitLeft(columns, gap: 1)
    #expect(left.width == min(max(0, columns), 10))
    #expect(rest.x == left.right + 1)
    #expect(rest.width == max(0, 10 - left.width - 1))
    #expect(rest.isEmpty || rest.right == area.right)
  }

  @Test("It holds its cells and no other")
  func contains() {
    #expect(area.contains(x: 2, y: 3) && area.contains(x: 11, y: 8))
    #expect(!area.contains(x: 12, y: 8) && !area.contains(x: 11, y: 9))
    #expect(!area.contains(x: 1, y: 3) && !area.contains(x: 2, y: 2))
  }

  @Test("A margin wider than it leaves nothing")
  func inset() {
    #expect(area.inset(columns: 1, rows: 2) == Rectangle(x: 3, y: 5, width: 8, height: 2))
    #expect(area.inset(columns: 6, rows: 4).isEmpty)
    #expect(Rectangle(x: 0, y: 0, width: -3, height: 2).isEmpty)
  }
}

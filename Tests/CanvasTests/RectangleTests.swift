import Canvas
import Testing

@Suite("Rectangles")
struct RectangleTests {
  let area = Rectangle(x: 2, y: 3, width: 10, height: 6)

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

  @Test("A size below nothing is none")
  func negative() {
    #expect(Rectangle(x: 0, y: 0, width: -3, height: 2).isEmpty)
  }
}

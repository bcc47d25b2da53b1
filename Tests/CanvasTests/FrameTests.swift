import Canvas
import Testing

@Suite("Drawing into a frame")
struct FrameTests {
  @Test(
    "Text is cut off at every edge",
    arguments: [
      (-2, 0, ["llo ", "    "]), (0, 0, ["hell", "    "]), (2, 1, ["    ", "  he"]),
      (4, 0, ["    ", "    "]),
      (0, -1, ["    ", "    "]), (0, 2, ["    ", "    "]), (-9, 0, ["    ", "    "]),
    ]
  )
  func edges(x: Int, y: Int, expected: [String]) {
    var frame = Frame(width: 4, height: 2)
    frame.put("hello", x: x, y: y)
    #expect([frame.text(0), frame.text(1)] == expected)
  }

  @Test(
    "Text ends at its limit, and tells where",
    arguments: [
      (3, "hel     ", 3), (5, "hello   ", 5), (9, "hello   ", 5), (0, "        ", 0),
      (-1, "        ", 0),
    ]
  )
  func limit(limit: Int, expected: String, end: Int) {
    var frame = Frame(width: 8, height: 1)
    #expect(frame.put("hello", x: 0, y: 0, limit: limit) == end)
    #expect(frame.text(0) == expected)
    #expect(frame.put("hello", x: 0, y: 5, limit: limit) == end)
  }

  @Test("A wide character that does not fit before the limit is left out")
  func wideAtLimit() {
    var frame = Frame(width: 6, height: 1)
    #expect(frame.put("漢字", x: 0, y: 0, limit: 3) == 2)
    #expect(frame.text(0) == "漢    ")
  }

  @Test(
    "Half of a wide character is never shown",
    arguments: [(-1, " 字x"), (2, "xx漢"), (3, "xxx "), (-3, " xxx")]
  )
  func wideAtEdges(x: Int, expected: String) {
    var frame = Frame(width: 4, height: 1)
    frame.put("xxxx", x: 0, y: 0)
    frame.put("漢字", x: x, y: 0)
    #expect(frame.text(0) == expected)
    #expect(frame.hasNoStrayHalf)
  }

  @Test(
    "A wide character that is written over in half becomes blank",
    arguments: [
      (0, "a 字"), (1, " a字"), (2, "漢a "), (3, "漢 a"),
    ] as [(Int, String)]
  )
  func overwritten(x: Int, expected: String) {
    var frame = Frame(width: 4, height: 1)
    frame.put("漢字", x: 0, y: 0)
    frame.put("a", x: x, y: 0)
    #expect(frame.text(0) == expected)
    #expect(frame.hasNoStrayHalf)
  }

  @Test("Whatever is drawn over whatever, no half is left", arguments: 1...40)
  func overAndOver(seed: Int) {
    var random = SeededRandom(seed: seed)
    var frame = Frame(width: 12, height: 3)
    for _ in 0..<60 {
      let x = Int.random(in: -5...14, using: &random)
      let y = Int.random(in: -1...3, using: &random)
      if random.once(in: 4) {
        frame.fill(Rectangle(x: x, y: y, width: 3, height: 2), with: "·", style: .plain)
      } else {
        frame.put(String.random(using: &random, count: 8), x: x, y: y)
      }
      #expect(frame.hasNoStrayHalf)
    }
  }

  @Test("Filling and restyling keep to the area and to the frame")
  func areas() {
    var frame = Frame(width: 4, height: 3)
    frame.fill(Rectangle(x: 2, y: 1, width: 9, height: 9), with: "#", style: .plain)
    #expect((0..<3).map(frame.text) == ["    ", "  ##", "  ##"])
    frame.fill(Rectangle(x: -3, y: -3, width: 4, height: 4), with: "+", style: .plain)
    frame.fill(Rectangle(x: -9, y: -9, width: 2, height: 2), with: "!", style: .plain)
    frame.fill(Rectangle(x: 9, y: 9, width: 2, height: 2), with: "!", style: .plain)
    #expect((0..<3).map(frame.text) == ["+   ", "  ##", "  ##"])
    frame.restyle(Rectangle(x: 3, y: -1, width: 9, height: 2)) { $0.adding(.bold) }
    let bold = frame.cells.indices.filter { frame.cells[$0].style.attributes.contains(.bold) }
    #expect(bold == [3])
  }

  @Test(
    "A frame of no size takes everything and shows nothing",
    arguments: [(0, 0), (0, 5), (5, 0), (-1, -1)]
  )
  func empty(width: Int, height: Int) {
    var frame = Frame(width: width, height: height)
    frame.put("hello 漢", x: 0, y: 0)
    frame.fill(Rectangle(x: 0, y: 0, width: 5, height: 5), style: .plain)
    frame.restyle(frame.bounds) { $0 }
    #expect(frame.cells.isEmpty)
    #expect(frame[0, 0] == nil)
    #expect(frame.bounds.isEmpty)
  }
}

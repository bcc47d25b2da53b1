import Canvas
import Testing

@Suite("Colours")
struct ColorTests {
  @Test(
    "Of xterm's cube and greys",
    arguments: [
      (16, [0, 0, 0]), (196, [255, 0, 0]), (21, [0, 0, 255]), (231, [255, 255, 255]),
      (67, [95, 135, 175]), (232, [8, 8, 8]), (255, [238, 238, 238]),
    ] as [(UInt8, [UInt8])]
  )
  func components(wide: UInt8, expected: [UInt8]) {
    let (red, green, blue) = Color(wide: wide, basic: 0).components
    #expect([red, green, blue] == expected)
  }
}

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
    let components = Color(wide: wide, basic: 0).components
    #expect(components.map { [$0.red, $0.green, $0.blue] } == expected)
  }

  @Test func `A form that is not named is the terminal's own`() {
    #expect(Color(wide: nil, basic: 1).wide == nil)
    #expect(Color(wide: nil, basic: 1).components == nil)
    #expect(Color(wide: nil, basic: 1).basic == 1)
    #expect(Color(wide: 160, basic: nil).basic == nil)
    #expect(Color(wide: 160, basic: 0).basic == 0)
  }
}

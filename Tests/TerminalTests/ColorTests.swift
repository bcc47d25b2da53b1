import Canvas
import Testing

@testable import Terminal

@Suite struct ColorTests {
  let red = Color(wide: 160, basic: 1)
  let bright = Color(wide: 71, basic: 10)
  let grey = Color(wide: 244, basic: 8)

  @Test(arguments: [
    (0, 0, Depth.none), (-1, 0, .none), (2, 0, .none), (8, 0, .eight), (16, 0, .sixteen),
    (88, 0, .sixteen), (256, 0, .wide), (256, 0x888, .wide), (1 << 24, 0, .wide),
    (1 << 24, 0x888, .direct(red: 8, green: 8, blue: 8)),
    (1 << 16, 0x565, .direct(red: 5, green: 6, blue: 5)),
  ])
  func theDepthFollowsTheNumberOfColours(colors: Int, bits: Int, depth: Depth) {
    #expect(Depth(colors: colors, directBits: bits) == depth)
  }

  @Test func everyDepthHasItsNumber() {
    #expect(Depth.none.number(of: bright) == -1)
    #expect(Depth.eight.number(of: bright) == 2)
    #expect(Depth.sixteen.number(of: bright) == 10)
    #expect(Depth.wide.number(of: bright) == 71)
    #expect(Depth.direct(red: 8, green: 8, blue: 8).number(of: bright) == 0x5F_AF_5F)
    #expect(Depth.direct(red: 5, green: 6, blue: 5).number(of: bright) == 0b01011_101011_01011)
  }

  @Test(arguments: [Depth.eight, .sixteen, .wide, .direct(red: 8, green: 8, blue: 8)])
  func aFormThatIsNotNamedIsTheTerminalsOwn(depth: Depth) {
    #expect(depth.number(of: Color(wide: nil, basic: nil)) == -1)
    let paint = Paint(Style(foreground: red, background: Color(wide: nil, basic: 4)), depth: depth)
    #expect(paint.foreground >= 0)
    #expect(paint.background == (depth == .eight || depth == .sixteen ? 4 : -1))
  }

  @Test func aDirectColourIsNeverTakenForAnIndexedOne() {
    for wide in UInt8(16)...255 {
      let color = Color(wide: wide, basic: 4)
      let number = Depth.direct(red: 8, green: 8, blue: 8).number(of: color)
      #expect(number == 0 || number >= 256)
    }
  }

  @Test func eightColoursMakeBrightOnesBold() {
    let paint = Paint(Style(foreground: bright, background: red), depth: .eight)
    #expect(paint.foreground == 2)
    #expect(paint.background == 1)
    #expect(paint.attributes == .bold)
    #expect(Paint(Style(foreground: bright), depth: .sixteen).attributes == [])
  }

  @Test func whereColoursAreFewBoldMakesNoOtherColour() {
    let style = Style(foreground: red, attributes: [.bold, .underline])
    #expect(Paint(style, depth: .eight).attributes == .underline)
    #expect(Paint(style, depth: .sixteen).attributes == .underline)
    #expect(Paint(style, depth: .wide).attributes == [.bold, .underline])
    let brightBold = Style(foreground: bright, attributes: .bold)
    #expect(Paint(brightBold, depth: .eight).attributes == .bold)
    #expect(Paint(brightBold, depth: .sixteen).attributes == .bold)
    let own = Style(foreground: Color(wide: 241, basic: nil), attributes: .bold)
    #expect(Paint(own, depth: .eight).attributes == .bold)
  }

  @Test func amongEightColoursGreyIsFaint() {
    let paint = Paint(Style(foreground: grey, attributes: .underline), depth: .eight)
    #expect(paint.foreground == -1)
    #expect(paint.attributes == [.dim, .underline])
    #expect(!paint.hasColor)
  }

  @Test func withoutColoursAttributesStay() {
    let style = Style(foreground: red, background: red, attributes: [.reverse, .bold])
    let paint = Paint(style, depth: .none)
    #expect(!paint.hasColor)
    #expect(paint.attributes == [.reverse, .bold])
  }

  @Test func everyAttributeHasBitsOfItsOwn() {
    let all: [Style.Attributes] = [.bold, .reverse, .underline, .dim]
    let bits = all.map(Looks.bits)
    #expect(bits.allSatisfy { $0.nonzeroBitCount == 1 })
    #expect(Looks.bits([.bold, .reverse, .underline, .dim]) == bits.reduce(0, |))
    #expect(bits.reduce(0, |).nonzeroBitCount == 4)
    #expect(Looks.bits([]) == 0)
  }
}

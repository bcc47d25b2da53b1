import Canvas
import Testing

@testable import Terminal

@Suite struct KeyCodesTests {
  @Test func codesOfNcursesAreKeys() {
    #expect(KeyCodes.key(for: 0o403) == .up)
    #expect(KeyCodes.key(for: 0o527) == .enter)
    #expect(KeyCodes.key(for: 0o541) == .backTab)
    #expect(KeyCodes.key(for: 0o410 + 12) == .function(12))
    #expect(KeyCodes.key(for: 0o410) == nil)
    #expect(KeyCodes.key(for: 0o777) == nil)
  }

  @Test(arguments: [
    ("kUP5", Key.up), ("kRIT2", .right), ("kRIT3", .wordRight), ("kLFT5", .wordLeft),
    ("kDC5", .delete), ("kNXT", .pageDown),
  ])
  func namesWithModifiersAreTheirKeys(name: String, key: Key) {
    #expect(KeyCodes.key(named: name) == key)
  }

  @Test(arguments: ["", "5", "kXYZ5", "kUP55", "kxIN"])
  func otherNamesAreNothing(name: String) {
    #expect(KeyCodes.key(named: name) == nil)
  }
}

import Testing

@testable import Model

@Suite("Writing JSON")
struct JSONWritingTests {
  @Test("On one line, nothing stands between")
  func line() {
    let value: JSON = ["a": [1, true, nil], "b": ["c": "d"], "e": [], "f": [:]]
    #expect(value.text() == #"{"a":[1,true,null],"b":{"c":"d"},"e":[],"f":{}}"#)
  }

  @Test("For people, a member a line and short lists on one")
  func indented() {
    let value: JSON = ["a": [1, 2], "b": [["c": "d"]], "e": [], "f": [:]]
    #expect(
      value.text(.indented) == """
        {
          "a": [1, 2],
          "b": [
            {
              "c": "d"
            }
          ],
          "e": [],
          "f": {}
        }
        """
    )
  }

  @Test("No control character and none that turns the direction is written as it is")
  func obeyed() throws {
    let obeyed = (0...0xFFFF).compactMap { Unicode.Scalar(UInt32($0)) }.filter {
      $0.properties.generalCategory == .control || $0.properties.isBidiControl
    }
    try #require(obeyed.count > 70)
    for scalar in obeyed {
      let text = JSON.string("a\(scalar)b").text()
      #expect(!text.unicodeScalars.contains(scalar), "U+\(String(scalar.value, radix: 16))")
      #expect(try value(of: text) == .string("a\(scalar)b"))
    }
  }

  @Test("Letters of any script are written as they are")
  func scripts() {
    #expect(JSON.string("Қазақстан 漢 é 😀").text() == "\"Қазақстан 漢 é 😀\"")
  }

  @Test("A name is escaped as a text is")
  func names() {
    #expect(JSON.object([JSON.Member("a\"\u{1B}", 1)]).text() == #"{"a\"\u001b":1}"#)
  }
}

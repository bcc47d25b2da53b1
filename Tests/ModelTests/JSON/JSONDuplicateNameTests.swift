import Model
import Testing

@Suite("A name given twice is named, since one of the two would be lost")
struct JSONDuplicateNameTests {
  @Test(
    "The second is the one named",
    arguments: [
      (#"{"a":1,"a":2}"#, 8), (#"{"a":1,"b":2,"a":3}"#, 14), (#"{"a":1,"\u0061":2}"#, 8),
      (#"{"\u0061":1,"a":2}"#, 13), (#"{"ә":1,"\u04D9":2}"#, 8), (#"{"":1,"":2}"#, 7),
      (#"{"x":{"a":1,"a":2}}"#, 13), (#"[{"a":1},{"b":1,"b":2}]"#, 17),
      (#"{"a/b":1,"a\/b":2}"#, 10),
    ]
  )
  func twice(text: String, column: Int) throws {
    let refused = try #require(refusal(of: Array(text.utf8)))
    #expect(refused.position == TextPosition(line: 1, column: column))
    #expect(refused.message.contains("second time"))
  }

  @Test("The same name in different objects is no duplicate")
  func apart() throws {
    let text = #"{"a":{"a":1},"b":[{"a":1},{"a":2}],"A":3}"#
    #expect(try value(of: text).text() == text)
  }

  @Test("Names as long as each other that begin and end alike are no duplicates")
  func alike() throws {
    let text = #"{"abc":1,"adc":2,"aec":3,"":4}"#
    #expect(try value(of: text).text() == text)
  }

  @Test("A hundred different names are read")
  func hundred() throws {
    #expect(try value(of: object(of: Self.names)).text().contains("name-100"))
  }

  @Test(
    "Among a hundred names as well, however the second is written",
    arguments: ["name-7", #"\u006eame-7"#, #"n\u0061me-7"#, #"name\u002d7"#]
  )
  func inHundred(second: String) throws {
    for place in [7, 50, 100] {
      var names = Self.names
      names.insert(second, at: place)
      let refused = try #require(refusal(of: Array(object(of: names).utf8)))
      #expect(refused.position == TextPosition(line: place + 2, column: 1))
    }
  }

  @Test("Two escaped spellings among a hundred names")
  func bothEscaped() throws {
    let names = Self.names.dropFirst() + [#"\u006eame-1"#, #"nam\u0065-1"#]
    let refused = try #require(refusal(of: Array(object(of: Array(names)).utf8)))
    #expect(refused.position == TextPosition(line: 102, column: 1))
  }

  private static let names = (1...100).map { "name-\($0)" }

  /// An object with a name on each line from the second.
  private func object(of names: [String]) -> String {
    "{\n" + names.map { "\"\($0)\": 1" }.joined(separator: ",\n") + "}"
  }
}

import Model
import Testing

@Suite("Reading JSON")
struct JSONReadingTests {
  @Test(
    "Every kind of value is read as what it is",
    arguments: [
      ("null", JSON.null), ("true", true), ("false", false), (#""""#, ""), ("[]", []), ("{}", [:]),
      (" \t\r\n[ 1 , 2 ] \n", [1, 2]), (#"{"a":{"b":[null]}}"#, ["a": ["b": [nil]]]),
      (#"{"":1}"#, ["": 1]),
    ] as [(String, JSON)]
  )
  func values(text: String, expected: JSON) throws {
    #expect(try value(of: text) == expected)
  }

  @Test(
    "A number keeps every digit it was written with",
    arguments: [
      "0", "-0", "7", "-12", "1.50", "1e5", "1E+5", "2e-07", "-0.0", "1e400",
      "123456789012345678901234567890.123456789012345678901234567890",
    ]
  )
  func numbers(digits: String) throws {
    #expect(try value(of: digits) == .number(digits))
    #expect(try value(of: "[\(digits)]").text() == "[\(digits)]")
  }

  @Test(
    "Each escape stands for its character",
    arguments: [
      (#"\""#, "\""), (#"\\"#, "\\"), (#"\/"#, "/"), (#"\b"#, "\u{8}"), (#"\f"#, "\u{C}"),
      (#"\n"#, "\n"), (#"\r"#, "\r"), (#"\t"#, "\t"), (#"\u0041"#, "A"), (#"\u04d9"#, "ә"),
      (#"\u04D9x"#, "әx"), (#"\u0000"#, "\0"), (#"\uD83D\uDE00"#, "😀"), (#"\\u0041"#, #"\u0041"#),
    ]
  )
  func escapes(written: String, meant: String) throws {
    #expect(try value(of: "\"\(written)\"") == .string(meant))
  }

  @Test(
    "Half of a surrogate pair is replaced, and what stands beside it is kept",
    arguments: [
      (#"\ud800"#, "\u{FFFD}"), (#"\udc00"#, "\u{FFFD}"), (#"a\ud800b"#, "a\u{FFFD}b"),
      (#"\ud800A"#, "\u{FFFD}A"), (#"\ude00\ud83d"#, "\u{FFFD}\u{FFFD}"),
      (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"), (#"\ud83d\n"#, "\u{FFFD}\n"),
    ]
  )
  func loneHalves(written: String, meant: String) throws {
    #expect(try value(of: "\"\(written)\"") == .string(meant))
  }

  @Test("Letters of any script are read as they are")
  func scripts() throws {
    let text = "Қазақстан · Ελλάδα · 漢字 · é e\u{301} · 😀"
    let read = try #require(try value(of: "\"\(text)\"").string)
    #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("A byte-order mark before the text is passed over")
  func byteOrderMark() throws {
    #expect(try value(of: [0xEF, 0xBB, 0xBF] + Array("[1]".utf8)) == [1])
  }

  @Test("Members stay in the order they were written, unknown ones too")
  func order() throws {
    let text = #"{"z":1,"a":{"y":2,"b":3},"from-tomorrow":[{"x":null}]}"#
    #expect(try value(of: text).text() == text)
  }

  @Test("Sixty-four levels of brackets are read")
  func depth() throws {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try value(of: text).text() == text)
  }
}

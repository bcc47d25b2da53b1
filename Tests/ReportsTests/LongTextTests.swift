import Testing

@testable import Model
@testable import Reports

@Suite struct LongTexts {
  @Test func `a piece is made when it is asked for, and no sooner`() {
    var made = 0
    var text = LongText()
    text.append("first ")
    text.append(
      contentsOf: (1...3).lazy.map { number in
        made += 1
        return "\(number) "
      }
    )
    text.append("last")
    let pieces = text.makeIterator()
    #expect(pieces.next() == "first " && pieces.next() == "1 " && made == 1)
    #expect(text.joined() == "first 1 2 3 last")
  }

  @Test func `its bytes come some at a time, all of them in order`() {
    var text = LongText()
    text.append(contentsOf: (0..<100_000).lazy.map { "\($0)é" })
    let parts = Array(text.parts)
    #expect(parts.count > 5 && parts.allSatisfy { (1..<70_000).contains($0.count) })
    #expect(parts.flatMap(\.self) == Array((0..<100_000).map { "\($0)é" }.joined().utf8))
    #expect(LongText().parts.map(\.self) == [])
  }

  @Test(
    arguments: [
      [:], [], ["a": [["b": [1, 2]], [:], []], "c\"\u{1B}": ["d": ["e", []]], "f": nil],
    ] as [JSON]
  )
  func `a long value reads as it would if it were made at once`(value: JSON) {
    #expect(LongJSON(value).text.joined() == value.text(.indented) + "\n")
  }
}

extension LongJSON {
  /// The same value, with nothing in it left to be made but what stands on a line.
  fileprivate init(_ value: JSON) {
    switch value {
    case .object(let members): self = .object(members.map { ($0.name, LongJSON($0.value)) })
    case .array(let values) where values.allSatisfy { $0.elements != nil || $0.members != nil }:
      self = .array(AnyCollection(values.lazy.map { LongJSON($0) }))
    default: self = .value(value)
    }
  }

  /// All of it, read from what is written.
  var whole: JSON {
    get throws { try #require(JSON(Array(text.joined().utf8))) }
  }
}

extension JSON {
  fileprivate var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }
}

import Testing

@testable import Model

/// Two copies of a journal put together by their lines.
@Suite struct JournalLinesTests {
  private func joined(_ first: String, _ second: String) -> String {
    String(decoding: JournalLines.joined(Array(first.utf8), Array(second.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("", "", ""), ("a\n", "", "a\n"), ("", "a\n", "a\n"), ("a\n", "a\n", "a\n"),
    ("a\nb\n", "a\nc\n", "a\nb\nc\n"), ("a\nb\n", "c\na\n", "a\nb\nc\n"),
    ("a\n", "b\nb\nc\n", "a\nb\nc\n"), ("a\na\n", "a\n", "a\na\n"),
    ("a", "a\n", "a"), ("a", "b", "a\nb\n"), ("a\n", "b", "a\nb\n"), ("", "a", "a\n"),
    ("a\r\n", "a\n", "a\r\na\n"),
  ])
  func `every line of both is there once, and the first copy's stand as they stood`(
    _ first: String,
    _ second: String,
    _ wanted: String
  ) {
    #expect(joined(first, second) == wanted)
  }

  @Test func `whoever puts them together, in whatever order, has the same lines`() {
    var random = SeededRandom(seed: 17)
    for _ in 0..<200 {
      let copies = (0..<3).map { _ in
        (0..<Int.random(in: 0..<8, using: &random)).map { _ in
          "\(Int.random(in: 0..<9, using: &random))\n"
        }.joined()
      }
      let one = joined(joined(copies[0], copies[1]), copies[2])
      let other = joined(copies[2], joined(copies[1], copies[0]))
      #expect(Set(one.split(separator: "\n")) == Set(other.split(separator: "\n")))
      #expect(one.hasPrefix(copies[0]) && joined(one, other) == one)
    }
  }
}

import Model
import Testing

@Suite struct Defusing {
  @Test(arguments: [
    ("=cmd()", "'=cmd()"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"),
    ("\rx", "'\rx"), ("\r\nx", "'\r\nx"), ("=\u{301}", "'=\u{301}"), ("'=x", "''=x"),
    ("''-", "'''-"),
  ])
  func `what a spreadsheet would take for a formula gets an apostrophe`(
    text: String,
    cell: String
  ) {
    #expect(Array(text.defused.utf8) == Array(cell.utf8))
    #expect(Array(cell.undefused.utf8) == Array(text.utf8))
  }

  @Test(arguments: ["", "a=b", "'", "'tis", "''", " =1", "\n=1", "үкімет", "''a="])
  func `other texts stay`(text: String) {
    #expect(text.defused == text && text.undefused == text)
  }

  @Test func `every text comes back, and no cell begins as a formula does`() {
    let alphabet: [Unicode.Scalar] = ["'", "=", "+", "-", "@", "\t", "\r", "\n", "a", "\u{301}"]
    var texts = [""]
    for _ in 0..<4 {
      texts = [""] + texts.flatMap { text in alphabet.map { String($0) + text } }
      for text in texts {
        let cell = text.defused
        #expect(Array(cell.undefused.utf8) == Array(text.utf8))
        #expect(cell.utf8.first.map { !"=+-@\t\r".utf8.contains($0) } ?? true)
      }
    }
  }
}

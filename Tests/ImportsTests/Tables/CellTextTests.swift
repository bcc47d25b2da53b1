import Imports
import Testing

@Suite("Texts of cells")
struct CellTextTests {
  @Test(
    "What web pages and word processors leave in a text is gone",
    arguments: [
      ("a&nbsp;b", "a b"), ("a&#160;b&#xA0;c", "a b c"), ("R&amp;D, AT&T", "R&D, AT&T"),
      ("one<br>two<BR />three", "one\ntwo\nthree"), ("cor\u{AD}ruption", "corruption"),
      ("\u{FEFF}x\u{200B}y\u{2060}", "xy"), ("\u{A0} a\u{A0}b \n", "a b"), ("a\r\nb\rc", "a\nb\nc"),
      ("a < b & c > d", "a < b & c > d"), ("&bogus; &#0; <b>", "&bogus; &#0; <b>"),
      ("\u{202E}abc", "\u{202E}abc"), ("шаг – два", "шаг – два"), (" ", ""),
    ]
  )
  func cleaned(text: String, shown: String) {
    #expect(text.asACellSaysIt == shown)
  }

  @Test("Cleaning again changes nothing more", arguments: ["a&nbsp;b ", "x<br>y", "\u{AD}a\u{A0}"])
  func twice(text: String) {
    #expect(text.asACellSaysIt.asACellSaysIt == text.asACellSaysIt)
  }
}

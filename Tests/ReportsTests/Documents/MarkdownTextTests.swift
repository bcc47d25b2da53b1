import Testing

@testable import Reports

/// Words in Markdown come back as they were, and no dialect obeys them.
@Suite struct MarkdownTexts {
  @Test(arguments: [
    ("Due: 3 May, 4:30 - now (at 5)", "Due: 3 May, 4\\:30 - now (at 5)"),
    ("<script>&amp;", "\\<script\\>\\&amp;"),
    ("a*b_c`d", "a\\*b\\_c\\`d"),
    ("[x](y) ![z]", "\\[x\\](y) \\!\\[z\\]"),
    ("x|y", "x\\|y"),
    ("1. first. second", "1\\. first. second"),
    ("ii) x", "ii\\) x"),
    ("- x - y -- z", "\\- x - y \\-\\- z"),
    ("+ x", "\\+ x"), ("= x", "\\= x"), (": x", "\\: x"), ("(a) x", "\\(a) x"),
    (":tada:", "\\:tada:"), ("https://a.b/c", "https://a.b/c"),
    ("wait...", "wait\\.\\.\\."), ("say \"it's\"", "say \\\"it\\'s\\\""),
    ("# x {#y}", "\\# x \\{\\#y\\}"), ("$1$ ~~x~~ ^y^ @z", "\\$1\\$ \\~\\~x\\~\\~ \\^y\\^ \\@z"),
    ("\\", "\\\\"), ("Oh!", "Oh\\!"), ("two\nlines", "two lines"),
    ("a\u{1B}[2J\u{202E}b", "a\u{241B}\\[2J\u{FFFD}b"),
  ])
  func `what Markdown would obey stands behind a backslash`(words: String, text: String) {
    #expect(Markdown.text(words) == text)
  }

  @Test func `a text keeps its lines, and a row of a table has one`() {
    let inlines = Inline.paragraphs("one\r\n two\n\n\nthree")
    #expect(inlines == [[.text("one"), .lineBreak, .text("two")], [.text("three")]])
    #expect(Markdown.paragraph(inlines[0]) == "one\\\ntwo\n")
    #expect(Markdown.item(inlines[0]) == "- one\\\n  two\n")
    #expect(
      Markdown.block(.quote(inlines, provenance: [.text("GRECO")]))
        == "> one\\\n> two\n>\n> three\n>\n> GRECO\n"
    )
    let table = Table(
      caption: "T",
      columns: [.init(heading: "A", share: 4), .init(heading: "B", share: 1)],
      rows: [[[.text("a|b")], inlines[0]]]
    )
    #expect(
      Markdown.block(.table(table))
        == "**T**\n\n| A | B |\n| ---- | --- |\n| a\\|b | one two |\n"
    )
  }

  @Test(arguments: [
    ("https://example.org/a?b=1&c=d#e", "https://example.org/a?b=1&c=d#e"),
    ("HTTP://x", "HTTP://x"),
    ("https://x/a|b>c\"d'e)f", "https://x/a%7Cb%3Ec%22d%27e%29f"),
    ("https://x/\u{202E}\u{04D9}", "https://x/%E2%80%AE%D3%99"),
    ("https://x/&copy;", "https://x/&copy%3B"),
  ])
  func `nothing breaks out of an address`(typed: String, address: String) {
    #expect(WebAddress(typed)?.text == address)
    #expect(Inline.address(typed) != .text(typed))
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://", "https://a b",
    "https://a\nb", "plan.ods", " https://x", "",
  ])
  func `only pages on the web are linked`(typed: String) {
    #expect(Inline.address(typed) == .text(typed))
  }
}

import Imports
import Testing

@Suite("The text of printed pages")
struct PrintedTextTests {
  private func paragraphs(_ pages: String...) throws -> [String] {
    let text = pages.joined(separator: "\u{0C}") + "\u{0C}"
    return try DocumentText(pages: Array(text.utf8)).paragraphs.map(\.text)
  }

  @Test("Running heads, feet and page numbers are no text, wherever a sentence is broken")
  func edges() throws {
    let read = try paragraphs(
      "GRECO\n\n1. The authorities report that a\n\n\n1\n",
      "GRECO\n\nworking group was set up.\n2. A second paragraph goes on\n\n\n2\n",
      "GRECO\n\nover a page.\n\n\n3\n"
    )
    #expect(
      read == [
        "1. The authorities report that a working group was set up.",
        "2. A second paragraph goes on over a page.",
      ]
    )
  }

  @Test("A line of the text that often stands at the foot of a page stays")
  func repeatedLines() throws {
    let read = try paragraphs(
      "1. GRECO waits until the\nlaw is in force.\n",
      "2. GRECO waits until the\nlaw is in force.\n",
      "3. GRECO waits until the\nlaw is in force.\n"
    )
    #expect(read == (1...3).map { "\($0). GRECO waits until the law is in force." })
  }

  @Test(
    "A footnote and the small number that points to it are left out, a number in a sentence is not"
  )
  func footnotes() throws {
    let read = try paragraphs(
      "1. Mr Pell is Legal Adviser1. In 2020, 38 cases were opened, of which\n1 led to a decision.\n"
        + "1\n Recommendation ii was discussed elsewhere.\n\n1\n",
      "2. The end.\n\n2\n"
    )
    #expect(
      read == [
        "1. Mr Pell is Legal Adviser. In 2020, 38 cases were opened, of which 1 led to a decision.",
        "2. The end.",
      ]
    )
  }

  @Test("Words broken at the end of a line are whole, a hyphen of their own stays")
  func hyphens() throws {
    let read = try paragraphs(
      "1. Their co-\noperation and the recom\u{AD}\nmendation of anti-\ncorruption bodies in decision-\nmaking.\n"
    )
    #expect(
      read == [
        "1. Their co-operation and the recommendation of anti-corruption bodies in decision-making."
      ]
    )
  }

  @Test("A word that stands whole elsewhere has no hyphen")
  func partedWords() throws {
    let read = try paragraphs("1. The govern-\nment reports. The government\nagrees.\n")
    #expect(read == ["1. The government reports. The government agrees."])
  }

  @Test("Footnotes that are numbered as paragraphs are, and pages whose text begins alike")
  func numberedFootnotes() throws {
    let pages = (1...3).map { page in
      "GRECO                         GrecoRC5(2020)1\n\nRec(2001)10 and the law.\n\(page + 3). It was good1.\n\n"
        + "1. see recommendation No. R (2000) 10.\n\n\n                \(page)\n"
    }
    let text = "1. One.\n2. Two.\n3. They follow\n\u{0C}" + pages.joined(separator: "\u{0C}")
    let read = try DocumentText(pages: Array(text.utf8)).paragraphs.map(\.text)
    let whole =
      "1. One. 2. Two. 3. They follow Rec(2001)10 and the law. 4. It was good."
      + " Rec(2001)10 and the law. 5. It was good. Rec(2001)10 and the law. 6. It was good."
    #expect(read.joined(separator: " ") == whole)
  }

  @Test("Ligatures are letters, odd blanks are blanks, and accents stand on their letters")
  func letters() throws {
    let read = try paragraphs("1. E\u{FB00}ective\u{A0}con\u{FB02}icts; adopte\u{301}e\u{200B}.\n")
    #expect(read == ["1. Effective conflicts; adoptée."])
  }

  @Test("Numbers within a sentence begin no paragraph, though a line begins with them")
  func brokenNumbers() throws {
    let read = try paragraphs(
      "1. It was due in\n2020. See paragraph\n2. of the Rules and recommendations ii, iv to\nvi. The end.\n"
    )
    #expect(
      read == [
        "1. It was due in 2020. See paragraph 2. of the Rules and recommendations ii, iv to vi. The end."
      ]
    )
  }

  @Test("A paragraph knows the page and line it begins on")
  func places() throws {
    let text = "GRECO\n\n1. One.\n\n1\n\u{0C}GRECO\n\n2. Two\nlines.\n3. Three.\n\n2\n\u{0C}"
    let read = try DocumentText(pages: Array(text.utf8)).paragraphs
    #expect(
      read.map(\.place) == [.line(page: 1, 2), .line(page: 2, 2), .line(page: 2, 4)]
    )
  }

  @Test("A plain text is read in the encoding that it has")
  func encodings() throws {
    let text = "Élaborer un code à l'usage des députés."
    let western = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(try DocumentText(plain: western) == DocumentText(plain: Array(text.utf8)))
  }

  @Test("Pages without text are told from no file at all")
  func noText() {
    #expect(throws: Unreadable.noText) { try DocumentText(pages: Array("\u{0C}\n\u{0C}".utf8)) }
    #expect(throws: Unreadable.empty) { try DocumentText(pages: []) }
    #expect(throws: Unreadable.empty) { try DocumentText(plain: Array(" \n".utf8)) }
  }
}

extension DocumentText {
  /// Its paragraphs, tables left out.
  var paragraphs: [Paragraph] {
    blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }
}

import Testing

@testable import Reports

/// What a cell shows of an answer.
@Suite struct FirstSentences {
  @Test(arguments: [
    "The authorities report that the law of 3 October 2026 (Official Gazette No. 114) is in force.",
    "Order No. XII of the Minister, Art. IV and para. 2 of sect. Five apply to Mr. Smith of the U.N. Office.",
    "The law No. Ten of the Republic, as amended by ch. Two and the Reg. on Staff, was adopted.",
    "Закон от 3 октября 2026 г. Парламентом принят согласно ст. Двенадцатой и п. Второму Закона.",
    "2026 ж. Парламент 12-б. Тармағын қабылдады.",
    "It was adopted (see the decision of the Government. Annex two) in March.",
  ])
  func `no abbreviation ends a sentence`(text: String) {
    #expect(text.beginning == text)
  }

  @Test(arguments: [
    ("The law is in force since 2026. More is planned.", "The law is in force since 2026. …"),
    ("Is it adopted? It is.", "Is it adopted? …"),
    ("Закон принят Парламентом. Он вступил в силу.", "Закон принят Парламентом. …"),
    ("“It was adopted.” The rest follows.", "“It was adopted.” …"),
    ("One.\n\nTwo", "One. Two"),
  ])
  func `a whole one is all that is shown`(text: String, shown: String) {
    #expect(text.beginning == shown)
  }

  @Test func `a long one is cut between words, a long word within`() {
    let words = String(repeating: "word ", count: 100)
    #expect(words.beginning.count <= 162 && words.beginning.hasSuffix("word …"))
    #expect(
      String(repeating: "w", count: 500).beginning == String(repeating: "w", count: 160) + " …"
    )
  }
}

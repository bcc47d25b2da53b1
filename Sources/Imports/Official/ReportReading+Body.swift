/// The second place of every recommendation in an evaluation report: the paragraph that leads to it.
extension ReportReading {
  /// A recommendation where it is made.
  private struct Made {
    var paragraph: Int
    var text: String
    var essence: String
    var place: Place
    var isMatched = false
  }

  /// Compares the list with the paragraphs in which GRECO recommends.
  mutating func readBody() {
    guard let first = report.recommendations.first?.place,
      let end = passages.firstIndex(where: { $0.place == first && $0.item != nil })
    else { return }
    var made = Array(passages[cover.upperBound..<end].lazy.flatMap(Self.made).prefix(Self.mostMade))
    guard !made.isEmpty else { return }
    for recommendation in report.recommendations { compare(recommendation, &made) }
    let start = made.firstIndex(where: \.isMatched) ?? made.count
    for one in made[start...] where !one.isMatched {
      contradict("Paragraph \(one.paragraph) recommends what is not in the list", at: [one.place])
    }
  }

  /// More than any evaluation makes.
  private static let mostMade = 1000

  private mutating func compare(
    _ recommendation: OfficialReport.Recommendation,
    _ made: inout [Made]
  ) {
    let essence = RecommendedText.essence(recommendation.text)
    let name = "Recommendation \(recommendation.number)"
    let same = made.indices.filter { !made[$0].isMatched && Self.isSame(made[$0], essence) }
    if let there = same.first(where: { made[$0].paragraph == recommendation.paragraph }) {
      made[there].isMatched = true
    } else if let elsewhere = same.first {
      made[elsewhere].isMatched = true
      guard let paragraph = recommendation.paragraph else { return }
      contradict(
        "\(name) refers to paragraph \(paragraph), and stands in \(made[elsewhere].paragraph)",
        at: [recommendation.place, made[elsewhere].place]
      )
    } else if let other = made.indices.first(where: {
      !made[$0].isMatched && made[$0].paragraph == recommendation.paragraph
    }) {
      made[other].isMatched = true
      contradict(
        "\(name) is worded otherwise in the list than in paragraph \(made[other].paragraph)",
        at: [recommendation.place, made[other].place]
      )
    } else if let like = made.indices.first(where: {
      !made[$0].isMatched && Self.isLike(made[$0].essence, essence)
    }) {
      made[like].isMatched = true
      contradict(
        "\(name) is worded otherwise in the list than in paragraph \(made[like].paragraph)",
        at: [recommendation.place, made[like].place]
      )
    } else {
      contradict(
        "\(name) stands in the list, and in no paragraph before",
        at: [recommendation.place]
      )
    }
  }

  /// Whether a paragraph recommends just that, or that and then says more.
  private static func isSame(_ made: Made, _ essence: String) -> Bool {
    made.essence == essence || made.essence.hasPrefix(essence + ".")
  }

  /// Whether two texts begin or end alike, so that one is the other with a word changed.
  private static func isLike(_ one: String, _ other: String) -> Bool {
    let count = min(one.utf8.count, other.utf8.count)
    guard count > 20 else { return false }
    let head = zip(one.utf8, other.utf8).prefix { $0 == $1 }.count
    let tail = zip(one.utf8.reversed(), other.utf8.reversed()).prefix { $0 == $1 }.count
    return (head + tail) * 2 > count
  }

  /// What a passage recommends: behind each `GRECO recommends` up to the next.
  private static func made(in passage: Passage) -> [Made] {
    guard let paragraph = passage.number, passage.text.mentions("greco"),
      passage.text.mentions("recommends") || passage.text.mentions("recommande"),
      passage.text.utf8.count < 100_000
    else { return [] }
    let wording = passage.wording
    let starts = wording.words.indices.filter { index in
      let word = wording.words[index].text
      guard word == "recommends" || word == "recommande" else { return false }
      return (max(0, index - 4)..<index).contains { wording.words[$0].text == "greco" }
    }
    let sentences = wording.sentences
    return starts.enumerated().compactMap { place, start in
      guard start + 1 < wording.words.count else { return nil }
      var end = place + 1 < starts.count ? starts[place + 1] : wording.words.count
      if end < wording.words.count {
        // The sentence that the next begins in is not of this one.
        end = sentences.first { $0.contains(end) }?.lowerBound ?? end
      }
      guard end > start + 1 else { return nil }
      let text = wording.written(start + 1..<end)
      return Made(
        paragraph: paragraph,
        text: text,
        essence: RecommendedText.essence(text),
        place: passage.place
      )
    }
  }
}

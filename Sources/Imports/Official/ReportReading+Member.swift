/// Whose report it is.
extension ReportReading {
  /// Finds the piece of the cover that the text names as a member: after `authorities of`, `to`, `of the`.
  mutating func readMember(_ pieces: [WordedText], places: [Place]) {
    let body = namingPassages()
    var best: (name: String, count: Int, place: Place)?
    let pairs = zip(pieces, pieces.dropFirst()).map { WordedText($0.text + " " + $1.text) }
    for (piece, place) in Array(zip(pieces, places)) + Array(zip(pairs, places)) {
      guard let name = Self.name(on: piece) else { continue }
      let found = Self.mentions(of: name, in: body)
      guard let written = found.written, found.count >= best?.count ?? 1 else { continue }
      best = (written, found.count, place)
    }
    if let best {
      report.member = .init(best.name, at: best.place)
    } else {
      readLonelyMember(pieces, places: places)
      if report.member == nil { readMemberOfAuthorities() }
    }
  }

  /// Notes where a report does not say whose it is.
  mutating func checkMember() {
    guard report.member == nil, let first = passages.first else { return }
    contradict("The report does not say which member it is on", at: [first.place])
  }

  /// A member that no cover names: whose authorities the text speaks of first.
  private mutating func readMemberOfAuthorities() {
    for passage in passages[cover.upperBound...].prefix(40)
    where passage.text.mentions("autorit")
      || passage.text.mentions("authorit")
    {
      let wording = passage.wording
      for index in wording.words.indices {
        guard ["authorities", "autorités"].contains(wording.words[index].text),
          let name = Self.name(behind: index, in: wording)
        else { continue }
        report.member = .init(name, at: passage.place)
        return
      }
    }
  }

  /// `of the Kingdom of Borduria` behind a word, without what leads to it.
  private static func name(behind index: Int, in wording: WordedText) -> String? {
    var start = index + 1
    guard start < wording.words.count,
      ["of", "de", "du", "des"].contains(wording.words[start].text)
    else { return nil }
    start += 1
    while start < wording.words.count, articles.contains(wording.words[start].text) { start += 1 }
    var end = start
    while end < wording.words.count, end - start < 7 {
      let word = wording.words[end]
      let isLink =
        ["of", "and", "de", "du", "et"].contains(word.text) && end + 1 < wording.words.count
        && wording.words[end + 1].isCapital && end > start
      guard word.isCapital || isLink else { break }
      end += 1
    }
    guard start < end, !wording.contains(any: noMember, in: start..<end) else { return nil }
    return wording.written(start..<end)
  }

  /// The passages that are likely to name the member.
  private func namingPassages() -> [WordedText] {
    passages[cover.upperBound...].lazy
      .filter {
        $0.text.mentions("authorit") || $0.text.mentions("autorit") || $0.text.mentions("recomm")
      }
      .prefix(40).map(\.wording)
  }

  /// The words of a cover's piece that may be a member's name: few, no report's and no round's.
  private static func name(on piece: WordedText) -> [String]? {
    var words = piece.words[...]
    if let on = words.lastIndex(where: { $0.text == "on" || $0.text == "sur" }) {
      words = words[(on + 1)...]
    }
    while let first = words.first, articles.contains(first.text) { words.removeFirst() }
    while let last = words.last, [".", ",", ":"].contains(last.text) { words.removeLast() }
    let texts = words.map(\.text)
    guard (1...7).contains(texts.count), words.first?.isCapital == true,
      !texts.contains(where: {
        noMember.contains($0) || $0.utf8.allSatisfy { (0x30...0x39).contains($0) }
      })
    else { return nil }
    return texts
  }

  private static let articles: Set<String> = ["the", "la", "le", "les", "l", "\u{2019}", "'"]
  private static let noMember: Set<String> = [
    "greco", "report", "rapport", "round", "cycle", "evaluation", "évaluation", "public",
    "confidential", "confidentiel", "adoption", "publication", "adopted", "adopté", "addendum",
    "corruption", "compliance", "conformité", "recommendations", "recommandations", ":", "(",
    "council",
    "conseil", "prevention", "integrity", "theme", "thème", "contents", "summary",
  ]

  /// How often a name is the member's in passages, and how it is written there.
  private static func mentions(
    of name: [String],
    in body: [WordedText]
  ) -> (written: String?, count: Int) {
    var (written, count): (String?, Int) = (nil, 0)
    for wording in body {
      for index in wording.words.indices.dropFirst()
      where wording.words[index].text == name[0] && wording.words[index].isCapital
        && wording.has(name, at: index) && before.contains(wording.words[index - 1].text)
      {
        written = written ?? wording.written(index..<index + name.count)
        count += 1
      }
    }
    return (written, count)
  }

  private static let before: Set<String> = [
    "of", "the", "to", "on", "in", "by", "that", "de", "la", "le", "les", "du", "des", "\u{2019}",
    "'", "à", "au", "aux", "en", "que", "sur", "concludes",
  ]

  /// A member that only the cover names: the piece behind the title.
  private mutating func readLonelyMember(_ pieces: [WordedText], places: [Place]) {
    guard let kind = report.kind, let title = places.lastIndex(of: kind.place) else { return }
    for index in title..<min(title + 4, pieces.count) {
      guard let name = Self.name(on: pieces[index]), !name.contains(":") else { continue }
      let written =
        pieces[index].text.isCapitals
        ? name.map {
          ["and", "of", "et", "de", "du", "la"].contains($0) ? $0 : $0.capitalizedFirst
        }
        .joined(separator: " ")
        : pieces[index].text
      report.member = .init(written, at: places[index])
      return
    }
  }
}

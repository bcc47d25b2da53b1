import Model

/// What stands on a report's cover.
extension ReportReading {
  mutating func readCover() {
    let pieces = cover.map { (wording: passages[$0].wording, place: passages[$0].place) }
    for (index, piece) in pieces.enumerated() {
      let next = index + 1 < pieces.count ? pieces[index + 1].wording : nil
      if report.symbol == nil, let symbol = ReportSymbol.first(in: piece.wording.text) {
        let behind = index + 2 < pieces.count ? pieces[index + 2].wording : nil
        let addition = ReportSymbol.addition(next, before: behind, to: symbol, in: piece.wording)
        report.symbol = .init(
          [symbol, addition].compactMap(\.self).joined(separator: " "),
          at: piece.place
        )
      }
      readDays(in: piece.wording, next: next, at: piece.place)
    }
    readTitle(pieces)
    readMember(pieces.map(\.wording), places: pieces.map(\.place))
  }

  /// The kind and the round, whose names may go over several lines.
  private mutating func readTitle(_ pieces: [(wording: WordedText, place: Place)]) {
    let lines = pieces.filter { $0.wording.words.count < 25 }
    let title = WordedText(lines.map(\.wording.text).joined(separator: " "))
    let places = lines.flatMap { line in line.wording.words.map { _ in line.place } }
    guard places.count == title.words.count else { return }
    if let round = round(in: title) { report.round = .init(round.name, at: places[round.at]) }
    if let found = ReportKindWords.kind(in: title.words.map(\.text)) {
      report.kind = .init(found.kind, at: places[found.at])
    } else if let symbol = report.symbol, let kind = ReportSymbol.kind(of: symbol.value) {
      report.kind = .init(kind, at: symbol.place)
    }
  }

  // MARK: Days

  private mutating func readDays(in wording: WordedText, next: WordedText?, at place: Place) {
    for (label, day) in labelledDays(in: wording, next: next) {
      if label == "adoption" {
        report.adopted = report.adopted ?? .init(day, at: place)
      } else {
        report.published = report.published ?? .init(day, at: place)
      }
    }
    readMeeting(in: wording, next: next, at: place)
  }

  /// `Adoption: 22 March 2024 Publication: 3 June 2024`, where the days may stand in the next line.
  private func labelledDays(
    in wording: WordedText,
    next: WordedText?
  ) -> [(label: String, day: PartialDay)] {
    let labels = wording.words.filter { Self.dayLabels.contains($0.text) }.map(\.text)
    guard let first = wording.words.first?.text, labels.first == first else { return [] }
    if wording.words.allSatisfy({ Self.dayLabels.contains($0.text) || $0.text == ":" }) {
      guard let next, labels.count > 1 || wording.words.count == 2 else { return [] }
      var days: [PartialDay] = []
      var index = 0
      while let (day, count) = DaysInText.day(at: index, in: next, isDayFirst: true) {
        days.append(day)
        index += count
      }
      return labels.count == days.count || labels.count == 1 ? Array(zip(labels, days)) : []
    }
    return wording.words.indices.compactMap { index in
      guard Self.dayLabels.contains(wording.words[index].text), wording.has([":"], at: index + 1),
        let (day, _) = DaysInText.day(at: index + 2, in: wording, isDayFirst: true)
      else { return nil }
      return (wording.words[index].text, day)
    }
  }

  private static let dayLabels: Set<String> = ["adoption", "publication", "published"]

  /// `Adopted by GRECO at its 87th Plenary Meeting (Strasbourg, 22-26 March 2022)`, where the brackets may be a
  /// line of their own.
  private mutating func readMeeting(in wording: WordedText, next: WordedText?, at place: Place) {
    guard meeting == nil,
      wording.contains(any: ["plenary", "plénière", "pleniere"], in: wording.all)
    else { return }
    let whole = [wording, next].compactMap(\.self).first { $0.contains("(", in: $0.all) }
    guard let whole, let open = whole.words.lastIndex(where: { $0.text == "(" }),
      let last = DaysInText.all(in: whole, open..<whole.words.count).last?.day
    else { return }
    meeting = .init(MeetingDays(from: firstDay(in: whole, open, last), to: last), at: place)
    if report.adopted == nil { report.adopted = .init(last, at: place) }
  }

  /// The first day of `(Strasbourg, 22-26 March 2022)` or `(29 November - 3 December 2021)`.
  private func firstDay(in wording: WordedText, _ open: Int, _ last: PartialDay) -> PartialDay {
    for index in open..<wording.words.count {
      guard let number = Int(wording.words[index].text), (1...31).contains(number) else { continue }
      let month =
        index + 1 < wording.words.count
        ? DaysInText.months[wording.words[index + 1].text] ?? last.month : last.month
      guard let month else { continue }
      let year = month > (last.month ?? 12) ? last.year - 1 : last.year
      return Day(year: year, month: month, day: number).map { PartialDay($0) } ?? last
    }
    return last
  }

  // MARK: The round

  private func round(in wording: WordedText) -> (name: String, at: Int)? {
    let words = wording.words
    for index in words.indices {
      let isEnglish =
        words[index].text == "evaluation"
        && (wording.has(["round"], at: index + 1) || wording.has(["rounds"], at: index + 1))
      let isFrench = words[index].text == "cycle" || words[index].text == "cycles"
      guard isEnglish || isFrench else { continue }
      var start = index
      while start > 0, RoundWords.before.contains(words[start - 1].text) { start -= 1 }
      guard start < index else { continue }
      let end = isEnglish ? index + 1 : frenchEnd(behind: index, in: wording)
      guard let end else { continue }
      let name = RoundWords.written(wording.written(start..<end + 1), isFrench: isFrench)
      return (name, start)
    }
    return nil
  }

  private func frenchEnd(behind index: Int, in wording: WordedText) -> Int? {
    let words = wording.words
    guard index + 3 < words.count, words[index + 1].text == "d" else { return nil }
    guard ["évaluation", "evaluation", "évaluations"].contains(words[index + 3].text) else {
      return nil
    }
    let next = index + 4
    return next < words.count && words[next].text.hasPrefix("conjoint") ? next : index + 3
  }
}

/// The days of the meeting that adopted a report.
struct MeetingDays: Hashable, Sendable {
  var from: PartialDay
  var to: PartialDay
}

/// How evaluation rounds are named.
enum RoundWords {
  /// What stands before `evaluation round` and belongs to it.
  static let before: Set<String> = [
    "joint", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "and", "&", "1st",
    "2nd", "3rd", "4th", "5th", "6th", "premier", "premiers", "deuxième", "seconds", "troisième",
    "quatrième", "cinquième", "sixième", "septième", "et", "conjoints", "deuxieme", "troisieme",
    "quatrieme", "cinquieme", "sixieme",
  ]
  private static let small: Set<String> = ["and", "of", "the"]

  /// A name with capitals as in a sentence: English ones have them on every word, French ones on the first.
  static func written(_ name: String, isFrench: Bool) -> String {
    let words = name.lowercased().split { $0 == " " || $0 == "\t" }.map(String.init)
    return words.enumerated().map { index, word in
      index == 0 || !isFrench && !small.contains(word) ? word.capitalizedFirst : word
    }
    .joined(separator: " ")
  }
}

extension String {
  /// With a capital at its beginning.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

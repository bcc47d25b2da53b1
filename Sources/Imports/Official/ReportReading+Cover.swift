import Model

/// What stands on a report's cover.
extension ReportReading {
  mutating func readCover() {
    let pieces = cover.map { (wording: passages[$0].wording, place: passages[$0].place) }
    for (index, piece) in pieces.enumerated() {
      if report.symbol == nil, let symbol = ReportSymbol.first(in: piece.wording.text) {
        report.symbol = .init(symbol, at: piece.place)
      }
      if report.round == nil, let round = round(in: piece.wording) {
        report.round = .init(round, at: piece.place)
      }
      let next = index + 1 < pieces.count ? pieces[index + 1].wording : nil
      readDays(in: piece.wording, next: next, at: piece.place)
    }
    readKind(pieces.map(\.wording), places: pieces.map(\.place))
    readMember(pieces.map(\.wording), places: pieces.map(\.place))
  }

  // MARK: Days

  private mutating func readDays(in wording: Wording, next: Wording?, at place: Place) {
    guard let first = wording.words.first?.text else { return }
    let labels = ["adoption": true, "publication": false, "published": false]
    if let isAdoption = labels[first], wording.has([":"], at: 1) {
      var day = DaysInText.day(at: 2, in: wording)?.day
      if day == nil, wording.words.count == 2, let next {
        day = DaysInText.day(at: 0, in: next)?.day
      }
      guard let day else { return }
      if isAdoption { report.adopted = report.adopted ?? .init(day, at: place) }
      if !isAdoption { report.published = report.published ?? .init(day, at: place) }
    }
    let isMeeting = wording.contains(any: ["plenary", "plénière", "pleniere"], in: wording.all)
    guard isMeeting, meeting == nil, let open = wording.words.lastIndex(where: { $0.text == "(" })
    else {
      return
    }
    guard let last = DaysInText.all(in: wording, open..<wording.words.count).last?.day else {
      return
    }
    meeting = .init(MeetingDays(from: firstDay(in: wording, open, last), to: last), at: place)
    if report.adopted == nil { report.adopted = .init(last, at: place) }
  }

  /// The first day of `(Strasbourg, 22-26 March 2022)` or `(29 November - 3 December 2021)`.
  private func firstDay(in wording: Wording, _ open: Int, _ last: PartialDay) -> PartialDay {
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

  // MARK: The kind

  private mutating func readKind(_ pieces: [Wording], places: [Place]) {
    // A title goes over several lines: the words of all of them in a row, with the piece each is of.
    var words: [String] = []
    var origins: [Int] = []
    for (index, piece) in pieces.enumerated() where piece.words.count < 25 {
      words += piece.words.map(\.text)
      origins += piece.words.map { _ in index }
    }
    if let found = ReportKindWords.kind(in: words) {
      report.kind = .init(found.kind, at: places[origins[found.at]])
    } else if let symbol = report.symbol, let kind = ReportSymbol.kind(of: symbol.value) {
      report.kind = .init(kind, at: symbol.place)
    }
  }

  // MARK: The round

  private func round(in wording: Wording) -> String? {
    let words = wording.words
    guard words.count < 20 else { return nil }
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
      return RoundWords.written(wording.written(start..<end + 1), isFrench: isFrench)
    }
    return nil
  }

  private func frenchEnd(behind index: Int, in wording: Wording) -> Int? {
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
    "2nd", "3rd", "4th", "5th", "6th", "premier", "premiers", "deuxième", "second", "seconds",
    "troisième", "quatrième", "cinquième", "sixième", "septième", "et", "1er", "2e", "3e", "4e",
    "5e", "6e", "conjoints", "deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme",
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

import Model

/// A report while it is being read: its passages, where its chapters are, and what was found so far.
struct ReportReading {
  /// Its paragraphs.
  let passages: [Passage]
  /// Those before the first numbered paragraph or chapter.
  let cover: Range<Int>
  /// Those of its conclusions, to the end; what is behind the analysis where no heading names them.
  let conclusions: Range<Int>
  /// What was found.
  var report: OfficialReport
  /// What stands under the headings of recommendations.
  var sections: [Section] = []
  /// What the conclusions state of single recommendations.
  var summary: [Summed] = []
  /// Its tables.
  let tables: [WrittenTable]
  /// Where the totals are.
  var totalsPlace: Place?
  /// When the meeting was that adopted it.
  var meeting: OfficialReport.Read<MeetingDays>?

  /// Nil where it is no report of GRECO's.
  init?(_ document: DocumentText) {
    (passages, tables) = Passage.passages(of: document)
    let english = passages.lazy.count { $0.text.mentions("recommendation") }
    let french = passages.lazy.count { $0.text.mentions("recommandation") }
    guard english + french > 0, passages.contains(where: { $0.text.mentions("greco") }) else {
      return nil
    }
    report = OfficialReport(language: french > english ? "fr" : "en")
    cover = 0..<Self.body(of: passages)
    let heading = passages.lastIndex {
      ($0.isChapter || $0.text.isCapitals) && $0.number == nil && $0.text.utf8.count < 100
        && $0.text.lowercased().hasPrefix("conclusion")
    }
    conclusions = (heading ?? passages.count)..<passages.count
  }

  /// Where the cover ends: a document's styles may make headings of a cover's lines, too.
  private static func body(of passages: [Passage]) -> Int {
    passages.firstIndex {
      $0.number != nil || $0.isNumberedChapter || $0.isChapter && opens($0.text)
    } ?? min(passages.count, 40)
  }

  /// Whether a chapter of a name is one of the first.
  private static func opens(_ text: String) -> Bool {
    let text = text.lowercased()
    return [
      "introduction", "executive", "summary", "background", "contents", "analys", "résumé",
      "contexte", "sommaire", "recomm",
    ].contains { text.hasPrefix($0) }
  }

  /// More than anybody reads.
  private static let mostContradictions = 200

  /// Notes that something does not agree.
  mutating func contradict(_ words: String, at places: [Place]) {
    let contradiction = OfficialReport.Contradiction(words: words, places: places)
    guard report.contradictions.count < Self.mostContradictions else { return }
    if !report.contradictions.contains(contradiction) {
      report.contradictions.append(contradiction)
    }
  }
}

extension OfficialReport {
  /// Reads a report of GRECO's and checks it against itself; nil where a text is none.
  public init?(_ text: DocumentText) {
    guard var reading = ReportReading(text) else { return nil }
    reading.readCover()
    guard reading.report.kind != nil || reading.report.symbol != nil else { return nil }
    if reading.report.kind?.value == .evaluation {
      reading.readList()
      reading.readBody()
    } else {
      reading.readSections()
      reading.readConclusions()
      reading.readTables()
      reading.checkFindings()
    }
    reading.checkMember()
    reading.readFollowUp()
    reading.checkDays()
    self = reading.report
  }
}

import Model

/// By when the authorities are to report next.
extension ReportReading {
  mutating func readFollowUp() {
    let list = report.kind?.value == .evaluation ? listEnd : nil
    var terms: [OfficialReport.Read<String>] = []
    let start = list ?? (conclusions.isEmpty ? passages.count * 2 / 3 : conclusions.lowerBound)
    for passage in passages[start...] where passage.text.utf8.count < 100_000 {
      guard
        passage.text.mentions("report") || passage.text.mentions("rapport")
          || passage.text.mentions("information")
      else { continue }
      let isOfGreco = passage.text.mentions("greco")
      let wording = passage.wording
      for sentence in wording.sentences {
        let asked = beforePublication(sentence, in: wording)
        guard isRequest(asked, in: wording), isOfGreco || isDuty(asked, in: wording) else {
          continue
        }
        if let day = DaysInText.due(in: wording, asked) {
          note(nextReportBy: day, at: passage.place)
        } else if let time = DaysInText.time(in: wording, asked) {
          terms.append(.init(time, at: passage.place))
        }
      }
    }
    guard report.nextReportBy == nil else { return }
    report.unread += terms.map {
      .init(
        "the next report is asked for \u{201C}\($0.value)\u{201D}, of which no day is made",
        at: $0.place
      )
    }
  }

  /// The passage behind the last recommendation of a list.
  private var listEnd: Int? {
    guard let last = report.recommendations.last?.place else { return nil }
    return passages.lastIndex { $0.place == last && $0.item != nil }.map { $0 + 1 }
  }

  private mutating func note(nextReportBy day: PartialDay, at place: Place) {
    note(day, as: \.nextReportBy, at: place) {
      "The next report is asked for by \($0.longWords), and by \($1.longWords)"
    }
  }

  /// Whether a sentence asks the authorities for a report.
  private func isRequest(_ sentence: Range<Int>, in wording: WordedText) -> Bool {
    wording.contains(any: Self.asking, in: sentence)
      && wording.contains(any: ["report", "information", "informations", "rapport"], in: sentence)
      && wording.contains(any: Self.giving, in: sentence)
      && !wording.contains(any: ["avait", "had"], in: sentence)
      && sentence.allSatisfy {
        !Self.asked.contains(wording.words[$0].text) || isNow($0, in: wording, sentence)
      }
  }

  /// Whether somebody is asked now: `are invited`, `is hereby requested`.
  private func isNow(_ asked: Int, in wording: WordedText, _ sentence: Range<Int>) -> Bool {
    wording.contains(
      any: ["is", "are", "est", "sont"],
      in: max(sentence.lowerBound, asked - 3)..<asked
    )
  }

  private static let asked: Set<String> = [
    "requested", "invited", "asked", "invité", "invitée", "invités", "invitées", "demandé",
  ]

  /// What a sentence says before it speaks of the publication of this report.
  private func beforePublication(_ sentence: Range<Int>, in wording: WordedText) -> Range<Int> {
    let publication = sentence.first { Self.publishing.contains(wording.words[$0].text) }
    guard let publication, wording.contains(any: ["by", "before", "avant", "ici"], in: sentence)
    else { return sentence }
    let before = sentence.lowerBound..<publication
    return DaysInText.due(in: wording, before) == nil
      && wording.contains(any: ["submit", "provide", "soumettre", "fournir"], in: sentence)
      && !wording.contains(any: ["submit", "provide", "soumettre", "fournir"], in: before)
      ? publication + 1..<sentence.upperBound : before
  }

  /// Whether a sentence that does not name GRECO says what the authorities have to do.
  private func isDuty(_ sentence: Range<Int>, in wording: WordedText) -> Bool {
    wording.first(["to", "be"], in: sentence) != nil
      || wording.contains(any: ["shall", "must", "doit", "devra"], in: sentence)
      || sentence.contains {
        Self.asked.contains(wording.words[$0].text) && isNow($0, in: wording, sentence)
      }
  }

  private static let publishing: Set<String> = [
    "publication", "publish", "publishing", "publier", "public", "publique",
  ]
  private static let asking: Set<String> = [
    "requests", "invites", "asks", "calls", "request", "invite", "demande", "prie", "charge",
    "must",
    "should", "shall", "doit", "doivent", "devra", "devront", "expects", "is", "are", "appelle",
  ]
  private static let giving: Set<String> = [
    "submit", "provide", "present", "submitted", "send", "furnish", "soumettre", "présenter",
    "fournir",
    "transmettre", "communiquer", "remettre", "soumis", "submission", "report", "provided",
    "adresser", "soumette",
  ]

  // MARK: Days among each other

  /// Whether the days that the report has follow each other as they must.
  mutating func checkDays() {
    if let adopted = report.adopted, let meeting {
      if adopted.value.latest < meeting.value.from.earliest
        || adopted.value.earliest > meeting.value.to.latest
      {
        contradict(
          "Adopted on \(adopted.value.longWords), and at a meeting that ended on \(meeting.value.to.longWords)",
          at: [adopted.place, meeting.place]
        )
      }
    }
    guard let adopted = report.adopted else { return }
    if let published = report.published, published.value.latest < adopted.value.earliest {
      contradict(
        "Published on \(published.value.longWords), before it was adopted",
        at: [published.place, adopted.place]
      )
    }
    if let next = report.nextReportBy, next.value.latest <= adopted.value.earliest {
      contradict(
        "The next report is asked for by \(next.value.longWords), before this one was adopted",
        at: [next.place, adopted.place]
      )
    }
  }
}

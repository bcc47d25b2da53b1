import Model

/// By when the authorities are to report next.
extension ReportReading {
  mutating func readFollowUp() {
    let list = report.kind?.value == .evaluation ? listEnd : nil
    let start = list ?? (conclusions.isEmpty ? passages.count * 2 / 3 : conclusions.lowerBound)
    for passage in passages[start...] where passage.text.utf8.count < 100_000 {
      guard passage.text.mentions("greco"),
        passage.text.mentions("report") || passage.text.mentions("rapport")
          || passage.text.mentions("information")
      else { continue }
      let wording = passage.wording
      for sentence in wording.sentences {
        guard isRequest(sentence, in: wording), let day = DaysInText.due(in: wording, sentence)
        else {
          continue
        }
        note(nextReportBy: day, at: passage.place)
      }
    }
  }

  /// The passage behind the last recommendation of a list.
  private var listEnd: Int? {
    guard let last = report.recommendations.last?.place else { return nil }
    return passages.lastIndex { $0.place == last && $0.item != nil }.map { $0 + 1 }
  }

  private mutating func note(nextReportBy day: PartialDay, at place: Place) {
    guard let old = report.nextReportBy else {
      report.nextReportBy = .init(day, at: place)
      return
    }
    guard old.value != day else { return }
    contradict(
      "The next report is asked for by \(old.value.longWords), and by \(day.longWords)",
      at: [old.place, place]
    )
  }

  /// Whether a sentence asks the authorities for a report.
  private func isRequest(_ sentence: Range<Int>, in wording: WordedText) -> Bool {
    wording.contains(any: Self.asking, in: sentence)
      && wording.contains(any: ["report", "information", "informations", "rapport"], in: sentence)
      && wording.contains(any: Self.giving, in: sentence)
      && !wording.contains(
        any: ["requested", "invited", "asked", "avait", "had", "invité", "demandé"],
        in: sentence
      )
  }

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

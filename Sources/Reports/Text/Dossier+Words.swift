public import Model

/// The two statuses and the dates of a recommendation, in words.
extension Dossier {
  /// Member and round, as `Ruritania, first round`.
  public var memberAndRound: String {
    [catalogue.member, catalogue.round].map { $0.text() }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// GRECO's last finding, and whether it is inferred and confidential.
  func findingWords(_ id: String) -> String {
    let two = isFindingContested(id) ? TwoEntries.words : nil
    guard let (finding, report) = finding(of: id) else {
      return "no finding" + (two.map { " (\($0))" } ?? "")
    }
    let remarks = [
      finding.basis == .inferred ? "inferred" : nil,
      report.isConfidential(on: day) ? "confidential" : nil, two,
    ].compactMap(\.self)
    let status = finding.status.words
    return remarks.isEmpty ? status : "\(status) (\(remarks.joined(separator: ", ")))"
  }

  /// Our status.
  func ourWords(_ id: String) -> String {
    if !contestedStatuses(of: id).isEmpty { return "two entries" }
    guard let saying = saying(on: id) else { return unsaidWords }
    return saying.words.shown
  }

  /// That nothing is said; or, where it may only have been left out, that nothing is stated here.
  var unsaidWords: String { extent == .whole ? "nothing said" : "not stated" }

  /// Its own due date, how far away that is and how often it was postponed; nil if it never had one.
  func dueWords(_ id: String, _ words: (Day) -> String = \.description) -> String? {
    guard due(of: id) != nil else {
      return postponedWords(id, words).map { "no due date, " + $0 }
    }
    return dateWords(id, words).map { "due " + $0 }
  }

  /// The same behind a label that says what date it is.
  func dateWords(_ id: String, _ words: (Day) -> String = \.description) -> String? {
    let moved = movedWords(id, words)
    guard let day = due(of: id), let days = days(of: id) else {
      return moved.isEmpty ? nil : (["none"] + moved).joined(separator: ", ")
    }
    let due = words(day) + (isDueContested(id) ? " (two entries stand)" : "")
    let away: String? =
      switch timeliness(of: id) {
      case .overdue: "late by \(Span.count(-days, "day"))"
      case .dueSoon, .onTime: Span.away(days)
      case .none: nil
      }
    return ([due, away].compactMap(\.self) + moved).joined(separator: ", ")
  }

  /// How a date stands on which a report is due: met, ahead, or past and whether anything is known of
  /// what came then.
  func words(_ window: DeadlineWindow) -> String {
    switch window.state {
    case .met: metWords(window.deadline, \.longWords)
    case .closed: closedWords(\.longWords) ?? "not due any more"
    case .open, .past:
      window.away + mark(metOf: window.deadline)
        + (isSilent(after: window) ? "; no later public report in this dossier" : "")
    }
  }

  /// What asks for a look, or nil.
  func needsWords(_ id: String) -> String? {
    isBeforeFinding(id) ? "ours is before GRECO's finding" : nil
  }

  /// The questions to which two entries stand, each entry with who gave it, when and instead of
  /// what; nil where there are none.
  func contestedWords(_ id: String) -> String? {
    let questions = twoEntries(of: id)
    guard !questions.isEmpty else { return nil }
    return questions.map { "\(words($0, of: id)): \(answers(to: $0).joined(separator: " / "))" }
      .joined(separator: "; ")
  }

  /// What is asked, as `two entries, due date`.
  func words(_ question: TwoEntries, of id: String) -> String {
    "two entries, \(question.words(of: id).shown)"
  }

  /// Each entry; after an undo with who gave it first.
  func answers(to question: TwoEntries) -> [String] {
    question.entries.map { answer in
      "\(words(for: answer).shown) (\(signature(origin(of: answer))))"
    }
  }

  /// `2026-11-23 16:40`, where the user is.
  func moment(of event: Event) -> String { "\(day(of: event)) \(local.clockWords(event.at))" }

  /// What it did, who did it, and the remark; of a finding in a report that is not published, that
  /// it is confidential.
  func signedWords(_ event: Event, _ undoing: inout UndoingByRegister) -> String {
    let report = event.knownKind == .finding ? event.report : nil
    let isSecret = report.flatMap { catalogue.report($0) }?.isConfidential(on: day) == true
    let signature = event.by.isEmpty ? "" : " (\(signer(of: event).shown))"
    return words(of: event, &undoing).shown + (isSecret ? ", confidential" : "") + signature
      + (journal.remark(on: event).map { ": " + $0.shown + corrected(remarkOn: event) } ?? "")
  }

  /// Who corrected the text given with an event last, and when, the day as it is to be written; nothing
  /// where nobody did.
  func corrected(remarkOn event: Event, _ words: (Day) -> String = \.description) -> String {
    guard let now = journal.correction(of: event) else { return "" }
    let name = now.by.isEmpty ? "" : " by \(now.by.shown)"
    return " (corrected\(name) on \(words(day(of: now))))"
  }

  /// The text given with our status, and who corrected it, the day as it is to be written; nil where
  /// there is none.
  func ourRemark(_ id: String, _ words: (Day) -> String) -> String? {
    saying(on: id).flatMap { saying in
      saying.event.note.map { $0 + corrected(remarkOn: saying.event, words) }
    }
  }

  /// What has to be known of who says what an entry says: what it rests on, that it was corrected, that
  /// two stand.
  func remarks(_ entry: (first: Event, now: Event)) -> [String] {
    names().words(for: entry.now.grounds).map(\.shown)
      + [
        correctedWords(entry, \.description)?.shown,
        isContested(entry.now) ? TwoEntries.words : nil,
      ]
      .compactMap(\.self)
  }

  /// Who entered it and when.
  func signature(_ event: Event) -> String {
    [day(of: event).description, event.by.isEmpty ? nil : signer(of: event).shown].compactMap(
      \.self
    )
    .joined(separator: ", ")
  }
}

extension Catalogue {
  /// What has to be known first of a dossier that is made up; nil of any other.
  public var inventedWords: String? {
    isInvented ? "INVENTED: this dossier is made up, to learn with. None of it is GRECO's." : nil
  }
}

extension Finding {
  /// What GRECO found, and whether no source says so.
  var words: String { status.words + (basis == .inferred ? " (inferred)" : "") }
}

extension DeadlineWindow {
  /// How far away it is; to a date that no source names, or not to the day, only about.
  var away: String {
    let exact = Span.away(days)
    if isExact { return exact }
    return days > 0 ? "in about " + exact.dropFirst("in ".count) : "about " + exact
  }
}

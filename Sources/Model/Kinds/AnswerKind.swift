/// What the authorities report.
enum AnswerKind: EntryKind {
  static var isOncePerReport: Bool { true }
  static var isReported: Bool { true }
  static var members: [EventMember] { [.report, .state] }

  static func deed(_ words: EventWords) -> String { words.entered(words.reported) }

  static var publicWords: String { "an answer to GRECO" }
  static var disclosure: Disclosure {
    .allowedIf("it is agreed and the authorities' report it went into is published")
  }
  static func published(_ entry: PublicJournal.Settled, in journal: PublicJournal) -> PublicEntry? {
    guard let named = entry.now.report, let text = entry.now.value.string,
      let published = journal.publication(ofAnswersFor: named),
      entry.now.answerState == .agreed
    else { return nil }
    return PublicEntry(
      .answer,
      entry,
      on: published.latest,
      value: text,
      others: [
        JSON.Member(.report, .string(named)),
        JSON.Member(.state, .string(AnswerState.agreed.rawValue)),
      ]
    )
  }
}

extension Event {
  /// How far an answer has come; nil where nobody said, or in a word of a later version.
  var answerState: AnswerState? {
    knownKind == .answer ? state.flatMap(AnswerState.init(rawValue:)) : nil
  }
}

extension ReportedAnswer {
  /// What an event says.
  init(_ first: Event, _ now: Event, _ report: String, isContested: Bool) {
    self.init(
      id: now.on,
      report: report,
      text: now.text,
      state: now.answerState,
      first: first,
      now: now,
      isContested: isContested
    )
  }
}

extension Journal {
  /// What the authorities report: a text, how far it has come, or both.
  ///
  /// A new text is a draft unless it is said to be agreed. There are no drafts where that holds
  /// already; nil where there is no text whose state to change.
  public func drafting(
    answer text: String?,
    _ state: AnswerState?,
    on id: String,
    for report: String
  ) -> [EventDraft]? {
    let now = entries(.answer, on: id, for: report).last?.now
    guard let value = text.map({ .string($0) }) ?? now?.value else { return nil }
    let held = value == now?.value ? now?[.state] : nil
    let said = state.map { JSON.string($0.rawValue) }
    return drafting(
      once: .answer,
      on: id,
      for: report,
      value: value,
      members: [(.state, said ?? held ?? .string(AnswerState.draft.rawValue))]
    )
  }
}

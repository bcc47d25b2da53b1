public import Model

/// GRECO's letter names the date of the authorities' next report.
public struct LetterDeed: Deed {
  /// Which report's.
  public enum Subject: Hashable, Sendable {
    /// One that has a date, which is moved: what was answered for it stays its answer.
    case known(Deadline)
    /// A further one.
    case further(title: SaidText?)
  }

  /// When the window opened.
  public enum Opening: Hashable, Sendable {
    /// As it is known.
    case kept
    /// Then; nil where nobody knows.
    case said(WrittenDay?)
  }

  /// The day in the letter.
  let due: WrittenDay
  let subject: Subject
  let opening: Opening

  /// The date of a report.
  public init(due: WrittenDay, of subject: Subject, opening: Opening = .kept) {
    (self.due, self.subject, self.opening) = (due, subject, opening)
  }

  /// What is entered, where that date is not known yet; refused where the procedure is closed.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try dossier.refuseIfClosed()
    let draft =
      switch subject {
      case .known(let deadline):
        dossier.drafting(deadline, due: due.day, from: from(deadline.from))
      case .further(let title):
        dossier.drafting(
          furtherReport: title?.text ?? Deadline.nextReport,
          due: due.day,
          from: from(nil)
        )
      }
    return [draft?.noting(due, said)].compactMap(\.self)
  }

  /// What is said where it holds already.
  public var alreadyWords: String { "that date is entered already" }

  private var said: WrittenDay? {
    if case .said(let day) = opening { day } else { nil }
  }

  private func from(_ known: PartialDay?) -> PartialDay? {
    switch opening {
    case .kept: known
    case .said(let day): day?.partial
    }
  }
}

extension Dossier {
  /// What a letter is about that gives a report a title, or none: the report that is due, as long as that
  /// can still come in time, or that which is called so; else a further one.
  public func subjectOfLetter(called title: SaidText?) -> LetterDeed.Subject {
    guard let title else {
      return reportOfLetter.map { .known($0) } ?? .further(title: nil)
    }
    let known = deadlines.last { window in
      window.state == .open
        && window.deadline.title.texts.contains { $0.text == title.text }
    }
    return known.map { .known($0.deadline) } ?? .further(title: title)
  }
}

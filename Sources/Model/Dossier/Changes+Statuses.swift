extension Changes {
  /// What GRECO found and what we say of a recommendation or of a part, before and after.
  public struct Statuses: Sendable {
    /// A finding and the report that has it.
    public typealias Found = (finding: Finding, report: Report)

    /// The part's numeral; nil of the whole.
    public let part: String?
    /// Our status before and after; of several entries the one that counts for now.
    public let ours: (before: Status?, after: Status?)
    /// What it means that our status is another; from and to what is not settled is no step.
    public let ourPassage: Passage
    /// Whether two entries stand to what we say.
    public let isContested: Bool
    /// What we say with another day or text than before, where the status is the same.
    public let saidAgain: Event?
    /// GRECO's finding before and after: in the reports adopted until then, whenever they were
    /// entered.
    public let greco: (before: Found?, after: Found?)
    /// What it means that GRECO's finding is another.
    public let passage: Passage
    /// What became known only now of the reports from before.
    public let late: LateFinding?

    /// Whether GRECO found the same again in a report of that time.
    public var isFoundAgain: Bool {
      passage == .same && greco.before?.report.id != greco.after?.report.id
    }

    /// Whether our status or GRECO's finding is another.
    public var hasMoved: Bool { ourPassage != .same || passage != .same }

    /// Whether there is nothing to tell.
    public var isStill: Bool { !hasMoved && !isFoundAgain && saidAgain == nil && late == nil }
  }

  /// A finding of a report from before that was entered, corrected or taken back: no move of GRECO's
  /// in that time.
  public struct LateFinding: Sendable {
    /// What was known.
    public let before: Statuses.Found?
    /// What is known now.
    public let after: Statuses.Found?
    /// What became of a disagreement about it, if anything.
    public let dispute: Dispute?

    /// What was done.
    public enum Kind: Sendable {
      /// It was not known.
      case entered
      /// It says something else of the same report.
      case corrected
      /// It does not stand any more.
      case takenBack

      /// In words.
      public var words: String {
        switch self {
        case .entered: "entered only now"
        case .corrected: "corrected"
        case .takenBack: "taken back"
        }
      }
    }

    /// What was done.
    public var kind: Kind {
      guard let after else { return .takenBack }
      guard let before else { return .entered }
      if before.report.id == after.report.id { return .corrected }
      return before.report.adopted.latest > after.report.adopted.latest ? .takenBack : .entered
    }

    /// What was done, and what became of a disagreement about it.
    public var words: String {
      switch dispute {
      case .stands?: "\(kind.words), \(Dispute.stands.words)"
      case .settled?: Dispute.settled.words
      case nil: kind.words
      }
    }

    /// The report it is about.
    public var report: Report? { kind == .takenBack ? before?.report : after?.report }
  }
}

extension Changes.Statuses {
  /// - Parameters:
  ///   - on: What events on it are on.
  ///   - part: The part's numeral; nil of the whole.
  ///   - found: GRECO's findings of it, oldest first, as they were known before and are now.
  ///   - dossier: How it stands now.
  ///   - beginning: How it stood.
  init(
    on: String,
    part: String?,
    found: (before: [Found], after: [Found]),
    in dossier: Dossier,
    since beginning: Changes.Beginning
  ) {
    let before = beginning.entries
    self.part = part
    let (old, new) = (before.saying(on: on), dossier.saying(on: on))
    ours = (old?.status, new?.status)
    isContested = !dossier.contestedStatuses(of: on).isEmpty
    ourPassage = Passage(
      from: ours.before,
      to: ours.after,
      wasContested: !before.contestedStatuses(of: on).isEmpty,
      isContested: isContested
    )
    let isSameStatus = old != nil && ourPassage == .same
    saidAgain = isSameStatus && before.remarks(old) != dossier.remarks(new) ? new?.event : nil
    let known = found.before.last
    greco = (found.after.last { beginning.isOfBefore($0.report) }, found.after.last)
    let wasContested = beginning.reports.isContested(known, on: on)
    let isContested = dossier.isContested(greco.before, on: on)
    // Of one report, what is known only now is no move.
    passage =
      greco.before?.report.id == greco.after?.report.id
      ? .same
      : Passage(
        from: greco.before?.finding.status,
        to: greco.after?.finding.status,
        wasContested: isContested,
        isContested: dossier.isContested(greco.after, on: on)
      )
    let isLate =
      known?.report.id != greco.before?.report.id
      || known?.finding.status != greco.before?.finding.status || wasContested != isContested
    let dispute = Changes.Dispute(before: wasContested, after: isContested)
    // What the report itself found, since which it is asked for, is no news, however late it came.
    let isOwn =
      greco.before?.report.id == beginning.report && known?.report.id != beginning.report
      && dispute == nil
    late =
      isLate && !(isOwn && beginning.report != nil)
      ? Changes.LateFinding(before: known, after: greco.before, dispute: dispute) : nil
  }
}

extension Dossier {
  /// Since when something is said, and with which text; an undo says it again with what it had.
  fileprivate func remarks(_ saying: Saying?) -> [String?] {
    guard let said = saying.map({ origin(of: $0.event) }) else { return [] }
    return [said.day?.description, journal.remark(on: said)]
  }

  /// Whether two entries stand to a finding.
  fileprivate func isContested(_ found: Changes.Statuses.Found?, on id: String) -> Bool {
    found.map { isContested($0.finding, of: Overlay.subject(id).recommendation) } ?? false
  }
}

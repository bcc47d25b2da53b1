extension Changes {
  /// What changed, as a table of it is read: what moved, what was worked on, what only GRECO told of, and
  /// what nobody touched.
  public struct Groups: Sendable {
    /// Which went a step on or back, for GRECO or for us; those that went back first.
    public private(set) var moved: [Entry] = []
    /// Of which our side entered something else, those first to whose status two entries stand.
    public private(set) var workedOn: [Entry] = []
    /// Of which there is a finding of GRECO's that is no step, and nothing else.
    public private(set) var found: [Entry] = []
    /// Of which nothing changed, by their places among all.
    public private(set) var untouched: [Int] = []
    /// Those of which something may have changed, by their places, where they are too many for each to
    /// be looked at before the first is read; nothing is in the other groups then but the untouched.
    public private(set) var unsorted: [Int] = []

    /// What changed from a beginning to the day that a dossier is seen from.
    ///
    /// - Parameters:
    ///   - dossier: The dossier.
    ///   - beginning: How it stood when the time began that is asked for.
    ///   - most: As many are looked at before the first is read.
    public init(_ dossier: Dossier, since beginning: Beginning, most: Int = 400) {
      let touched = beginning.touched(in: dossier)
      let all = Set(touched)
      untouched = dossier.recommendations.indices.filter { !all.contains($0) }
      guard touched.count <= most else {
        unsorted = touched
        return
      }
      var entries: [Entry] = []
      for place in touched {
        let entry = beginning.entry(at: place, in: dossier)
        if entry.isStill { untouched.append(place) } else { entries.append(entry) }
      }
      untouched.sort()
      moved = entries.filter(\.hasStepped).first { $0.has(.back) }
      let rest = entries.filter { !$0.hasStepped }
      workedOn = rest.filter(\.isWorkedOn).first { $0.has(.contested) }
      found = rest.filter { !$0.isWorkedOn }
    }

    /// The same of some recommendations.
    public func only(_ ids: Set<String>, in dossier: Dossier) -> Groups {
      var some = self
      some.moved = moved.filter { ids.contains($0.id) }
      some.workedOn = workedOn.filter { ids.contains($0.id) }
      some.found = found.filter { ids.contains($0.id) }
      some.untouched = untouched.filter { ids.contains(dossier.recommendations[$0].id) }
      some.unsorted = unsorted.filter { ids.contains(dossier.recommendations[$0].id) }
      return some
    }

    /// Everything that changed, as far as it was looked at.
    public var changed: [Entry] { moved + workedOn + found }

    /// Whether nothing changed of any recommendation.
    public var isEmpty: Bool { changed.isEmpty && unsorted.isEmpty }

    /// New measures, taken or planned in that time.
    public var measures: Int { count { $0.measures.count } }
    /// Answers to GRECO that are new or say something else.
    public var answers: Int { count { $0.answers.count } }
    /// National due dates that are others.
    public var dates: Int { count { $0.due == nil ? 0 : 1 } }

    private func count(_ each: (Entry) -> Int) -> Int {
      changed.reduce(0) { $0 + each($1) }
    }
  }
}

extension Changes.Entry {
  /// Whether it went a step on or back, as a whole or in a part: what is said for the first time, which of
  /// two grades it is, and what two entries stand to is none.
  public var hasStepped: Bool { has(.forward) || has(.back) }

  /// Whether our side entered anything about it.
  public var isWorkedOn: Bool {
    let entries = [measures, earlierMeasures, notes, evidence, refs, amended, takenBack]
    return isRearranged || !answers.isEmpty || !otherDisputes.isEmpty
      || entries.contains { !$0.isEmpty }
      || told.contains { $0.ourPassage != .same || $0.saidAgain != nil }
  }

  /// The national due date, where it is another or a disagreement about it began or ended.
  public var due: (before: Day?, after: Day?, dispute: Changes.Dispute?)? {
    guard let before = arrangement.before else { return nil }
    let field = EventKind.due.rawValue
    let dispute = Changes.Dispute(
      before: before.contested.contains(field),
      after: arrangement.after.contested.contains(field)
    )
    let isSame = before.due == arrangement.after.due
    guard !isSame || before.contested.contains(field) != (dispute == .stands) else { return nil }
    return (before.due, arrangement.after.due, dispute)
  }

  fileprivate func has(_ passage: Passage) -> Bool {
    told.contains { $0.passage == passage || $0.ourPassage == passage }
  }
}

extension [Changes.Entry] {
  /// Those of which something is true before the others, else in their order.
  fileprivate func first(where isSo: (Element) -> Bool) -> [Element] {
    filter(isSo) + filter { !isSo($0) }
  }
}

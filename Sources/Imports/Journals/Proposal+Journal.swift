public import Model

/// What a dossier would take of another journal.
extension Proposal {
  /// What a dossier would take of another journal.
  ///
  /// - Parameters:
  ///   - journal: The other one.
  ///   - dossier: Where it is taken in.
  ///   - name: What the user signs with; nil where nothing tells it.
  ///   - now: The clock's time.
  ///   - answers: What was answered so far.
  /// - Throws: Why nothing of it is taken.
  public init(
    joining journal: OtherJournal,
    to dossier: Dossier,
    signingAs name: String?,
    now: Timestamp,
    answers: Answers
  ) throws(JournalRefusal) {
    self.init()
    if let id = journal.dossier, id != dossier.catalogue.id {
      throw .otherDossier(id, here: dossier.catalogue.id)
    }
    var joining = Joining(journal, to: dossier)
    if journal.dossier == nil, joining.isOfAnother { throw .nothingHere(joining.new.count) }
    reading = [
      journal.dossier == nil
        ? "a journal of greco\u{2019}s" : "the journal of this dossier, from a copy",
      joining.said(of: journal),
    ]
    let asks = journal.dossier == nil && !joining.strangers.isEmpty
    if asks, answers[.strangers] == nil { questions = [joining.question] }
    let isLeftOut = asks && answers[.strangers] != Joining.take
    for line in joining.new {
      let isStranger = isLeftOut && joining.strangers.contains(line.event.on)
      if isStranger {
        if answers[.strangers] == nil { waiting.append(joining.waiting(line)) }
      } else {
        proposed.append(joining.proposed(line, .new))
      }
    }
    for line in joining.known { proposed.append(joining.proposed(line, .unchanged)) }
    refused = joining.clashing.map(Refused.init(clashing:)) + journal.problems.map(Refused.init)
    remarks = joining.remarks(signingAs: name, now: now, of: lines().map(\.event))
  }
}

extension Refused {
  fileprivate init(clashing line: JournalLine) {
    self.init(
      nil,
      line.event.id.description,
      at: .line(page: nil, line.number),
      because: "an entry of this id is here already, and says something else"
    )
  }

  /// A line that is no event.
  fileprivate init(_ problem: Problem) {
    let place = problem.position.map { Place.line(page: nil, $0.line) }
    self.init(nil, "", at: place ?? .file, because: "the line is no entry of a journal")
  }
}

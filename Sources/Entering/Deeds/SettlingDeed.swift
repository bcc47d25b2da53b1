public import Model

/// One of the entries that stand to something is said anew, and alone holds then.
public struct SettlingDeed: Deed {
  /// Which of those that are listed, from 1 on.
  let number: Int
  /// On which recommendation or part, by its id.
  let id: String

  /// One of the entries on something, by its number in the list.
  public init(_ number: Int, on id: String) {
    (self.number, self.id) = (number, id)
  }

  /// The entry that is to hold, and what it is an entry to.
  public func chosen(
    in dossier: Dossier
  ) throws(Refusal) -> (question: TwoEntries, entry: Event) {
    let given = dossier.twoEntries(of: id).flatMap { question in
      question.entries.map { (question: question, entry: $0) }
    }
    guard given.indices.contains(number - 1) else { throw .missing(.ofTwoEntries(given.count)) }
    return given[number - 1]
  }

  /// What is entered; refused where there is no entry of that number.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    let (question, entry) = try chosen(in: dossier)
    return dossier.journal.settling(question, with: entry)
  }
}

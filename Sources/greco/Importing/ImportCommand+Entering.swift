import Entering
import Files
import Imports
import Model

/// A file, and what was shown of it.
struct ShownFile {
  let path: String
  let file: ImportedFile
  let answers: Answers
  let proposal: Proposal
}

/// The entering of what was shown.
extension ImportCommand {
  /// Enters what was accepted of a file, and tells it.
  func enter(_ shown: consuming ShownFile, into opened: consuming OpenDossier) throws {
    let (name, lines, place) = (shown.file.name, shown.proposal.lines(), opened.place)
    if !lines.isEmpty {
      let written = try opened.add(lines)
      return tell(written, Self.words(written.count), from: name, in: place)
    }
    if try shown.proposal.entersNothing(in: opened.dossier()) {
      return say("There is nothing to enter.")
    }
    let (written, entered, new) = try write(consume shown, into: consume opened)
    tell(written, Self.words(entered, institutions: new), from: name, in: place)
    if written.count > 0 {
      say("greco undo takes \(written.count == 1 ? "it" : "all of it") back.")
    }
  }

  /// So many drafts leave room behind that is worth having.
  private static var many: Int { 8_192 }

  /// Writes what was shown as one action, and counts what of the file it enters, and the institutions that
  /// come with it.
  private func write(
    _ shown: consuming ShownFile,
    into opened: consuming OpenDossier
  ) throws -> (Written, entered: Int, institutions: Int) {
    let (name, first) = (shown.file.name, opened.dossier())
    // Let go once it is drafted: of a long table, all of it is large.
    var pending: ShownFile? = consume shown
    var (draftedOn, entered, new) = (0, 0, 0)
    let written = try opened.close(by: try options.author()) { journal throws(Failure) in
      guard let shown = pending.take() else {
        // Asked again: another program put its own file there meanwhile.
        guard journal.events.count == draftedOn else { throw Self.replaced(name) }
        return nil
      }
      draftedOn = journal.events.count
      let isSame = journal.events == first.journal.events
      let dossier = isSame ? first : first.reading(journal)
      var now: Proposal? = isSame ? (consume shown).proposal : try propose(shown, in: dossier)
      entered = now?.proposed.count { $0.isNews && !($0.deed is NewInstitutionDeed) } ?? 0
      var count = 0
      return Drafts(expecting: entered) { take throws(Failure) in
        do throws(Refusal) {
          try now.take()?.tellDrafts(in: dossier) { draft in
            if draft.kind == EventKind.institution.rawValue { new += 1 }
            take(draft)
            count += 1
            if count.isMultiple(of: Self.many) { Memory.giveBackFreePages() }
          }
        } catch {
          throw Failure(error)
        }
      }
    }
    return (written, entered, new)
  }

  private func tell(
    _ written: Written,
    _ saved: String,
    from file: String,
    in place: DossierPlace
  ) {
    say("Saved: \(saved) from \(file), in \(place.folder)/journal.jsonl.")
    for warning in written.warnings { say(warning) }
  }

  /// What is proposed where others changed the dossier since it was shown: nothing beside that.
  private func propose(_ shown: ShownFile, in dossier: Dossier) throws(Failure) -> Proposal {
    let days = DayReader.ofUser(from: dossier.day)
    let now = try Failure.only { try propose(shown.file, dossier, shown.answers, days) }
    guard now.enters(nothingBeside: shown.proposal) else { throw Self.changed(shown.path) }
    return now
  }

  private static func replaced(_ file: String) -> Failure {
    Failure(
      "\(file): nothing is entered: another program changed the journal while it was written; "
        + "try again.",
      .tryAgain
    )
  }

  private static func changed(_ file: String) -> Failure {
    Failure(
      "\(file): nothing is entered: somebody changed the dossier meanwhile, and it would enter "
        + "something else than was shown; try again.",
      .tryAgain
    )
  }

  /// What was saved, counted as it was shown, with the institutions that came with it.
  private static func words(_ entered: Int, institutions new: Int = 0) -> String {
    let counts = [
      (entered, "entry", "entries"), (new, "new institution", "new institutions"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    return counts.isEmpty ? "the answers" : counts.joined(separator: " and ")
  }
}

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
  func enter(_ shown: consuming ShownFile, into opened: inout OpenDossier) throws {
    let (name, lines) = (shown.file.name, shown.proposal.lines())
    var entered = 0
    let written: Written
    if !lines.isEmpty {
      written = try opened.add(lines)
    } else if try shown.proposal.entersNothing(in: opened.dossier()) {
      return say("There is nothing to enter.")
    } else {
      let first = opened.dossier()
      // Let go once it is drafted: of a long table, all of it is large.
      var pending: ShownFile? = consume shown
      var drafted: (on: Int, drafts: [EventDraft]) = (0, [])
      written = try opened.write(by: try options.author()) { journal throws(Failure) in
        guard let shown = pending.take() else {
          // Asked again: another program put its own file there meanwhile.
          guard journal.events.count == drafted.on else { throw Self.replaced(name) }
          return drafted.drafts
        }
        return try Failure.only {
          let isSame = journal.events == first.journal.events
          let dossier = isSame ? first : first.reading(journal)
          let now = try isSame ? (consume shown).proposal : propose(shown, in: dossier)
          entered = now.proposed.count(where: \.isNews)
          drafted = (journal.events.count, try now.drafts(in: dossier))
          return drafted.drafts
        }
      }
    }
    let new = written.events.count { $0.kind == EventKind.institution.rawValue }
    let count = written.events.count
    let saved = lines.isEmpty ? Self.words(entered, institutions: new) : Self.words(count)
    say("Saved: \(saved) from \(name), in \(opened.place.folder)/journal.jsonl.")
    for warning in written.warnings { say(warning) }
    if count > 0, lines.isEmpty {
      say("greco undo takes \(count == 1 ? "it" : "all of it") back.")
    }
  }

  /// What is proposed where others changed the dossier since it was shown: nothing beside that.
  private func propose(_ shown: ShownFile, in dossier: Dossier) throws -> Proposal {
    let days = DayReader.ofUser(from: dossier.day)
    let now = try propose(shown.file, dossier, shown.answers, days)
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

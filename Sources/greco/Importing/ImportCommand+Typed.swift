import Dashboard
import Entering
import Files
import Imports
import Model

/// `:import FILE`, of which the dashboard shows what it would enter.
extension ImportCommand {
  /// Refuses what is for the shell.
  func refuseTyped() throws(Failure) {
    let options = [("--dry-run", dryRun), ("--yes", yes), ("--refused", refused != nil)]
    if let (option, _) = options.first(where: \.1) {
      throw Failure("\(option) is for the shell; here all of it is shown first", .usage)
    }
    guard files.count == 1 else {
      throw Failure("one file at a time is looked at here", .usage)
    }
  }

  /// Reads the file, at once or once another program has taken it apart.
  func read(in dossier: Dossier, signingAs name: String?) throws -> Pending<ReadFile> {
    let (path, isStrict, given) = (files[0], strict, try answers.read(in: dossier))
    // No shell was there to know where home is.
    let place = Environment.current.atHome(path)
    do {
      let pending = try FileToImport.read(place, as: try kind, waitingForPipes: false)
      return try pending.map { file in
        ReadFile(path, answers: given) { (dossier, answers) throws(NotImported) in
          try Self.propose(file, dossier, answers, signingAs: name, isStrict: isStrict)
        }
      }
    } catch {
      throw Self.failure(error, of: path)
    }
  }

  private static func propose(
    _ file: ImportedFile,
    _ dossier: Dossier,
    _ answers: Answers,
    signingAs name: String?,
    isStrict: Bool
  ) throws(NotImported) -> Proposal {
    let proposal: Proposal
    do throws(ImportRefusal) {
      let days = DayReader.ofUser(from: dossier.day)
      proposal = try Proposal(
        file.comparedWithExport(of: dossier),
        in: dossier,
        answers,
        days: days,
        signingAs: name,
        now: .now
      )
    } catch {
      throw NotImported(error.words)
    }
    if isStrict, let first = proposal.contradictions.first {
      throw NotImported("it contradicts itself: \(first.words)")
    }
    return proposal
  }
}

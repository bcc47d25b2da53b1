import ArgumentParser
import Files
import Model
import Reports

/// `greco sync`: what was entered here goes to the others, and theirs comes.
struct SyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Send what you entered to those who share the dossier, and take what they did.",
    usage: "greco sync",
    discussion: """
      It commits, fetches, merges and pushes with your own git, and never forces anything. Where \
      nobody can be reached, what you entered is committed and goes with the next sync; the status \
      is 75 then. Where the same place of the catalogue was changed twice, the dossier stays as it is.
      """
  )

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let opened = try options.openForWriting()
    let outcome = try DossierSync.run(
      in: opened.place.folder,
      .current,
      mayAsk: isTerminal(0) && isTerminal(2),
      SyncWords.teller
    )
    defer { sayTwoEntries(among: outcome.incoming) }
    try SyncWords.tell(outcome)
  }

  /// The same beside the dashboard: this program, once more, which asks nobody anything.
  static func errand(in folder: String) -> Errand {
    Errand(
      ["/proc/self/exe", "--dossier", OutputFile.wholePath(of: folder), "sync"],
      result: .messages,
      patience: 3_600_000,
      called: "git"
    )
  }

  /// What only together with others' entries stands twice.
  private func sayTwoEntries(among events: [Event]) {
    guard !events.isEmpty, let dossier = try? options.open().dossier() else { return }
    let new = Set(events.map(\.id))
    let questions = dossier.journal.twoEntries.filter { question in
      question.entries.contains { new.contains($0.id) }
    }
    for question in questions {
      guard let entry = question.entries.first else { continue }
      say(
        "Two entries now stand: \(dossier.label(of: entry).shown). ! in the dashboard shows them."
      )
    }
  }
}

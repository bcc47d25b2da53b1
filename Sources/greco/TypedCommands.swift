import Dashboard
import Entering
import Files
import Imports
import Model
import Session

/// The commands of the shell, as the dashboard has them behind `:`.
struct TypedCommands: Commands {
  var usages: @Sendable () -> [CommandUsage] { { TypedCommand.usages } }

  func asked(by line: String, of name: String?, in dossier: Dossier) throws -> Instruction {
    let reader = DayReader.ofUser(from: dossier.day)
    let command = try TypedCommand(line, by: name, reader: reader) { dossier.subject($0) != nil }
    switch command.kind {
    case .entering(let command): return .entering { try command.typedDrafts(in: $0) }
    case .leaving(let command):
      return .leaving(file: command.destination.output ?? "") { dossier, shown, folder in
        try Failure.only { try command.write(dossier, shown: shown, of: folder) }
      }
    case .syncing: return .syncing { SyncCommand.errand(in: $0.place.folder) }
    case .importing(let command):
      return .importing(file: command.files[0]) {
        try Failure.only { try command.read(in: dossier, signingAs: name) }
      }
    }
  }

  func reason(of error: any Error) -> String? {
    switch error {
    case let refusal as ImportRefusal: refusal.words
    case let unreadable as Unreadable: unreadable.words
    default: Failure(error)?.typed
    }
  }
}

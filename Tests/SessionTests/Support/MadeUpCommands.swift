import Dashboard
import Model
import Session

/// The commands that a test makes up, by the first word of the line.
final class MadeUpCommands: Commands {
  var deeds: [String: Deed] = [:]

  var usages: @Sendable () -> [CommandUsage] {
    let names = deeds.keys.sorted()
    return {
      names.map { CommandUsage(name: $0, arguments: "", help: $0, changesDossier: true) }
    }
  }

  func deed(of line: String, by name: String?, in dossier: Dossier) throws -> Deed {
    let word = String(line.prefix { $0 != " " })
    guard let deed = deeds[word] else { throw Failure(words: "\(word) is no command") }
    return deed
  }

  func reason(of error: any Error) -> String? { (error as? Failure)?.words ?? "\(error)" }

  struct Failure: Error {
    var words: String
  }
}

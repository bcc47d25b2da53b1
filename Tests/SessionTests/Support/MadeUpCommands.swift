import Dashboard
import Model
import Session

/// The commands that a test makes up, by the first word of the line.
final class MadeUpCommands: Commands {
  var instructions: [String: Instruction] = [:]

  var usages: @Sendable () -> [CommandUsage] {
    let names = instructions.keys.sorted()
    return {
      names.map { CommandUsage(name: $0, arguments: "", help: $0, changesDossier: true) }
    }
  }

  func asked(by line: String, of name: String?, in dossier: Dossier) throws -> Instruction {
    let word = String(line.prefix { $0 != " " })
    guard let instruction = instructions[word] else {
      throw Failure(words: "\(word) is no command")
    }
    return instruction
  }

  func reason(of error: any Error) -> String? { (error as? Failure)?.words ?? "\(error)" }

  struct Failure: Error {
    var words: String
  }
}

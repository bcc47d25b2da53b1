@testable import Model

extension Home {
  /// What a command prints with `--json`.
  func json(_ arguments: String...) throws -> JSON {
    let run = try greco(arguments + ["--json"])
    return try JSONDocument.root(of: Array(run.out.utf8)).json
  }

  /// How many recommendations have that status of ours.
  func count(of status: String) throws -> Int? {
    guard case .number(let digits) = try json("stats")["status"]?[status] else { return nil }
    return Int(digits)
  }
}

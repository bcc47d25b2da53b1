import Model

extension Status {
  /// The one status that a word or its beginning means, of those that can be meant.
  static func named(_ word: String, among choices: [Status]) throws(Failure) -> Status {
    let found = matching(word, among: choices)
    if found.count == 1 { return found[0] }
    let names = (found.isEmpty ? choices : found).map(\.rawValue).joined(separator: ", ")
    let problem = found.isEmpty ? "is no status here" : "can mean several"
    throw Failure("\u{201C}\(word)\u{201D} \(problem). Write one of: \(names).", .usage)
  }

  /// What a filter by a word accepts: a combined count is either of its grades.
  static func filter(_ word: String) throws(Failure) -> Set<Status> {
    let status = try named(word, among: allCases)
    switch status {
    case .satisfactory: return Set(allCases.filter(\.isSatisfactory))
    case .outstanding: return Set(allCases.filter { !$0.isSatisfactory })
    case .notImplemented, .partlyImplemented, .dealtWith, .implemented: return [status]
    }
  }
}

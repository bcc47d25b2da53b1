import Entering
import Model

extension Failure {
  /// Why what was asked for is refused, on the shell and behind `:`.
  init(_ refusal: Refusal) {
    let (why, help) = refusal.words(on: .shell)
    let hint =
      refusal.misspelt.flatMap { WrittenDashes.hint([$0]) }
      ?? help.map { $0.capitalizedFirst + "." }
    self.init([why.sentence, hint].compactMap(\.self).joined(separator: " "), refusal.exitStatus)
    let typed = refusal.words(on: .dashboard)
    self.typed = [typed.why, typed.help].compactMap(\.self).joined(separator: "; ")
  }
}

extension Refusal {
  /// What the program ends with.
  var exitStatus: ExitStatus {
    switch self {
    case .unread: .usage
    case .missing: .noSuch
    case .impossible(.builtUpon): .notPermitted
    case .impossible: .usage
    }
  }

  /// What stands in the place of an ID, and may be an option that was written with a dash.
  fileprivate var misspelt: String? {
    if case .missing(.subject(let name, _)) = self { name } else { nil }
  }
}

extension String {
  /// A phrase as a sentence; one that begins with a name and a colon keeps that as it is.
  var sentence: String {
    let isNamed = prefix { $0 != " " }.last == ":"
    return (isNamed ? self : capitalizedFirst) + "."
  }
}

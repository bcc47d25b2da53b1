internal import Canvas
internal import Model

/// What whoever sees the program for the first time presses, from the one table of keys.
enum FirstSteps {
  private static let keys: [Key] = ["+", "a", "d", "m", "M", "!", ":"]
  /// The same where there is no recommendation yet.
  private static let keysOfEmpty: [Key] = ["N", "M", "!", ":"]

  /// The lines, a key in each; none once something is entered or where nothing can be.
  static func lines(in state: State, width: Int) -> [Line] {
    guard state.isUntouched, state.readOnlyReason == nil else { return [] }
    let first = state.dossier.recommendations.isEmpty ? keysOfEmpty : keys
    let rows = first.compactMap { key -> Line? in
      guard
        let binding = Bindings.all.first(where: {
          $0.keys.contains(key) && $0.places.contains(.panes)
        })
      else { return nil }
      let keys = (binding.hint?.keys ?? [key]).map { $0.name(state.symbols) }
      return Line(keys.joined(separator: " ").padded(to: 5), .accent).adding(binding.help, .text)
    }
    let all = [Line("To begin", .strong)] + rows
    return all.allSatisfy { $0.columns <= width } ? all : []
  }
}

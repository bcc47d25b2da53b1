import ArgumentParser
import Canvas
import Files
import Model
import Session

@testable import Dashboard
@testable import greco

/// What is entered in a dossier by each way there is, by Ann.
struct Ways {
  let dossier: Dossier

  /// On the shell.
  func shell(_ words: [String]) throws -> [EventDraft] {
    let parsed = try Greco.parseAsRoot(words.prefix(1) + ["--by", "Ann"] + words.dropFirst())
    guard var command = parsed as? any EnteringCommand else { return [] }
    return try enter(&command)
  }

  private func enter(_ command: inout some EnteringCommand) throws -> [EventDraft] {
    try command.readInput()
    return try command.drafts(in: dossier)
  }

  /// Behind `:`.
  func typed(_ line: String) throws -> [EventDraft] {
    guard case .entering(let enter) = try TypedCommands().asked(by: line, of: "Ann", in: dossier)
    else { return [] }
    return try enter(dossier).drafts
  }

  /// Why a line behind `:` is refused; nil where it is not.
  func refusal(of line: String) -> String? {
    do {
      _ = try typed(line)
      return nil
    } catch {
      return TypedCommands().reason(of: error)
    }
  }

  /// By keys, with a recommendation selected: letters, and signs for the keys that are none.
  ///
  /// - Returns: what is entered, and what is said at the end.
  func keys(_ keys: String, on id: String) -> (drafts: [EventDraft], said: String?) {
    let settings = Settings(languages: Preferences().languages(.current))
    var state = State(
      Desk.Arrival(dossier),
      settings: settings,
      commands: TypedCommands().usages,
      size: .init(width: 120, height: 40)
    )
    var drafts: [EventDraft] = []
    for key in ":go \(id)⏎" + keys {
      var actions = [state.action(for: .key(Self.named[key] ?? .character(key)))]
        .compactMap(\.self)
      while let action = actions.popLast() {
        for effect in Dashboard.update(&state, action) {
          if case .identify(let command) = effect { actions = [.identified("Ann", then: command)] }
          if case .write(let written, _) = effect { drafts += written }
        }
      }
    }
    return (drafts, state.message?.text)
  }

  private static let named: [Character: Key] = [
    "⏎": .enter, "⇥": .tab, "↓": .down, "⌫": .control("u"), "✓": .control("s"), "↻": .control("r"),
  ]
}

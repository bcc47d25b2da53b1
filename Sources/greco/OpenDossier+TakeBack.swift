import Files
import Model

extension OpenDossier {
  /// Writes what takes something back; where nothing is to be taken back, says so and is done.
  mutating func takeBack(
    _ options: GlobalOptions,
    nothing: String,
    _ draft: (Journal) throws(UndoRefusal) -> [EventDraft]
  ) throws {
    var reason: String?
    try change(options) { journal throws(Failure) in
      do throws(UndoRefusal) {
        return try draft(journal)
      } catch {
        switch error {
        case .nothing: reason = nothing
        case .alreadyTakenBack: reason = "It has been taken back already."
        case .unknown: throw Failure("There is no such event; greco log shows them.", .noSuch)
        case .builtUpon(let later): throw Failure(Self.refusal(later), .notPermitted)
        }
        return []
      }
    }
    if let reason { say(reason) }
  }

  private static func refusal(_ later: Event) -> String {
    "It was built upon by \(later.id) (\(later.on), \(later.by)); that has to be taken back first."
  }
}

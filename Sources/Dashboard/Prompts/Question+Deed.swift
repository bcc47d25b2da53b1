internal import Entering
internal import Model

extension Question {
  /// What follows from what was written: it is entered, or the question stays, in the field that is to be
  /// mended.
  ///
  /// - Parameters:
  ///   - state: Where it is asked.
  ///   - parts: What its fields are of the deed, in their order.
  ///   - notice: What is said of what is entered.
  ///   - deed: What is done by it; thrown is why what was written means none.
  /// - Returns: What follows.
  func reply(
    in state: State,
    _ parts: [DeedPart] = [],
    says notice: (_ drafts: [EventDraft]) -> Notice,
    _ deed: () throws(Refusal) -> any Deed
  ) -> Reply {
    do throws(Refusal) {
      let deed = try deed()
      let drafts = try deed.drafts(in: state.dossier)
      guard !drafts.isEmpty else { return .refused(deed.alreadyWords) }
      return .enter(drafts, says: notice(drafts))
    } catch {
      let field = error.part.flatMap { parts.firstIndex(of: $0) }
      return .refused(error.words, field: field)
    }
  }
}

extension Refusal {
  /// Why, in the one line that there is for it.
  var words: String {
    let (why, help) = words(on: .dashboard)
    return [why, help].compactMap(\.self).joined(separator: "; ")
  }
}

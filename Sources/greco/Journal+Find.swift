import Model

/// An event by its id or the beginning of that, and what is made of it.
extension Journal {
  /// The event that is meant; if none is, or several are, the failure says so.
  func find(_ text: String) throws(Failure) -> EventID {
    let wanted = text.uppercased()
    let found = events.map(\.id).filter { $0.description.hasPrefix(wanted) }.unique
    if found.count == 1 { return found[0] }
    let problem = found.isEmpty ? "no event has this id" : "\(found.count) events begin so"
    throw Failure(
      "\u{201C}\(text)\u{201D}: \(problem); greco log shows them.",
      found.isEmpty ? .noSuch : .usage
    )
  }

  /// An entry set to another value.
  func amending(_ event: String, to value: JSON) throws(Failure) -> [EventDraft] {
    let id = try find(event)
    let named = self.event(id)
    guard named?.knownKind?.scope == .entry || named?.note != nil else {
      throw Failure(
        "That event is no note, measure or other entry, and no text was given with it; "
          + "greco undo takes it back.",
        .usage
      )
    }
    if named?.knownKind == .finding, value != .null {
      throw Failure("Another finding is entered with greco finding; retract takes it back.", .usage)
    }
    return [amending(id, value: value)].compactMap(\.self)
  }
}

internal import Model

/// What a row says of the recommendation's own date, in a few letters, and of two entries.
struct OwnDate {
  let text: String
  let role: Role

  init(text: String, role: Role) {
    self.text = text
    self.role = role
  }

  /// That of a recommendation; two entries go before, but where it stands there for its date.
  init(_ id: String, in state: State, forItsDate: Bool = false) {
    if state.dossier.isContested(id), !forItsDate {
      (text, role) = (String(state.symbols.contested), .alarm)
      return
    }
    let due = state.dossier.due(of: id)
    let days = state.dossier.days(of: id) ?? 0
    switch state.dossier.timeliness(of: id) {
    case .none: (text, role) = ("", .quiet)
    case .overdue: (text, role) = ("\(-days) d late", .alarm)
    case .dueSoon: (text, role) = (days == 0 ? "today" : "\(days) d", .accent)
    case .onTime:
      // Within the year to come a day and its month are enough.
      (text, role) = ((days < 330 ? due?.shortWords : due?.words) ?? "", .quiet)
    }
  }
}

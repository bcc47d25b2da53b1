internal import Model

/// What a row says of the recommendation's own date, in a few letters, and of two entries.
struct OwnDate {
  let text: String
  let role: Role

  init(text: String, role: Role) {
    self.text = text
    self.role = role
  }

  /// That of a recommendation; two entries go before, but what is late is told beside them.
  init(_ id: String, in state: State) {
    let date = OwnDate(ofDate: id, in: state)
    guard state.dossier.isContested(id) else {
      self = date
      return
    }
    let late = state.dossier.timeliness(of: id) == .overdue ? "\(date.text) " : ""
    self.init(text: late + String(state.symbols.contested), role: .alarm)
  }

  /// That of a recommendation, whatever else there is to say.
  init(ofDate id: String, in state: State) {
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

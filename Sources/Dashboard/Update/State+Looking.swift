internal import Model

/// The past, and what else is looked at.
extension State {
  /// The day it is, whatever day is shown.
  var today: Day { (present ?? dossier).day }

  /// Everything as it stood at the end of a day.
  mutating func look(asOf day: Day) -> Reply {
    let now = present ?? dossier
    guard day < now.day else {
      return .refused(day == now.day ? "that is today" : "\(day.words) is still to come")
    }
    guard !now.isPast else { return .refused("it was opened with --as-of; leave that out") }
    present = now
    dossier = now.asOf(day)
    refresh()
    message = Message(.told, "as it stood on \(day.words); Esc returns to today")
    return .done()
  }

  /// From an earlier day to the present.
  mutating func returnToToday() -> [Effect] {
    guard let now = present else {
      message = Message(.refused, "that is today")
      return []
    }
    present = nil
    dossier = now
    refresh()
    message = Message(.told, "today again, \(now.day.words)")
    return []
  }

  /// The address of what is selected, else the text of the recommendation, for the terminal's clipboard.
  mutating func copy() -> [Effect] {
    if let address = selectedAddress {
      message = Message(.told, "address sent to the terminal: \(address)")
      return [.copy(Self.pasteable(address))]
    }
    guard let recommendation = selected else {
      message = Message(.refused, unselectedReason)
      return []
    }
    let number = recommendation.number.map { "\($0). " } ?? ""
    let parts = recommendation.parts.map { "\n\($0.id). \(text($0.text))" }.joined()
    message = Message(.told, "\(text(recommendation.title)): text sent to the terminal")
    let whole = "\(number)\(text(recommendation.title))\n\(text(recommendation.text))\(parts)\n"
    return [.copy(Self.pasteable(whole))]
  }

  /// Pasted somewhere, no control character is to be obeyed.
  private static func pasteable(_ text: String) -> String {
    var plain = ""
    plain.unicodeScalars.append(
      contentsOf: text.unicodeScalars.filter { $0 == "\n" || !$0.isObeyedByTerminals }
    )
    return plain
  }

  mutating func toggleMouse() -> [Effect] {
    settings.hasMouse.toggle()
    message = Message(
      .told,
      settings.hasMouse
        ? "the mouse is ours again" : "the mouse is the terminal's; ^G takes it back"
    )
    return [.mouse(settings.hasMouse)]
  }

  /// Another order, which stays for the next time.
  mutating func arrange(by sort: Sort) -> [Effect] {
    self.sort = sort
    refreshPanes()
    message = Message(.told, sort.words)
    return [.keep(.sort(sort))]
  }
}

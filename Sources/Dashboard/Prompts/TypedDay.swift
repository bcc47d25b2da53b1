internal import Model

/// A day that is being typed, and what the calendar says of it.
enum TypedDay {
  /// Nothing is typed.
  case empty
  /// What is typed means no day.
  case none(from: Day)
  /// A day, or a month or year where that will do.
  case day(PartialDay, from: Day)

  init(_ text: String, in state: State) {
    let today = state.dossier.day
    if text.isEmpty {
      self = .empty
    } else if let day = PartialDay(text) ?? Day(typed: text, from: today).map({ PartialDay($0) }) {
      self = .day(day, from: today)
    } else {
      self = .none(from: today)
    }
  }

  /// A day as an example, which is still to come.
  static func example(_ state: State) -> String { "\(state.dossier.day.parts.year + 1)-03-31" }

  /// As far as it is known.
  var partial: PartialDay? {
    if case .day(let day, _) = self { day } else { nil }
  }

  /// The day itself.
  var exact: Day? { partial?.exact }

  /// The calendar day, and how far away it is.
  func remark(empty: String) -> Remark {
    switch self {
    case .empty: return Remark(text: empty)
    case .none(let today):
      return Remark(
        text: "is no day; write \(today.parts.year + 1)-03-31, +3m or friday",
        isRefusal: true
      )
    case .day(let day, let today):
      guard let exact = day.exact else { return Remark(text: day.words) }
      return Remark(text: "\(exact.wordsWithWeekday), \(Span.away(exact - today))")
    }
  }
}

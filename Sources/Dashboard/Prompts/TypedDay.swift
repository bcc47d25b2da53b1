internal import Entering
internal import Model

/// A day that is being typed, and what is understood of it.
struct TypedDay {
  private let text: String
  private let reading: Reading
  /// From which day it is reckoned.
  private let today: Day
  /// Whether it may say that there is none.
  private let orNone: Bool

  private enum Reading {
    case empty, none
    case day(WrittenDay)
    case refused(DayRefusal)
  }

  /// Reads what is typed for something.
  ///
  /// - Parameters:
  ///   - text: What is typed.
  ///   - use: What for.
  ///   - orNone: Whether it may say that there is none.
  ///   - today: From which day it is reckoned; without one, from that which is shown.
  ///   - state: Where it is typed.
  init(
    _ text: String,
    for use: DayUse,
    orNone: Bool = false,
    from today: Day? = nil,
    in state: State
  ) {
    let reader = state.dayReader(from: today)
    self.text = text
    self.today = reader.today
    self.orNone = orNone
    guard !text.isEmpty else {
      reading = .empty
      return
    }
    do throws(DayRefusal) {
      let day =
        orNone ? try reader.dayOrNone(text, for: use) : try reader.day(text, for: use)
      reading = day.map { .day($0) } ?? .none
    } catch {
      reading = .refused(error)
    }
  }

  /// What is meant.
  var day: WrittenDay? {
    if case .day(let day) = reading { day } else { nil }
  }

  /// Whether it says that there is none.
  var isNone: Bool {
    if case .none = reading { true } else { false }
  }

  /// Why it cannot be taken; nil where it can, or nothing is typed.
  var refusal: String? {
    if case .refused(let why) = reading { why.words(from: today, orNone: orNone) } else { nil }
  }

  /// What to write where something is needed and this is not it.
  var lack: String { refusal ?? DayRefusal.advice(from: today, orNone: orNone) }

  /// What is meant, nil where nothing is typed or there is none; thrown is why it cannot be taken.
  func read() throws(Refusal) -> WrittenDay? {
    if case .refused(let why) = reading { throw refused(why) }
    return day
  }

  /// What is meant, where a day is needed.
  func needed() throws(Refusal) -> WrittenDay {
    if let day = try read() { return day }
    throw refused(.noDay)
  }

  private func refused(_ why: DayRefusal) -> Refusal {
    .unread(.noDay(text, of: nil, why, from: today, orNone: orNone))
  }

  /// What it comes to, or why it is none.
  func remark(empty: String) -> Remark {
    switch reading {
    case .empty: Remark(text: empty)
    case .none: Remark(text: "none")
    case .day(let day): Remark(text: day.words(from: today))
    case .refused(let why):
      Remark(text: why.words(from: today, orNone: orNone), isRefusal: true)
    }
  }

  /// What it comes to, or why it is none; nil as long as it is nothing yet.
  var echo: Remark? {
    switch reading {
    case .empty, .refused(.noDay): nil
    case .none, .day, .refused: remark(empty: "")
    }
  }
}

extension State {
  /// Reads days as the user writes them, reckoned from the day that is shown or from another.
  func dayReader(from today: Day? = nil) -> DayReader {
    DayReader(from: today ?? dossier.day, languages: settings.languages)
  }
}

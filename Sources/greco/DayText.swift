import ArgumentParser
import Entering
import Files
import Model

/// A day as it was typed, read once it is known from which day it is reckoned.
struct DayText {
  let text: String
  /// What it stands behind, as `--since`.
  let name: String
  let use: DayUse

  /// Takes what is typed behind an option.
  static func behind(_ option: String, of command: String = "") -> @Sendable (String) -> DayText {
    let use = DayUse(of: String(option.drop { $0 == "-" }), in: command)
    return { DayText(text: $0, name: option, use: use) }
  }

  /// What is meant, reckoned from a day.
  func read(from today: Day) throws(Refusal) -> WrittenDay {
    try DayReader.ofUser(from: today).read(text, for: use, of: name)
  }

  /// Refuses what is no day, before anything is done.
  ///
  /// The parser puts words of its own around what a transform throws, and says the value twice; so
  /// a command refuses in `validate`, where its words stand as they are.
  func validate() throws {
    do throws(Refusal) {
      _ = try read(from: .today)
    } catch {
      throw ValidationError(Failure(error).message)
    }
  }
}

extension DayReader {
  /// Reads days as the user writes them.
  static func ofUser(from today: Day) -> DayReader {
    let preferences = Preferences.Reading.current.preferences
    return DayReader(from: today, languages: preferences.languages(.current))
  }
}

extension Day {
  /// The day it is where the user is.
  static var today: Day { LocalTime.system.day(.now) }
}

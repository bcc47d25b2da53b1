import Entering
import Model
import Testing

/// Friday, 27 November 2026.
let friday = Day(year: 2026, month: 11, day: 27) ?? Day(number: 0)

/// What somebody with those languages means, in a few letters: `2026-12-31`, `2026-12`, `2026`,
/// `2026-12-31 (Q4 2026)`; nil where it is refused.
func read(
  _ text: String,
  _ languages: [String] = ["en"],
  for use: DayUse = .fact,
  from today: Day = friday
) -> String? {
  do throws(DayRefusal) {
    let day = try DayReader(from: today, languages: languages).day(text, for: use)
    return day.partial.description + (day.words.map { " (\($0))" } ?? "")
  } catch {
    return nil
  }
}

/// Why it is refused; nil where it is not.
func refusal(
  of text: String,
  _ languages: [String] = ["en"],
  for use: DayUse = .fact
) -> DayRefusal? {
  do throws(DayRefusal) {
    _ = try DayReader(from: friday, languages: languages).day(text, for: use)
    return nil
  } catch {
    return error
  }
}

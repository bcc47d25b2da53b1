internal import Model

extension DayReader {
  /// A day that is written for something, behind an option or a field where that has to be told.
  public func read(
    _ text: String,
    for use: DayUse,
    of name: String? = nil
  ) throws(Refusal) -> WrittenDay {
    do throws(DayRefusal) {
      return try day(text, for: use)
    } catch {
      throw .unread(.noDay(text, of: name, error, from: today, orNone: false))
    }
  }

  /// The same, or nil where it says that there is none.
  public func readOrNone(
    _ text: String,
    for use: DayUse,
    of name: String? = nil
  ) throws(Refusal) -> WrittenDay? {
    do throws(DayRefusal) {
      return try dayOrNone(text, for: use)
    } catch {
      throw .unread(.noDay(text, of: name, error, from: today, orNone: true))
    }
  }
}

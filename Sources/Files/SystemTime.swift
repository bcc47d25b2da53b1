public import Model

extension LocalTime {
  /// The calendar and the clock where the user is (`TZ`).
  public static let system = LocalTime(
    day: { moment in
      let day = Clock.localDay(at: moment.milliseconds)
      return Day(year: day.year, month: day.month, day: day.day) ?? Day(number: 0)
    },
    clock: { Clock.localTime(at: $0.milliseconds) },
    end: { day in
      let (year, month, day) = day.parts
      return Timestamp(milliseconds: Clock.dayEnd(year: year, month: month, day: day))
    }
  )
}

extension Timestamp {
  /// This moment.
  public static var now: Timestamp { Timestamp(milliseconds: Clock.now()) }
}

internal import Glibc
internal import Synchronization

/// The time, and the user's calendar.
///
/// Moments are milliseconds since 1970 in UTC; days and hours are those where the user is (`TZ`).
public enum Clock {
  /// A day of the calendar.
  public typealias Day = (year: Int, month: Int, day: Int)

  /// This moment.
  public static func now() -> Int { milliseconds(of: CLOCK_REALTIME) }

  /// The user's day at a moment.
  public static func localDay(at moment: Int) -> Day {
    day(of: fields(second(of: moment)))
  }

  /// What the user's clock shows at a moment.
  public static func localTime(at moment: Int) -> (hour: Int, minute: Int) {
    let fields = fields(second(of: moment))
    return (Int(fields.tm_hour), Int(fields.tm_min))
  }

  /// The second, since 1970, at which the user's next day begins.
  public static func nextMidnight(after moment: Int) -> Int {
    // Somebody who travels has another zone behind the same name.
    tzset()
    return startOfDay(after: localDay(at: moment))
  }

  /// The last millisecond of a user's day.
  public static func dayEnd(year: Int, month: Int, day: Int) -> Int {
    startOfDay(after: (year, month, day)) * 1000 - 1
  }

  /// Before 1970 too, a moment belongs to the second that it follows.
  private static func second(of moment: Int) -> Int {
    moment >= 0 ? moment / 1000 : (moment - 999) / 1000
  }

  /// The first second that belongs to a later day.
  ///
  /// Searched for, because a day need not begin at 0:00 nor last 24 hours: in some zones the clocks
  /// go forward at midnight, and Samoa once left out a whole day.
  private static func startOfDay(after day: Day) -> Int {
    var noon = tm()
    noon.tm_year = Int32(clamping: day.year - 1900)
    noon.tm_mon = Int32(clamping: day.month - 1)
    noon.tm_mday = Int32(clamping: day.day)
    noon.tm_hour = 12
    noon.tm_isdst = -1
    var before = mktime(&noon)
    let today = self.day(of: noon)
    var after = before + 60 * 60 * 60
    while after - before > 1 {
      let middle = before + (after - before) / 2
      if self.day(of: fields(middle)) > today { after = middle } else { before = middle }
    }
    return after
  }

  private static func fields(_ second: Int) -> tm {
    var second = time_t(second)
    var fields = tm()
    readZone()
    localtime_r(&second, &fields)
    return fields
  }

  /// Reads the zone's file when `TZ` names another, and not at every call, which would be the most
  /// that a frame costs.
  private static func readZone() {
    let named = getenv("TZ").map { String(cString: $0) } ?? ""
    zone.withLock { known in
      guard known != named else { return }
      tzset()
      known = named
    }
  }

  private static let zone = Mutex<String?>(nil)

  private static func day(of fields: tm) -> Day {
    (Int(fields.tm_year) + 1900, Int(fields.tm_mon) + 1, Int(fields.tm_mday))
  }
}

/// A moment, in milliseconds since 1 January 1970 UTC.
public struct Timestamp: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Milliseconds since 1 January 1970 UTC.
  public var milliseconds: Int

  /// A moment.
  public init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// A moment written `2026-11-23T16:40:12.345Z`, with or without the fraction.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let moment = text.withUTF8({ Timestamp(utf8: $0) }) else { return nil }
    self = moment
  }

  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count >= 20, bytes.last == UInt8(ascii: "Z"), bytes[10] == UInt8(ascii: "T"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let dayOfMonth = Self.number(bytes[8..<10]),
      let day = Day(year: year, month: month, day: dayOfMonth),
      let hour = Self.number(bytes[11..<13]), hour < 24,
      let minute = Self.number(bytes[14..<16]), minute < 60,
      let second = Self.number(bytes[17..<19]), second < 61
    else { return nil }
    var fraction = 0
    if bytes.count > 20 {
      let digits = bytes[20..<(bytes.count - 1)]
      guard bytes[19] == UInt8(ascii: "."), !digits.isEmpty, Self.number(digits) != nil,
        let value = Self.number(digits.prefix(3))
      else { return nil }
      // Tenths and hundredths are written with fewer digits.
      fraction = digits.count == 1 ? value * 100 : digits.count == 2 ? value * 10 : value
    }
    milliseconds = ((day.number * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + fraction
  }

  /// As the journal has it, in UTC to the millisecond.
  public var description: String {
    let (days, inDay) = (milliseconds.floorDivided(by: 86_400_000), milliseconds.modulo(86_400_000))
    let seconds = inDay / 1000
    return "\(Day(number: days))T\((seconds / 3600).padded(2)):\((seconds / 60 % 60).padded(2)):"
      + "\((seconds % 60).padded(2)).\((inDay % 1000).padded(3))Z"
  }

  /// Earlier is less.
  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value &* 10 &+ Int(digit - 0x30)
    }
    return value
  }
}

extension Int {
  fileprivate func modulo(_ divisor: Int) -> Int { (self % divisor + divisor) % divisor }
  fileprivate func floorDivided(by divisor: Int) -> Int { (self - modulo(divisor)) / divisor }
}

/// What the clock on the wall says where the user is.
public struct LocalTime: Sendable {
  /// The calendar day of a moment.
  public var day: @Sendable (Timestamp) -> Day
  /// The hour and minute of a moment.
  public var clock: @Sendable (Timestamp) -> (hour: Int, minute: Int)
  /// The last moment of a day.
  public var end: @Sendable (Day) -> Timestamp

  /// Local time by its three questions.
  public init(
    day: @escaping @Sendable (Timestamp) -> Day,
    clock: @escaping @Sendable (Timestamp) -> (hour: Int, minute: Int),
    end: @escaping @Sendable (Day) -> Timestamp
  ) {
    self.day = day
    self.clock = clock
    self.end = end
  }

  /// The hour and minute of a moment, as `16:40`.
  public func clockWords(_ moment: Timestamp) -> String {
    let (hour, minute) = clock(moment)
    return "\(hour.padded(2)):\(minute.padded(2))"
  }

  /// Universal time, for tests and where nothing else is known.
  public static let utc = LocalTime(
    day: { Day(number: $0.milliseconds.floorDivided(by: 86_400_000)) },
    clock: {
      let minutes = $0.milliseconds.modulo(86_400_000) / 60_000
      return (minutes / 60, minutes % 60)
    },
    end: { Timestamp(milliseconds: ($0.number + 1) * 86_400_000 - 1) }
  )
}

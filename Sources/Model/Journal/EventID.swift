/// The name of an event: a ULID, 48 bits of time and 80 of chance, which sorts by time.
///
/// Written in 26 of Crockford's digits (github.com/ulid/spec).
public struct EventID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// How many characters it is written in.
  public static let length = 26

  private let high: UInt64
  private let low: UInt64

  /// An id from its time and its 80 random bits.
  /// - Parameters:
  ///   - milliseconds: since 1 January 1970; 48 bits of it are kept.
  ///   - random: 16 bits of chance in the first, 64 in the second.
  public init(milliseconds: Int, random: (UInt16, UInt64)) {
    high = UInt64(truncatingIfNeeded: milliseconds) << 16 | UInt64(random.0)
    low = random.1
  }

  /// An id as it is written, in capitals or not; nil if it is none.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let id = text.withUTF8({ EventID(utf8: $0) }) else { return nil }
    self = id
  }

  init?(utf8 text: UnsafeBufferPointer<UInt8>) {
    guard text.count == 26 else { return nil }
    let values = Self.values
    var high: UInt64 = 0
    var low: UInt64 = 0
    for byte in text {
      let digit = values[Int(byte)]
      guard digit < 32 else { return nil }
      high = high << 5 | low >> 59
      low = low << 5 | UInt64(digit)
    }
    // The first of 26 digits has room for three bits only.
    guard values[Int(text[0])] < 8 else { return nil }
    self.high = high
    self.low = low
  }

  /// Its time, in milliseconds since 1 January 1970.
  public var milliseconds: Int { Int(high >> 16) }

  /// Its time and sixteen bits of its chance, which tell it from nearly all others; those of greater ids are
  /// not less.
  var mark: UInt64 { high }

  /// A number in which each of its bits matters, for sums (the finisher of SplitMix64).
  var spread: UInt64 {
    var mixed = high ^ (low &* 0x9E37_79B9_7F4A_7C15)
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// The id of the same chance so many days later.
  func shifted(byDays days: Int) -> EventID {
    EventID(
      milliseconds: milliseconds + days * 86_400_000,
      random: (UInt16(truncatingIfNeeded: high), low)
    )
  }

  /// As it is written.
  public var description: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(26)
    for place in (0..<26).reversed() {
      let shift = place * 5
      let five: UInt64 =
        shift >= 64
        ? high >> (shift - 64)
        : shift > 59 ? low >> shift | high << (64 - shift) : low >> shift
      digits.append(Self.digits[Int(five & 31)])
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// By time, then by chance.
  public static func < (a: EventID, b: EventID) -> Bool {
    a.high != b.high ? a.high < b.high : a.low < b.low
  }

  private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// What each byte stands for as a digit; 255 for none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, digit) in digits.enumerated() {
      values[Int(digit)] = UInt8(value)
      if digit >= UInt8(ascii: "A") { values[Int(digit) + 32] = UInt8(value) }
    }
    return values
  }()
}

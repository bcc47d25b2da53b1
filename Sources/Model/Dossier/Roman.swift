/// Roman numerals, as GRECO numbers its recommendations and their parts.
public enum Roman {
  /// A number as a roman numeral in small letters.
  public static func numeral(_ number: Int) -> String {
    var rest = number
    var numeral = ""
    for (value, digits) in values {
      while rest >= value {
        numeral += digits
        rest -= value
      }
    }
    return numeral
  }

  /// The numeral that a text is in either writing, from `i` to `xcix`; nil if it is none.
  public static func numeral(typed text: String) -> String? {
    let numeral = canonical(text)
    return value(text).map { $0 < 100 } == true ? numeral : nil
  }

  /// A number in either writing as a roman numeral in small letters; other text as it is.
  static func canonical(_ text: String) -> String {
    let text = text.lowercased()
    guard let number = Int(text), (1...999).contains(number) else { return text }
    return numeral(number)
  }

  /// The number that a numeral or digits stand for, up to 999; nil for other text.
  public static func value(_ text: String) -> Int? {
    let text = canonical(text)
    var rest = text[...]
    var number = 0
    for (value, digits) in values {
      while rest.hasPrefix(digits) {
        rest.removeFirst(digits.count)
        number += value
      }
    }
    return !text.isEmpty && numeral(number) == text ? number : nil
  }

  private static let values: [(Int, String)] = [
    (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]
}

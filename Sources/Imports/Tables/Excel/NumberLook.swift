/// What people see of a cell's number.
enum NumberLook: Hashable {
  /// The number.
  case number
  /// The number with so many decimals.
  case decimals(Int)
  /// So many of a hundred.
  case share
  /// A day, with or without a time of it.
  case day
  /// A month of a year alone.
  case month
  /// A year alone.
  case year
  /// A time alone.
  case time

  /// The look of a format that workbooks do not write out (ECMA-376, 18.8.30; 27 to 58 are East Asian).
  init(builtIn format: Int) {
    switch format {
    case 2, 4: self = .decimals(2)
    case 9, 10: self = .share
    case 17: self = .month
    case 14...16, 22, 27...31, 36, 50...54, 57, 58: self = .day
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    default: self = .number
    }
  }

  /// The look of a format as `dd.mm.yyyy`: the letters count that are not quoted, for positive numbers.
  init(_ code: String) {
    let letters = Self.letters(of: code)
    let hasYear = letters.contains("y") || letters.contains("e")
    let hasTime = letters.contains("h") || letters.contains("s")
    let isGeneral = letters.starts(with: "general".unicodeScalars)
    let isNumber = letters.contains("0") || letters.contains("#") || letters.contains("?")
    if letters.contains("%") {
      self = .share
    } else if isGeneral || (isNumber && !hasTime) {
      let decimals = letters.drop { $0 != "." }.dropFirst().prefix { $0 == "0" }.count
      self = decimals > 0 ? .decimals(decimals) : .number
    } else if letters.contains("d") {
      self = .day
    } else if hasYear {
      self = letters.contains("m") && !hasTime ? .month : hasTime ? .day : .year
    } else if hasTime {
      self = .time
    } else {
      self = letters.contains("m") ? .day : .number
    }
  }

  /// The letters of a format's first part, small, without what is quoted, escaped or in brackets; one
  /// that counts hours beyond a day, as `[h]`, shows a number.
  private static func letters(of code: String) -> [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    var rest = code.lowercased().unicodeScalars[...]
    while let letter = rest.popFirst() {
      switch letter {
      case ";": return letters
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count + 1)
        if let first = inside.first, "hms".unicodeScalars.contains(first),
          inside.allSatisfy({ $0 == first })
        {
          return ["0"]
        }
      default: letters.append(letter)
      }
    }
    return letters
  }
}

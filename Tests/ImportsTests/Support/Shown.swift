import Imports
import Model

extension Sheet {
  /// The rows as lines, each with its number: cells parted by bars, `#` before a number, `@` before a day,
  /// `?` before a formula without a value, `!` before an error, `^` for a cell that is covered.
  var lines: [String] {
    rows.map { row in
      "\(row.number): " + row.cells.map(\.shown).joined(separator: "|")
    }
  }
}

extension TableCell {
  fileprivate var shown: String {
    if isCovered { return "^" + text }
    return switch value {
    case .text: text
    case .number: "#" + text
    case .day(let day): "@\(day)" + (day.description == text ? "" : " as \(text)")
    case .withoutValue: "?" + text
    case .error: "!" + text
    }
  }
}

/// What is thrown, or nil.
func fault(_ reading: () throws(Unreadable) -> Void) -> Unreadable? {
  do throws(Unreadable) {
    try reading()
    return nil
  } catch {
    return error
  }
}

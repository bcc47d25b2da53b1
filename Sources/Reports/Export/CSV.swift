internal import Model

/// A table as text, the way RFC 4180 has it: a record a line, lines that end with CR LF, a cell in
/// quotation marks where it has to be.
///
/// Control characters that RFC 4180 has no place for, and that spreadsheets cannot hold, are shown
/// by their pictures (U+2400…), as are those that turn the direction of text or that a terminal
/// obeys; tabs and line breaks stay.
struct CSV {
  /// Who is to read it.
  enum Reader {
    /// Any program that reads CSV.
    case any
    /// Excel where a comma stands in numbers, as in Russian and French.
    case excel
  }

  /// A cell.
  enum Cell {
    /// A text; nil for none.
    case text(String?)
    /// A number; nil for none.
    case number(Int?)
  }

  let reader: Reader

  /// What stands before the first line: without it Excel takes UTF-8 for something else.
  var mark: String { reader == .excel ? "\u{FEFF}" : "" }

  /// A record, with the end of its line.
  func line(_ record: [Cell]) -> String {
    record.map(written).joined(separator: reader == .excel ? ";" : ",") + "\r\n"
  }

  private func written(_ cell: Cell) -> String {
    switch cell {
    case .number(let number): number.map(String.init) ?? ""
    case .text(let text): plain(text ?? "")
    }
  }

  private func plain(_ text: String) -> String {
    let text = text.defused
    let needsQuotes = text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0..<0x20: true
      default: false
      }
    }
    let isPadded = text.utf8.first == 0x20 || text.utf8.last == 0x20
    return needsQuotes || isPadded ? quoted(text) : text.withControlsShown
  }

  private func quoted(_ text: String) -> String {
    var cell = "\""
    for scalar in text.withControlsShown.unicodeScalars {
      if scalar == "\"" { cell += "\"" }
      cell.unicodeScalars.append(scalar)
    }
    return cell + "\""
  }
}

extension String {
  /// The text with line feeds alone as line breaks, and without what XML cannot say.
  var asWorkbooksHaveIt: String {
    var text = ""
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\r": text += "\n"
      // A line ends once, though two characters say so.
      case "\n" where previous == "\r": break
      case "\u{FFFE}", "\u{FFFF}": text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return text
  }

  /// The text with something to be seen for every character that is obeyed, but for tabs and line
  /// breaks.
  var withControlsShown: String {
    var shown = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: shown.unicodeScalars.append(scalar)
      default: shown.unicodeScalars.append(scalar.standIn ?? scalar)
      }
    }
    return shown
  }
}

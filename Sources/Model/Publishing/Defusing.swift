/// Cells that a spreadsheet would take for formulas.
///
/// A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe in
/// front; so does one that begins with apostrophes followed by one of these, so that the first
/// apostrophe can be taken away again whatever stood there before.
extension String {
  /// The text as a cell that is no formula.
  public var defused: String { isFormulaBehindApostrophes ? "'" + self : self }

  /// The text that was defused.
  public var undefused: String {
    guard utf8.first == UInt8(ascii: "'"), isFormulaBehindApostrophes else { return self }
    return String(unicodeScalars.dropFirst())
  }

  private var isFormulaBehindApostrophes: Bool {
    switch utf8.first(where: { $0 != UInt8(ascii: "'") }) {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      true
    default: false
    }
  }
}

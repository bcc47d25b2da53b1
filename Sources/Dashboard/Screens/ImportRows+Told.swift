internal import Canvas
internal import Imports
internal import Model

/// What waits, what is refused and what is to be known besides.
extension ImportRows {
  var waiting: [Row] {
    if proposal.waiting.isEmpty { return [] }
    return [heading("Waits for an answer", proposal.waiting.count)]
      + proposal.waiting.flatMap { one in
        told(one.place, (one.what.isEmpty ? "" : "\(one.what): ") + one.value + on(one.subject))
      }
  }

  func on(_ subject: String?) -> String {
    subject.map { ", on \(state.name(of: $0))" } ?? ""
  }

  var refusals: [Row] {
    if proposal.refused.isEmpty { return [] }
    return [heading("Refused", proposal.refused.count)]
      + proposal.refused.flatMap { one in
        let value = one.value.isEmpty ? nil : symbols.quoted(one.value)
        let what = [one.what, value].compactMap(\.self).joined(separator: " ")
        return told(one.place, what.isEmpty ? one.why : "\(what): \(one.why)")
      } + paragraph(Self.howToCorrect, .quiet)
  }

  static let howToCorrect =
    "Correct them in the file and import it again: nothing is entered twice."

  var remarks: [Row] {
    if proposal.remarks.isEmpty { return [] }
    return [heading("To know", proposal.remarks.count)]
      + proposal.remarks.flatMap { told($0, "\(symbols.dot)", .text) }
  }

  func told(_ place: Imports.Place, _ words: String) -> [Row] {
    let label = place == .file ? "" : " \(place.short)  "
    let text = words.onOneLine
    return Line.labelled(label, text, indent: max(3, label.columns), width: width).map(Row.words)
  }

  func told(_ remark: Imports.Remark, _ mark: String, _ role: Role) -> [Row] {
    let behind = places(remark.places)
    let words = remark.words.onOneLine.capitalizedFirst + (behind.isEmpty ? "" : " (\(behind))")
    return Line.labelled(" \(mark)", words, role, indent: 3, width: width).map(Row.words)
  }

  /// A few places, and how many more.
  func places(_ all: [Imports.Place]) -> String {
    let words = all.map(\.short).filter { !$0.isEmpty }
    let more = words.count > 3 ? " and \(words.count - 3) more" : ""
    return words.prefix(3).joined(separator: ", ") + more
  }

  func heading(_ words: String, _ count: Int, _ role: Role = .strong) -> Row {
    Row.words(Line("\(words)  \(count)", role))
  }

  func paragraph(_ text: String, _ role: Role) -> [Row] {
    Line.paragraph(text, role, width: width).map(Row.words)
  }
}

extension String {
  /// Its lines one behind the other.
  var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

internal import Canvas
internal import Imports
internal import Model

/// What a file would enter, line by line.
extension ImportRows {
  /// What would be entered, below the recommendation that it is on, what is the dossier's own first; the
  /// first so many lines at least, or all of it.
  func proposals(upTo count: Int) -> [Row] {
    var subjects: [String?] = []
    var groups: [String?: [Int]] = [:]
    var known: [String: String] = [:]
    for place in proposal.proposed.indices where importing.shows(place) {
      let one = proposal.proposed[place]
      let subject = one.subject.map { subject in
        let id =
          known[subject] ?? state.dossier.subject(subject)?.recommendation.id ?? subject
        known[subject] = id
        return id
      }
      if groups[subject] == nil { subjects.append(subject) }
      groups[subject, default: []].append(place)
    }
    let label = placeColumns
    var rows: [Row] = []
    var lines = 0
    for subject in subjects.filter({ $0 == nil }) + subjects.filter({ $0 != nil }) {
      if lines >= count { break }
      if !rows.isEmpty { rows.append(.blank) }
      rows.append(.words(subject.map(title) ?? Line("The dossier", .strong)))
      lines += 2
      for place in groups[subject] ?? [] where lines < count {
        rows.append(row(of: place, label))
        lines += rows[rows.count - 1].lines.count
      }
    }
    return rows
  }

  func row(of place: Int, _ placeColumns: Int) -> Row {
    let entry = importing.entries[place]
    return Row(cut(lines(of: proposal.proposed[place], entry, placeColumns)), .proposed(entry))
  }

  func title(_ id: String) -> Line {
    let number = state.dossier.recommendation(id)?.number.map { "\($0). " } ?? ""
    return Line(number + state.name(of: id), .strong)
  }

  /// Whether it is taken, where it stands, what it is and says.
  func lines(
    of one: Proposed,
    _ entry: Importing.Entry,
    _ placeColumns: Int
  ) -> [Line] {
    let box = !one.isNews ? " \(symbols.dot)  " : importing.leaves(entry) ? "[ ] " : "[x] "
    let indent = box.count + (isWide ? placeColumns + 2 : 0)
    let label =
      isWide ? box + one.place.short.cut(to: placeColumns, ellipsis: symbols.ellipsis) : box
    let isPart = one.subject.map { state.dossier.subject($0)?.part != nil } ?? false
    let part =
      isPart ? one.subject.map { " of part \($0.split(separator: ".").last ?? "")" } ?? "" : ""
    let behind = isWide || one.place == .file ? "" : "  (\(one.place.short))"
    let what = one.what.isEmpty ? "" : "\(one.what)\(part): "
    let text = what + words(of: one) + behind
    let role: Role = importing.leaves(entry) || !one.isNews ? .quiet : .text
    return Line.labelled(label, text.onOneLine, role, indent: indent, width: width)
  }

  /// As many of some lines as one takes.
  func cut(_ lines: [Line]) -> [Line] {
    guard lines.count > Self.most else { return lines }
    let role = lines[Self.most - 1].runs.last?.role ?? .text
    return lines.prefix(Self.most - 1) + [lines[Self.most - 1].adding(symbols.ellipsis, role)]
  }

  /// Each takes so many lines at most.
  static let most = 3

  var isWide: Bool { width >= 70 }

  /// The columns that places take, where they have one of their own: all of them are looked at.
  var placeColumns: Int {
    min(16, proposal.proposed.lazy.map(\.place.short.columns).max() ?? 0)
  }

  func words(of one: Proposed) -> String {
    switch one.change {
    case .changed(let before): "\(before) \(symbols.arrow) \(one.value)"
    case .new: one.value
    case .unchanged: "\(one.value) (is there already)"
    }
  }
}

extension Imports.Place {
  /// Where it is, in as few letters as people find it by: `Plan C8`, `row 8`, `page 3 line 12`.
  var short: String {
    switch self {
    case .cell(let sheet, let row, let column):
      (sheet.map { "\($0) " } ?? "") + "\(Self.letter(ofColumn: column))\(row)"
    case .row(let sheet, let row): (sheet.map { "\($0) " } ?? "") + "row \(row)"
    case .line(let page, let line): (page.map { "page \($0) " } ?? "") + "line \(line)"
    case .paragraph(let paragraph): "paragraph \(paragraph)"
    case .file: ""
    }
  }
}

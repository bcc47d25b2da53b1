internal import Canvas
internal import Imports
internal import Model

/// The rows of what a file would enter.
struct ImportRows {
  private let importing: Importing
  private let proposal: Proposal
  private let state: State
  private let width: Int

  init(_ importing: Importing, _ state: State, width: Int) {
    (self.importing, self.state, self.width) = (importing, state, width)
    proposal = importing.proposal
  }

  private var symbols: Symbols { state.symbols }

  /// How much of each there is, what presses first.
  var counts: Line {
    let news = proposal.proposed.filter(\.isNews)
    let new = news.count { $0.change == .new }
    let counts = [
      (new, "new"), (news.count - new, "changed"),
      (proposal.proposed.count - news.count, "unchanged"), (proposal.refused.count, "refused"),
      (proposal.questions.count, "asked"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let left = news.count - importing.taken.count
    let all = words + (left > 0 ? ["\(left) left out"] : [])
    return Line(all.isEmpty ? "nothing to enter" : all.joined(separator: " \(symbols.dot) "), .text)
  }

  /// The first so many lines at least, or all of it, from the top.
  func rows(upTo count: Int) -> [Row] {
    var rows: [Row] = []
    for part in [readings, questions, answers, contradictions] where !part.isEmpty {
      rows += (rows.isEmpty ? [] : [Row.blank]) + part
    }
    let further = [proposals(upTo:), { _ in waiting }, { _ in refusals }, { _ in remarks }]
    for part in further where rows.lineCount < count {
      let more = part(count - rows.lineCount)
      if !more.isEmpty { rows += (rows.isEmpty ? [] : [Row.blank]) + more }
    }
    return rows
  }

  /// The file and what it was read as, all of that where it has room beside the name.
  var title: Line {
    let name = Line(importing.file.fileName, .strong)
    guard let form = proposal.reading.first else { return name }
    return isReadInTitle ? name.adding(whole, .quiet) : name.adding("  \(form)", .quiet)
  }

  private var whole: String { "  " + proposal.reading.joined(separator: ", ") }

  private var isReadInTitle: Bool { importing.file.fileName.columns + whole.columns <= width }

  /// What else it was read as, where the title has no room for it.
  private var readings: [Row] {
    if isReadInTitle { return [] }
    let words = proposal.reading.dropFirst().map { $0.capitalizedFirst + "." }
    return words.isEmpty ? [] : paragraph(words.joined(separator: " "), .quiet)
  }

  private var questions: [Row] {
    if proposal.questions.isEmpty { return [] }
    return [heading("Asked first", proposal.questions.count)]
      + proposal.questions.map { question in
        let behind = places(question.places)
        let asked = question.words + (behind.isEmpty ? "" : "  (\(behind))")
        let words = Line.labelled(" ?", asked, indent: 3, width: width)
        let likely = question.suggestion.flatMap { likely in
          question.choices.first { $0.value == likely.value }.map {
            "likely \($0.words): \(likely.why)"
          }
        }
        let below = likely.map { Line.labelled("", $0, .quiet, indent: 3, width: width) } ?? []
        return Row(words + below, .asked(question.key))
      }
  }

  /// What was answered, to be answered otherwise.
  private var answers: [Row] {
    let open = Set(proposal.questions.map(\.key))
    let answered = importing.answered.filter { !open.contains($0.key) }
    if answered.isEmpty { return [] }
    return [heading("Answered", answered.count)]
      + answered.map { question in
        let value = importing.answers[question.key]
        let words = question.choices.first { $0.value == value }?.words ?? value ?? ""
        let said = "\(question.words) \(words)"
        return Row(Line.labelled("", said, .quiet, indent: 3, width: width), .asked(question.key))
      }
  }

  private var contradictions: [Row] {
    if proposal.contradictions.isEmpty { return [] }
    return [heading("It contradicts itself", proposal.contradictions.count, .alarm)]
      + proposal.contradictions.flatMap { told($0, "\(symbols.contested)", .alarm) }
  }

  /// What would be entered, below the recommendation that it is on, what is the dossier's own first; the
  /// first so many lines at least, or all of it.
  private func proposals(upTo count: Int) -> [Row] {
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

  private func row(of place: Int, _ placeColumns: Int) -> Row {
    let entry = importing.entries[place]
    return Row(cut(lines(of: proposal.proposed[place], entry, placeColumns)), .proposed(entry))
  }

  private func title(_ id: String) -> Line {
    let number = state.dossier.recommendation(id)?.number.map { "\($0). " } ?? ""
    return Line(number + state.name(of: id), .strong)
  }

  /// Whether it is taken, where it stands, what it is and says.
  private func lines(
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
  private func cut(_ lines: [Line]) -> [Line] {
    guard lines.count > Self.most else { return lines }
    let role = lines[Self.most - 1].runs.last?.role ?? .text
    return lines.prefix(Self.most - 1) + [lines[Self.most - 1].adding(symbols.ellipsis, role)]
  }

  /// Each takes so many lines at most.
  private static let most = 3

  private var isWide: Bool { width >= 70 }

  /// The columns that places take, where they have one of their own: all of them are looked at.
  private var placeColumns: Int {
    min(16, proposal.proposed.lazy.map(\.place.short.columns).max() ?? 0)
  }

  private func words(of one: Proposed) -> String {
    switch one.change {
    case .changed(let before): "\(before) \(symbols.arrow) \(one.value)"
    case .new: one.value
    case .unchanged: "\(one.value) (is there already)"
    }
  }

  private var waiting: [Row] {
    if proposal.waiting.isEmpty { return [] }
    return [heading("Waits for an answer", proposal.waiting.count)]
      + proposal.waiting.flatMap { one in
        told(one.place, (one.what.isEmpty ? "" : "\(one.what): ") + one.value + on(one.subject))
      }
  }

  private func on(_ subject: String?) -> String {
    subject.map { ", on \(state.name(of: $0))" } ?? ""
  }

  private var refusals: [Row] {
    if proposal.refused.isEmpty { return [] }
    return [heading("Refused", proposal.refused.count)]
      + proposal.refused.flatMap { one in
        let value = one.value.isEmpty ? nil : symbols.quoted(one.value)
        let what = [one.what, value].compactMap(\.self).joined(separator: " ")
        return told(one.place, what.isEmpty ? one.why : "\(what): \(one.why)")
      } + paragraph(Self.howToCorrect, .quiet)
  }

  private static let howToCorrect =
    "Correct them in the file and import it again: nothing is entered twice."

  private var remarks: [Row] {
    if proposal.remarks.isEmpty { return [] }
    return [heading("To know", proposal.remarks.count)]
      + proposal.remarks.flatMap { told($0, "\(symbols.dot)", .text) }
  }

  private func told(_ place: Imports.Place, _ words: String) -> [Row] {
    let label = place == .file ? "" : " \(place.short)  "
    let text = words.onOneLine
    return Line.labelled(label, text, indent: max(3, label.columns), width: width).map(Row.words)
  }

  private func told(_ remark: Imports.Remark, _ mark: String, _ role: Role) -> [Row] {
    let behind = places(remark.places)
    let words = remark.words.onOneLine.capitalizedFirst + (behind.isEmpty ? "" : " (\(behind))")
    return Line.labelled(" \(mark)", words, role, indent: 3, width: width).map(Row.words)
  }

  /// A few places, and how many more.
  private func places(_ all: [Imports.Place]) -> String {
    let words = all.map(\.short).filter { !$0.isEmpty }
    let more = words.count > 3 ? " and \(words.count - 3) more" : ""
    return words.prefix(3).joined(separator: ", ") + more
  }

  private func heading(_ words: String, _ count: Int, _ role: Role = .strong) -> Row {
    Row.words(Line("\(words)  \(count)", role))
  }

  private func paragraph(_ text: String, _ role: Role) -> [Row] {
    Line.paragraph(text, role, width: width).map(Row.words)
  }

  /// All of what is selected, below the rows.
  func whole(_ thing: Thing) -> [Line] {
    switch thing {
    case .proposed(let entry):
      guard let place = importing.place(of: entry) else { return [] }
      let one = proposal.proposed[place]
      let at = one.place == .file ? "" : "\(one.place.words), "
      let what = at + (one.what.isEmpty ? "" : "\(one.what):")
      // What is seen whole above is not said again.
      if lines(of: one, entry, placeColumns).count <= Self.most { return [] }
      return Line.paragraph(what, .quiet, width: width)
        + Line.paragraph(words(of: one), width: width)
    case .asked(let key):
      guard let question = importing.question(key) else { return [] }
      let choices = question.choices.map(\.words).joined(separator: " \(symbols.dot) ")
      return Line.paragraph("\(symbols.enter) answers: \(choices)", .quiet, width: width)
    case _: return []
    }
  }
}

extension Imports.Place {
  /// Where it is, in as few letters as people find it by: `Plan C8`, `row 8`, `page 3 line 12`.
  fileprivate var short: String {
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

extension String {
  /// Its lines one behind the other.
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

internal import Canvas
internal import Imports
internal import Model

/// The rows of what a file would enter.
struct ImportRows {
  let importing: Importing
  let proposal: Proposal
  let state: State
  let width: Int

  init(_ importing: Importing, _ state: State, width: Int) {
    (self.importing, self.state, self.width) = (importing, state, width)
    proposal = importing.proposal
  }

  var symbols: Symbols { state.symbols }

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

  var whole: String { "  " + proposal.reading.joined(separator: ", ") }

  var isReadInTitle: Bool { importing.file.fileName.columns + whole.columns <= width }

  /// What else it was read as, where the title has no room for it.
  var readings: [Row] {
    if isReadInTitle { return [] }
    let words = proposal.reading.dropFirst().map { $0.capitalizedFirst + "." }
    return words.isEmpty ? [] : paragraph(words.joined(separator: " "), .quiet)
  }

  var questions: [Row] {
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
  var answers: [Row] {
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

  var contradictions: [Row] {
    if proposal.contradictions.isEmpty { return [] }
    return [heading("It contradicts itself", proposal.contradictions.count, .alarm)]
      + proposal.contradictions.flatMap { told($0, "\(symbols.contested)", .alarm) }
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

internal import Canvas
internal import Model

/// What changed of one recommendation, in words: how it moved, then what was entered, day by day.
struct ChangeInWords {
  let state: State
  let entry: Changes.Entry

  private struct Item {
    var day: Day?
    var words: String
    var role: Role = .text
  }

  /// As many lines as have room: each in full, or where that is too much, the beginning of each.
  func lines(_ width: Int, _ height: Int) -> [Line] {
    let top = [title(width)] + statuses.prefix(max(2, height / 2))
    let items = items
    let labels = items.map { $0.day.map { state.words(for: $0) } ?? "" }
    let indent = (labels.map(\.columns).max() ?? 0) + 3
    // Of what cannot all be seen no more than the beginnings are.
    let whole = (top.count + items.count > height ? [] : Array(zip(items, labels))).flatMap {
      item,
      label in
      let right = label.ending(at: indent - 2)
      return Line.labelled(right, item.words, item.role, indent: indent, width: width)
    }
    if !whole.isEmpty || items.isEmpty, top.count + whole.count <= height { return top + whole }
    let room = max(0, height - top.count)
    let short = zip(items, labels).map { item, label in
      let right = label.ending(at: indent - 2)
      let words = item.words.split(whereSeparator: \.isNewline).joined(separator: " ")
      return Line(
        Line.Run(text: right.padded(to: indent), role: .quiet),
        Line.Run(
          text: words.cut(to: max(8, width - indent), ellipsis: state.symbols.ellipsis),
          role: item.role
        )
      )
    }
    guard short.count > room else { return top + short }
    let rest = short.count - max(0, room - 1)
    let more = "\(rest) more; \(state.symbols.enter) opens all of it"
    return (top + short).prefix(max(0, height - 1)) + [Line(more, .quiet)]
  }

  private func title(_ width: Int) -> Line {
    guard let recommendation = state.dossier.recommendation(entry.id) else { return .blank }
    let number = recommendation.number.map { $0 + " " } ?? ""
    let title = Line(number + state.text(recommendation.title), .strong)
    let lead = state.dossier.leadWords(recommendation, in: state.settings.languages)
    guard let lead, title.columns + lead.columns + 3 <= width else { return title }
    return title.adding("   " + lead, .quiet)
  }

  /// How GRECO's finding and ours moved; where GRECO's did not, what it is.
  private var statuses: [Line] {
    let moved = entry.told.flatMap { ChangedStatuses(statuses: $0, symbols: state.symbols).lines }
    let isTold = entry.whole.passage != .same || entry.whole.isFoundAgain
    guard !isTold, let (finding, report) = state.dossier.finding(of: entry.id) else { return moved }
    let mark = state.symbols.mark(finding.status)
    let greco = Line(
      Line.Run(text: "   GRECO  ", role: .quiet),
      Line.Run(text: "\(mark) \(finding.status.words)", role: finding.status.role),
      Line.Run(text: "  \(report.kind.words), \(report.adopted.words)", role: .quiet)
    )
    return [greco] + moved
  }

  private var items: [Item] {
    let entered = entry.entered(state.names, days: \.words).map { event, words in
      // What is only planned did not happen on the day when it was entered.
      let day = state.dossier.day(of: event)
      return event.isPlanned
        ? Item(words: "\(words), entered \(state.words(for: day))") : Item(day: day, words: words)
    }
    let all = entered + answers + corrections + (entry.isNew ? [Item(words: "added")] : [])
    let dated = all.compactMap { item in item.day.map { (day: $0, item: item) } }
      .sorted { $0.day < $1.day }.map(\.item)
    return disputes + dated + all.filter { $0.day == nil }
      + entry.disputedWords.map { Item(words: $0) }
  }

  private var answers: [Item] {
    entry.answers.map { answer in
      let dispute = entry.dispute(about: answer.now).map { ", \($0.words)" } ?? ""
      let due = state.dossier.catalogue.deadline(answer.report)?.due.words
      let report =
        due.map { "report due \($0)" } ?? state.names.report(answer.report, days: \.words)
      let words = "answer \(answer.state?.rawValue ?? "?"), \(report)\(dispute): \(answer.text)"
      return Item(day: state.dossier.day(of: answer.now), words: entry.onPart(answer.now) + words)
    }
  }

  private var corrections: [Item] {
    entry.corrections(in: state.settings.languages).map { correction in
      let (before, after) = correction.excerpts(60, ellipsis: state.symbols.ellipsis)
      let journal = state.dossier.journal
      let event = EventKind(rawValue: correction.field).flatMap { kind in
        journal.counting(journal.register(kind, on: entry.id))
      }
      return Item(
        day: event.map { state.dossier.day(of: $0) },
        words: "\(correction.label): \(before) \(state.symbols.arrow) \(after)"
      )
    }
  }

  /// What two entries stand to, and each of them.
  private var disputes: [Item] {
    state.dossier.twoEntries(of: entry.id).map { question in
      let said = question.entries.map { answer in
        let words = state.dossier.words(for: answer, days: \.words, in: state.settings.languages)
        return "\(words), \(state.dossier.origin(of: answer).by)"
      }
      let all = said.joined(separator: " / ")
      let asked = question.words(of: entry.id)
      return Item(words: "\(state.symbols.contested) two entries, \(asked): \(all)", role: .alarm)
    }
  }
}

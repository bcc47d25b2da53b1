public import Model

/// What changed since a day or a report, theme by theme.
public struct ChangeList: Sendable {
  /// The dossier that it is of.
  public let dossier: Dossier
  let changes: Changes
  private let filter: Filter

  /// What changed in a dossier since a day or a report, of what is wanted.
  public init(_ dossier: Dossier, since: Since, of filter: Filter = Filter()) {
    self.filter = filter
    self.dossier = dossier
    changes = Changes(in: dossier, since: since, of: filter)
  }

  /// Whether nothing changed.
  public var isEmpty: Bool {
    changes.procedure.isEmpty && changes.entries.allSatisfy(\.isStill)
  }

  /// Line by line: what moved, new measures, and how many nothing happened to.
  public var text: String {
    var text = [dossier.catalogue.inventedWords].compactMap(\.self)
    let since = dossier.words(changes.since).shown
    text += ["\(report == nil ? "From" : "Since") \(since) to \(changes.until.longWords)"]
    if !changes.procedure.isEmpty {
      text += ["", changes.procedure.heading]
      text += changes.procedure.map { "  " + $0.words { "\($0) -> \($1)" }.shown }
    }
    for (theme, places) in zip(dossier.catalogue.themes, changes.placesOfThemes) {
      if places.isEmpty, !filter.isEmpty { continue }
      let moving = places.filter { !changes.entries[$0].isStill }
      text += ["", theme.title.text().shown]
      for place in moving { text += lines(changes.entries[place]) }
      let still = places.count - moving.count
      if still > 0 { text.append("  nothing: \(still) of \(places.count)") }
    }
    return text.map { $0 + "\n" }.joined()
  }

  private func lines(_ entry: Changes.Entry) -> [String] {
    let label =
      dossier.recommendation(entry.id).map { $0.numberBefore + $0.title.text() } ?? entry.id
    var lines = ["  \(label.shown) [\(entry.id)]"]
    lines += entry.told.flatMap(told).map { "    " + $0 }
    let names = dossier.names()
    let answers = entry.answers.map { entry.words(of: $0, names) }
    lines += (entry.enteredWords(names) + answers).map { "    \($0.shown)" }
    if entry.isNew { lines.append("    added") }
    return lines
      + entry.corrections().map { correction in
        let (before, after) = correction.excerpts(120)
        return "    \(correction.label): \(before.shown) -> \(after.shown)"
      }
  }

  /// What we say and what GRECO found of the whole or of a part.
  private func told(_ statuses: Changes.Statuses) -> [String] {
    let part = statuses.part.map { ", part \($0.shown)" } ?? ""
    return ours(statuses).map { "We\(part): \($0)" } + greco(statuses).map { "GRECO\(part): \($0)" }
  }

  private func ours(_ statuses: Changes.Statuses) -> [String] {
    let (before, after) = (Self.said(statuses.ours.before), Self.said(statuses.ours.after))
    if statuses.ourPassage != .same {
      return ["\(before) -> \(after)\(Self.words(statuses.ourPassage))"]
    }
    guard let again = statuses.saidAgain else { return [] }
    let remark = again.note.map { ": \($0.shown)" } ?? ""
    return ["still \(after)\(again.dayWords(\.description))\(remark)"]
  }

  private func greco(_ statuses: Changes.Statuses) -> [String] {
    let (before, after) = statuses.greco
    var told: [String] = []
    if statuses.passage != .same {
      told.append("\(step(before, after))\(Self.words(statuses.passage))")
    } else if statuses.isFoundAgain, let after {
      let secret = secrecy(of: after.report)
      told.append("again \(after.finding.status.words), \(after.report.kind.words)\(secret)")
    }
    if let late = statuses.late {
      let report = late.report.map { ": " + dossier.adoption(of: $0) } ?? ""
      told.append("\(step(late.before, late.after)), \(late.words)\(report)")
    }
    return told
  }

  private func step(_ before: Changes.Statuses.Found?, _ after: Changes.Statuses.Found?) -> String {
    let words = [before, after].map { $0?.finding.status.words ?? "no finding" }
    return "\(words[0]) -> \(words[1])\(secrecy(of: after?.report))"
  }

  private func secrecy(of report: Report?) -> String {
    isConfidential(report) ? " (confidential)" : ""
  }

  private static func words(_ passage: Passage) -> String {
    passage.words.map { ", \($0)" } ?? ""
  }

  /// Whether a finding is in a report that is not published.
  func isConfidential(_ report: Report?) -> Bool {
    report?.isConfidential(on: dossier.day) ?? false
  }

  private static func said(_ status: Status?) -> String { status?.words ?? "nothing said" }
}

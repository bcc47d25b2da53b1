import Imports
import Model

/// What a file would enter, line by line.
struct ProposalText {
  private let proposal: Proposal
  private let path: String
  private let dossier: Dossier

  /// A proposal made of a file.
  init(_ proposal: Proposal, of path: String, in dossier: Dossier) {
    (self.proposal, self.path, self.dossier) = (proposal, path, dossier)
  }

  /// All of it, made line by line: of a long table no more than one is in memory.
  var lines: AnySequence<String> {
    let proposed = proposal.proposed.lazy.filter(\.isNews)
    return AnySequence(
      [
        AnySequence(["\(path): \(proposal.reading.joined(separator: ", "))."]),
        section("Contradictions in the report", proposal.contradictions.lazy.map(Self.line)),
        section("To enter", grouped(proposed, by: \.subject, Self.line)),
        section("In question", grouped(proposal.waiting, by: \.subject, Self.line)),
        section("Questions", proposal.questions.lazy.map(Self.line)),
        section("Refused", refused), section("To know", proposal.remarks.lazy.map(Self.line)),
        AnySequence([summary]),
      ].joined()
    )
  }

  private var summary: String {
    let (new, changed) = (
      proposal.proposed.count { $0.change == .new },
      proposal.proposed.count { if case .changed = $0.change { true } else { false } }
    )
    let same = proposal.proposed.count { !$0.isNews }
    return [
      "\(new) new", "\(changed) changed", "\(same) unchanged", "\(proposal.refused.count) refused",
      "\(proposal.waiting.count) in question",
    ].joined(separator: ", ") + open + "."
  }

  /// How many questions are open, behind a comma; nothing where none is.
  private var open: String {
    let count = proposal.questions.count
    return count == 0 ? "" : ", \(count) \(count == 1 ? "question" : "questions") open"
  }

  private func section(_ title: String, _ lines: some Sequence<String>) -> AnySequence<String> {
    guard lines.contains(where: { _ in true }) else { return AnySequence([]) }
    return AnySequence(
      [AnySequence(["\(title):"]), AnySequence(lines.lazy.map { "  \($0)" })].joined()
    )
  }

  /// Lines below what they are on, in the order in which that comes first.
  private func grouped<All: Collection>(
    _ all: All,
    by subject: (All.Element) -> String?,
    _ line: @escaping (All.Element) -> String
  ) -> AnySequence<String> {
    var order: [String?] = []
    var groups: [String?: [All.Index]] = [:]
    for place in all.indices {
      let subject = subject(all[place])
      if groups[subject] == nil { order.append(subject) }
      groups[subject, default: []].append(place)
    }
    let known = groups
    return AnySequence(
      order.lazy.map { subject in
        let name = subject.map { dossier.label(of: $0) } ?? "The dossier"
        let below = (known[subject] ?? []).lazy.map { "  " + line(all[$0]) }
        return [AnySequence([name]), AnySequence(below)].joined()
      }.joined()
    )
  }

  private static func line(_ one: Proposed) -> String {
    if case .changed(let before) = one.change {
      return line(one.what, "\(before.onOneLine) \u{2192} \(one.value.onOneLine)", one.place)
    }
    return line(one.what, one.value.onOneLine, one.place)
  }

  private static func line(_ one: Waiting) -> String {
    line(one.what, one.value.onOneLine, one.place)
  }

  private static func line(_ what: String, _ words: String, _ place: Place) -> String {
    (what.isEmpty ? "" : "\(what): ") + words + "  (\(place.words))"
  }

  private static func line(_ question: Question) -> String {
    let likely = question.suggestion.map { "; likely \($0.value): \($0.why)" } ?? ""
    return "\(question.words) \(option(question))\(likely)".onOneLine
  }

  /// The option that answers a question, and what can stand in it.
  private static func option(_ question: Question) -> String {
    let choices = question.choices.map(\.value).joined(separator: ", ")
    switch question.key {
    case .sheet: return "--sheet NAME: \(choices)"
    case .column(let name): return "--map \"\(name)=FIELD\": \(choices)"
    case .status(let word): return "--status \"\(word)=STATUS\": \(choices)"
    case .state(let word): return "--state \"\(word)=STATE\": \(choices)"
    case .dayOrder: return "--day-order: \(choices)"
    case .institution(let name): return "--institution \"\(name)=WHO\": \(choices)"
    case .isInternal: return "--internal: \(choices)"
    case .match(let id): return "--match \(id)=NUMBER: \(choices)"
    case .strangers: return "Asked on a terminal: \(choices)"
    }
  }

  private var refused: AnySequence<String> {
    let below = proposal.refusedRows.isEmpty ? [] : [Self.howToCorrect]
    return AnySequence(
      [AnySequence(proposal.refused.lazy.map(Self.line)), AnySequence(below)].joined()
    )
  }

  private static func line(_ one: Refused) -> String {
    let what = one.what.map { "\($0): " } ?? ""
    let value = one.value.isEmpty ? "" : "\(one.value): "
    return "\(one.place.words): \(what)\(value)\(one.why)".onOneLine
  }

  private static let howToCorrect =
    "--refused FILE writes these rows as a table, to be corrected and imported"

  /// Something to know, with where it is.
  static func line(_ remark: Remark) -> String {
    let places = remark.places.prefix(3).map(\.words).joined(separator: "; ")
    return remark.words + (places.isEmpty ? "" : "  (\(places))")
  }
}

extension String {
  /// Its lines behind each other, as far as a person reads.
  fileprivate var onOneLine: String {
    let line = split(separator: "\n").joined(separator: " / ")
    return line.utf8.count > 600 ? line.prefix(300) + "\u{2026}" : line
  }
}

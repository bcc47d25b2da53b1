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

  /// All of it, a section at a time: of a long table no more than that is in memory.
  var lines: AnySequence<String> {
    let sections: [() -> [String]] = [
      { ["\(path): \(proposal.reading.joined(separator: ", "))."] },
      { section("Contradictions in the report", proposal.contradictions.map(Self.line)) },
      { section("To enter", proposed) }, { section("In question", waiting) },
      { section("Questions", questions) }, { section("Refused", refused) },
      { section("To know", proposal.remarks.map(Self.line)) }, { [summary] },
    ]
    return AnySequence(sections.lazy.flatMap { $0() })
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

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["\(title):"] + lines.map { "  \($0)" }
  }

  private var proposed: [String] {
    grouped(
      proposal.proposed.compactMap { one in
        let what = one.what.isEmpty ? "" : "\(one.what): "
        let place = "  (\(one.place.words))"
        switch one.change {
        case .new: return (one.subject, what + one.value.onOneLine + place)
        case .changed(let before):
          return (one.subject, "\(what)\(before.onOneLine) \u{2192} \(one.value.onOneLine)\(place)")
        case .unchanged: return nil
        }
      }
    )
  }

  private var waiting: [String] {
    grouped(
      proposal.waiting.map { one in
        (
          one.subject,
          (one.what.isEmpty ? "" : "\(one.what): ") + one.value.onOneLine + "  (\(one.place.words))"
        )
      }
    )
  }

  /// Lines below what they are on, in the order in which that comes first.
  private func grouped(_ lines: [(subject: String?, line: String)]) -> [String] {
    var order: [String?] = []
    var groups: [String?: [String]] = [:]
    for (subject, line) in lines {
      if groups[subject] == nil { order.append(subject) }
      groups[subject, default: []].append("  " + line)
    }
    return order.flatMap { subject in
      [subject.map { dossier.label(of: $0) } ?? "The dossier"] + (groups[subject] ?? [])
    }
  }

  private var questions: [String] {
    proposal.questions.map { question in
      let likely = question.suggestion.map { "; likely \($0.value): \($0.why)" } ?? ""
      return "\(question.words) \(Self.option(question))\(likely)".onOneLine
    }
  }

  /// The option that answers a question, and what can stand in it.
  private static func option(_ question: Question) -> String {
    let choices = question.choices.map(\.value).joined(separator: ", ")
    switch question.key {
    case .sheet: return "--sheet NAME: \(choices)"
    case .column(let name): return "--map \"\(name)=FIELD\", as subject, note or skip"
    case .status(let word): return "--status \"\(word)=STATUS\": \(choices)"
    case .state(let word): return "--state \"\(word)=STATE\": \(choices)"
    case .dayOrder: return "--day-order: \(choices)"
    case .institution(let name): return "--institution \"\(name)=WHO\": \(choices)"
    case .isInternal: return "--internal: \(choices)"
    case .match(let id): return "--match \(id)=NUMBER: \(choices)"
    case .strangers: return "Asked on a terminal: \(choices)"
    }
  }

  private var refused: [String] {
    let lines = proposal.refused.map { one in
      let what = one.what.map { "\($0): " } ?? ""
      let value = one.value.isEmpty ? "" : "\(one.value): "
      return "\(one.place.words): \(what)\(value)\(one.why)"
        .onOneLine
    }
    return lines + (proposal.refusedRows.isEmpty ? [] : [Self.howToCorrect])
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

internal import Model

extension Refusal {
  /// There is nothing that is named so.
  public enum Missing: Hashable, Sendable {
    /// What can be named by an id.
    public enum Thing: Hashable, Sendable {
      case report, reportOfGRECO, reportToAnswerIn, deadline, source, institution
    }

    /// Nothing of that kind has the id.
    case thing(Thing, String, known: [String])
    /// No recommendation or part is called so.
    case subject(String, nearest: [String])
    /// No recommendation has a number.
    case numbers
    /// No theme is called so.
    case theme(String, known: [String])
    /// Nothing that can be corrected is called so.
    case editable(String, nearest: [String])
    /// No event has an id that begins so.
    case event(String)
    /// The event is no measure that stands there.
    case measure(String)
    /// The event is no proof that stands.
    case proof(String)
    /// Nobody entered anything under a name.
    case person(String, known: [String])
    /// No report is due.
    case reportDue
    /// There is no answer yet whose state could be said.
    case answer(for: String)
    /// There are only so many entries to choose from.
    case ofTwoEntries(Int)
  }
}

extension Refusal.Missing {
  var part: DeedPart? {
    switch self {
    case .thing(.source, _, _), .thing(.institution, _, _), .theme: .value
    case .thing: .report
    case .subject, .numbers, .editable, .person: .subject
    case .event, .measure, .proof: .measure
    case .reportDue, .answer, .ofTwoEntries: nil
    }
  }

  func words(on surface: Surface) -> (why: String, help: String?) {
    let isShell = surface == .shell
    switch self {
    case .thing(let thing, let id, let known):
      return (
        id.isEmpty
          ? "\(thing.noun.withArticle) is needed"
          : "\(id.quoted): no \(thing.noun) in this dossier is called so",
        known.isEmpty ? "there is none" : "there are: \(known.listed)"
      )
    case .subject(let name, let nearest):
      let near = nearest.isEmpty ? nil : "nearest: \(nearest.listed)"
      return (
        "\(name.quoted): no recommendation has this ID",
        near ?? (isShell ? "see greco list" : nil)
      )
    case .numbers:
      let how = isShell ? "; greco list shows the IDs" : ""
      return ("this dossier has no official numbers\(how)", nil)
    case .theme(let name, let known):
      let all = known.enumerated().map { "\($0 + 1) \($1)" }.listed
      return ("\(name.quoted): no theme has this number or ID", "there are: \(all)")
    case .editable(let name, let nearest):
      return (
        "\(name.quoted): nothing in this dossier has this ID",
        nearest.isEmpty ? nil : "nearest: \(nearest.listed)"
      )
    case .event(let text):
      let how = isShell ? "; greco log shows them" : ""
      return ("\(text.quoted): no event has this id\(how)", nil)
    case .measure(let text): return ("\(text.quoted) is no measure that stands on it", nil)
    case .proof(let text): return ("\(text.quoted) is no evidence that stands", nil)
    case .person(let name, let known):
      let near = known.filter { $0.searchable.distance(to: name.searchable) <= 3 }.prefix(3)
      return (
        "nothing was entered under the name \(name.quoted), nor under the other",
        near.isEmpty ? nil : "nearest: \(Array(near).listed)"
      )
    case .reportDue:
      let how = isShell ? "greco deadline DAY" : "M"
      return ("no report is due in this dossier; \(how) enters a date", nil)
    case .answer(let report):
      return ("there is no answer for \(report) yet; write its text", nil)
    case .ofTwoEntries(let count):
      return (
        count == 0
          ? "there are no two entries here to settle" : "there are \(count) entries: 1 to \(count)",
        nil
      )
    }
  }
}

extension Refusal.Missing.Thing {
  fileprivate var noun: String {
    switch self {
    case .report: "report"
    case .reportOfGRECO: "report of GRECO"
    case .reportToAnswerIn: "deadline and no report of the authorities"
    case .deadline: "deadline"
    case .source: "source"
    case .institution: "institution"
    }
  }
}

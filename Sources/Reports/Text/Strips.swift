import Model

/// A strip in words: what it is about, and what is said of it.
struct Strip {
  let name: String
  let words: String

  /// Both, on one line.
  var text: String { "\(name): \(words)" }
}

/// The three strips of the dashboard in words: how GRECO finds it, what we say, what is due.
struct Strips {
  let dossier: Dossier

  /// What those are that GRECO found nothing of.
  static let unfoundWords = "without a finding"

  /// How GRECO found it in its last report, as `GRECO: 4 satisfactory, …`.
  var greco: Strip { Strip(name: "GRECO", words: grecoWords) }

  /// What we say, as `We: 1 partly implemented, nothing said of 19; 20 described here.`.
  var ours: Strip { Strip(name: "We", words: ourWords) }

  /// What is due when, as `Report: Situation report, due 30 September 2025 (inferred), …`.
  var report: Strip { Strip(name: "Report", words: reportWords) }

  private var grecoWords: String {
    let statistics = Statistics(dossier)
    guard let report = statistics.report else {
      return "no findings yet" + (statistics.issued.map { ", \($0) issued" } ?? "") + "."
    }
    var counts = statistics.findings.bestFirst.map { "\($0.count) \($0.status.words)" }
    if statistics.unfound > 0 { counts.append("\(statistics.unfound) \(Self.unfoundWords)") }
    let the = statistics.foundAmong == statistics.issued ? "" : "the "
    let among = (among(statistics).map { " of \(the)\($0)" } ?? "") + contestedFindings(statistics)
    return "\(counts.joined(separator: ", "))\(among). " + partial(statistics)
      + dossier.sentences(on: report)
  }

  /// That not everything is from the last report.
  private func partial(_ statistics: Statistics) -> String {
    guard let count = statistics.foundSoFar else { return "" }
    let have = count == 1 ? "has" : "have"
    return
      "As last found: \(count) of \(statistics.described) \(have) a finding of the last report "
      + "so far. "
  }

  /// How many the findings are counted over, and how many were issued; nil where neither is known.
  private func among(_ statistics: Statistics) -> String? {
    let issued = statistics.issued.map { "\($0) issued" }
    let described = statistics.foundAmong == statistics.issued ? nil : statistics.foundAmong
    let words = [described.map { "\($0) described here" }, issued].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// How many GRECO issued or are described, and the report that it found so in.
  var issuedWords: String {
    let statistics = Statistics(dossier)
    let report = statistics.report.map { " " + dossier.sentences(on: $0) } ?? ""
    let among = among(statistics).map { $0 + ". " } ?? ""
    return (among + partial(statistics)).trimmed + report
  }

  private var ourWords: String {
    let statistics = Statistics(dossier)
    let described = "\(statistics.described) described here"
    if statistics.unsaid == statistics.described {
      return "\(dossier.unsaidWords) of the \(described)."
    }
    var counts = statistics.said.bestFirst.map { "\($0.count) \($0.status.words)" }
    let unknown = statistics.described - statistics.unsaid - statistics.said.values.reduce(0, +)
    if unknown > 0 { counts.append("\(unknown) with a word of a later version") }
    if statistics.unsaid > 0 { counts.append("\(dossier.unsaidWords) of \(statistics.unsaid)") }
    return "\(counts.joined(separator: ", ")); \(describedWords)"
  }

  /// To how many of the findings that are counted two entries stand; a report's own totals count
  /// none of those described here.
  private func contestedFindings(_ statistics: Statistics) -> String {
    guard let report = statistics.report, report.totals.isEmpty else { return "" }
    let count = dossier.recommendations.count { dossier.isFindingContested($0.id) }
    return count == 0 ? "" : "; \(count) with two entries, of which the later counts for now"
  }

  /// How many are described, and to how many of our statuses two entries stand.
  var describedWords: String {
    let split = dossier.recommendations.count { !dossier.contestedStatuses(of: $0.id).isEmpty }
    let entries = split == 0 ? "" : "; \(split) with two entries, of which the later counts for now"
    return "\(Statistics(dossier).described) described here\(entries)."
  }

  private var reportWords: String {
    if let closed = dossier.closedWords(\.longWords) { return closed + "." }
    guard let window = dossier.deadline else { return "no date in this dossier." }
    let deadline = window.deadline
    let basis = deadline.basis == .inferred ? " (inferred)" : ""
    let mark = dossier.mark(dueOf: deadline)
    return "\(deadline.title.text().shown), due \(deadline.due.longWords)\(basis)\(mark), "
      + dossier.words(window) + "."
  }
}

extension Dossier {
  /// A report with the day of its adoption, as far as that is not disputed.
  func adoption(of report: Report) -> String {
    "\(report.kind.words), adopted \(report.adopted.longWords)\(mark(.report, on: report.id))"
  }

  /// What a report is, when it was adopted and whether it is public, and of two entries that they
  /// stand.
  func sentences(on report: Report) -> String {
    let publication =
      report.isConfidential(on: day)
      ? "confidential: not yet published"
      : report.published.map { "published \($0.longWords)" } ?? ""
    let quoted =
      report.judgement.map { " GRECO\u{2019}s judgement: \u{201C}\($0.shown)\u{201D}." } ?? ""
    let contested =
      isContested(.report, on: report.id)
      ? " Two entries stand to this report, of which the later counts for now." : ""
    return
      "\(report.kind.words), adopted \(report.adopted.longWords), \(publication).\(quoted)\(contested)"
  }
}

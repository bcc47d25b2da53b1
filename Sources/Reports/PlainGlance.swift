public import Model

/// A dossier among others as one line of words, for a screen reader or a pipe.
public struct PlainGlance {
  private let glance: Glance
  private let folder: String
  private let today: Day

  /// A line.
  ///
  /// - Parameters:
  ///   - glance: What is told of the dossier.
  ///   - folder: Where it is.
  ///   - today: The day from which dates are counted.
  public init(_ glance: Glance, at folder: String, today: Day) {
    (self.glance, self.folder, self.today) = (glance, folder, today)
  }

  /// The line, without its end.
  public var text: String {
    let name = "\(folder): \(glance.member.text(in: ["en"])), \(glance.round.text(in: ["en"]))"
    let said = statistics.unsaid < statistics.described ? counts(statistics.said) : "nothing said"
    let sentences = [
      "GRECO: " + (statistics.findings.isEmpty ? "no findings yet" : counts(statistics.findings)),
      "We: " + said, next, "\(glance.late) late", "\(glance.needy) need you",
    ]
    var marks = glance.isInvented ? ["INVENTED"] : []
    if glance.isConfidential { marks.append("CONFIDENTIAL") }
    if glance.leftOut > 0 { marks.append("\(glance.leftOut) entries left out: greco check") }
    return ([name] + marks + sentences).joined(separator: ". ") + "."
  }

  private var statistics: Statistics { glance.statistics }

  private func counts(_ counts: [Status: Int]) -> String {
    counts.bestFirst.map { "\($0.count) \($0.status.words)" }.joined(separator: ", ")
  }

  private var next: String {
    guard let next = glance.next else { return "No date is known to come" }
    let whose = next.recommendation == nil ? "GRECO's" : "our own"
    let away = Span.away(from: today, to: next.day, isExact: next.isExact)
    return "Next date: \(next.day.words), \(away), \(whose)"
  }
}

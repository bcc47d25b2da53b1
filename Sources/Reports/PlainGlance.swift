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
    let next = glance.nextWords(from: today, \.words)
    let new = glance.newCount > 0 ? "\(glance.newCount) new since you looked" : nil
    let sentences = [
      "GRECO: \(glance.grecoWords)", "We: \(glance.ourWords)",
      next.map { "Next date: \($0)" } ?? "No date is known to come", "\(glance.late) late",
      "\(glance.needy) need you", new,
    ].compactMap(\.self)
    var marks = glance.isInvented ? ["INVENTED"] : []
    if glance.isConfidential { marks.append("CONFIDENTIAL") }
    if glance.leftOut > 0 { marks.append("\(glance.leftOut) entries left out: greco check") }
    return ([name] + marks + sentences).joined(separator: ". ") + "."
  }
}

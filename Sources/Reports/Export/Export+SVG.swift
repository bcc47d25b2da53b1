import Model

/// GRECO's findings, our statuses and the report's window as a picture.
extension Export {
  /// The picture as a file by itself.
  public var svg: [UInt8] {
    Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svgElement + "\n").utf8)
  }

  /// The picture as an `<svg>` element; all it says is in words, too.
  public var svgElement: String {
    var drawing = Drawing()
    drawing.heading(title, "On \(dossier.day.longWords)")
    dossier.notices.dropLast().forEach { drawing.warning($0) }
    draw(&drawing)
    dossier.notices.suffix(1).forEach { drawing.remark($0) }
    return element(drawing, dossier.notices)
  }

  /// The strips alone, under a name of their own, for a page that says the rest itself.
  func stripsElement(as name: String) -> String {
    var drawing = Drawing()
    draw(&drawing)
    return element(drawing, [], as: name)
  }

  private func draw(_ drawing: inout Drawing) {
    let strips = Strips(dossier: dossier)
    for (name, groups, words) in groups(strips) { drawing.strip(name, groups, words: words) }
    if let window = dossier.deadline, dossier.procedureEnd == nil {
      drawing.window(strips.report.name, window, words: strips.report.words)
    } else {
      drawing.strip(strips.report.name, [], words: strips.report.words)
    }
  }

  private func element(
    _ drawing: Drawing,
    _ notices: [String],
    as name: String = "strips"
  ) -> String {
    let told = strips.map(\.text) + chosen + [Strips(dossier: dossier).report.text]
    return drawing.element(
      as: name,
      title: "\(title): \(subject) on \(dossier.day.longWords)",
      description: (told + notices).joined(separator: " ")
    )
  }

  private var subject: String {
    let findings = "GRECO\u{2019}s findings"
    return dossier.extent.tellsOurStatus ? findings + " and our statuses" : findings
  }

  /// The strips of marks, each with what is said of it as a whole; ours only where it is told.
  private func groups(_ strips: Strips) -> [(name: String, groups: [MarkGroup], words: String)] {
    let ours = dossier.extent.tellsOurStatus ? [ourGroups] : []
    if let chosenWords {
      return [("GRECO", chosenGroups, chosenWords)] + ours.map { ("We", $0, chosenWords) }
    }
    return [("GRECO", grecoGroups, strips.issuedWords)]
      + ours.map { ("We", $0, strips.describedWords) }
  }

  /// What the marks say, in words.
  var strips: [Strip] {
    let strips = Strips(dossier: dossier)
    guard chosenWords != nil else {
      return [strips.greco] + (dossier.extent.tellsOurStatus ? [strips.ours] : [])
    }
    return groups(strips).map { name, groups, _ in
      let counts = groups.map { "\($0.count) \($0.words)" }
      return Strip(
        name: name,
        words: (counts.isEmpty ? "nothing" : counts.joined(separator: ", ")) + "."
      )
    }
  }

  private var chosen: [String] { chosenWords.map { [$0] } ?? [] }

  /// A mark for each recommendation that GRECO issued, grouped by its last report; of a report without
  /// totals for each that is described.
  private var grecoGroups: [MarkGroup] {
    let statistics = Statistics(dossier)
    return groups(statistics.findings, rest: statistics.unfound, Strips.unfoundWords)
  }

  /// The same for those that were chosen, each by its own last finding.
  private var chosenGroups: [MarkGroup] {
    let found = recommendations.compactMap { dossier.found(of: $0.id) }
    return groups(found, among: recommendations.count, Strips.unfoundWords)
  }

  /// A mark for each recommendation that is described here.
  private var ourGroups: [MarkGroup] {
    let said = recommendations.compactMap { dossier.status(of: $0.id) }
    let unsaid = dossier.extent == .whole ? "with \(dossier.unsaidWords)" : dossier.unsaidWords
    return groups(said, among: recommendations.count, unsaid)
  }

  private func groups(_ all: [Status], among count: Int, _ rest: String) -> [MarkGroup] {
    groups(
      all.reduce(into: [:]) { $0[$1, default: 0] += 1 },
      rest: count - all.count,
      rest
    )
  }

  private func groups(_ counts: [Status: Int], rest: Int, _ words: String) -> [MarkGroup] {
    let known = counts.bestFirst.map { MarkGroup(status: $0.status, count: $0.count) }
    return known + (rest > 0 ? [MarkGroup(status: nil, count: rest, words: words)] : [])
  }
}

/// Marks of the same kind, and what they mean.
struct MarkGroup {
  /// What stands for nothing said where it is nil.
  var status: Status?
  var count: Int
  var words: String

  init(status: Status, count: Int) {
    self.status = status
    self.count = count
    words = status.words
  }

  init(status: Status?, count: Int, words: String) {
    self.status = status
    self.count = count
    self.words = words
  }
}

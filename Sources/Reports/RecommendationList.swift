public import Model

/// The recommendations that were asked for, in the order of the dossier.
public struct RecommendationList: Sendable {
  /// The dossier that they are of.
  public let dossier: Dossier
  let recommendations: [Recommendation]

  /// Those of a dossier that a filter accepts.
  public init(_ dossier: Dossier, _ filter: Filter = Filter()) {
    self.dossier = dossier
    recommendations = dossier.recommendations(filter)
  }

  /// Whether there are none.
  public var isEmpty: Bool { recommendations.isEmpty }

  /// An array of ``Model/Dossier/json(of:)``.
  public var json: LongJSON { Self.json([self]) }

  /// An array of ``Model/Dossier/json(of:)``; of several dossiers each says which it is of.
  public static func json(_ lists: [RecommendationList]) -> LongJSON {
    if lists.count == 1, let list = lists.first {
      return .array(
        AnyCollection(list.recommendations.lazy.map { .value(list.dossier.json(of: $0)) })
      )
    }
    let all = lists.flatMap { list in list.recommendations.map { (list.dossier, $0) } }
    return .array(AnyCollection(all.lazy.map { .value($0.named($0.json(of: $1))) }))
  }

  /// A line each: the id, GRECO's status, ours, its own date, the number and the title.
  public var text: String {
    guard !isEmpty else { return "" }
    var columns = Columns()
    columns.add("ID", "GRECO", "We", "Due", "Title")
    for recommendation in recommendations {
      let id = recommendation.id
      columns.add(
        id,
        dossier.findingWords(id),
        dossier.ourWords(id),
        dueCell(id),
        recommendation.numberBefore.shown + recommendation.title.text().shown
          + (dossier.contestedWords(id).map { "; " + $0 } ?? "")
      )
    }
    return columns.text
  }

  /// Whether any of them has a number of GRECO's, by which it is named in few letters.
  private var areNumbered: Bool { recommendations.contains { $0.number != nil } }

  /// The same for a terminal of a width: short words, and a title as far as there is room for it; what has
  /// a number is named by that, and by its ID as well where the terminal is wide.
  ///
  /// What is inferred has an asterisk; of what is confidential the marks say so once.
  public func text(in width: Int) -> String {
    guard !isEmpty else { return "" }
    var columns = Columns()
    let isWide = width >= 100
    columns.add(
      (areNumbered ? ["No."] : []) + (isWide || !areNumbered ? ["ID"] : [])
        + ["GRECO", "We", "Due", "Title"]
    )
    for recommendation in recommendations {
      let id = recommendation.id
      let finding = dossier.finding(of: id)?.finding
      let mark = finding?.basis == .inferred ? "*" : ""
      let two = dossier.isContested(id) ? "two entries: " : ""
      let name =
        areNumbered && isWide
        ? [recommendation.number?.shown ?? "", id] : [recommendation.number?.shown ?? id]
      let cells = [
        finding.map { $0.status.shortWords + mark } ?? "-",
        dossier.saying(on: id).map { $0.status?.shortWords ?? $0.words.shown } ?? "-",
        dueCell(id),
        two + recommendation.title.text().shown,
      ]
      columns.add(name + cells)
    }
    return columns.text(in: width, leastOfTheLast: areNumbered && isWide ? 28 : 12)
  }

  /// What has to be known of what is short there, a line each.
  public var remarks: [String] {
    let findings = recommendations.compactMap { dossier.finding(of: $0.id)?.finding }
    let inferred = findings.contains { $0.basis == .inferred }
    return dossier.confidentialMarks.compactMap { mark in mark.word.map { "\($0): \(mark.text)" } }
      + (inferred ? ["* inferred: no source says so in as many words"] : [])
  }

  private func dueCell(_ id: String) -> String {
    let postponed = dossier.postponements(of: id).flatMap { $0.times > 0 ? $0.timesWords : nil }
    guard let due = dossier.due(of: id) else {
      return ["-", postponed].compactMap(\.self).joined(separator: " ")
    }
    let how: String? =
      switch dossier.timeliness(of: id) {
      case .overdue: "late"
      case .dueSoon: "soon"
      case .onTime, .none: nil
      }
    let date = [due.description, how].compactMap(\.self).joined(separator: " ")
    return [date, postponed].compactMap(\.self).joined(separator: ", ")
  }
}

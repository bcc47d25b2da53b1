import Model

/// What the cells of a table say of recommendations: which, how far they are implemented, and how many are.
enum FindingCell {
  /// The status that a cell says, and nothing else; nil where it says something else or more.
  static func status(_ cell: String) -> Status? {
    guard cell.utf8.count < 120 else { return nil }
    let wording = WordedText(cell)
    let words = wording.words.map(\.text).filter { $0 != "." && $0 != "*" }
    if let bare = bare[words.joined(separator: " ")] { return bare }
    let phrases = StatusPhrase.all(in: wording, wording.all)
    guard phrases.count == 1, let phrase = phrases.first, let status = phrase.status else {
      return nil
    }
    let others = wording.words.indices.filter { !phrase.range.contains($0) }
    return others.allSatisfy { verbs.contains(wording.words[$0].text) } ? status : nil
  }

  /// The recommendations that a cell names, and nothing else; figures count where a head says what they are.
  static func items(_ cell: String, takesFigures: Bool = false) -> [NumeralList.Item]? {
    guard cell.utf8.count < 200 else { return nil }
    let wording = WordedText(cell)
    var start = 0
    while start < wording.words.count, names.contains(wording.words[start].text) { start += 1 }
    guard let list = NumeralList(at: start, in: wording) else { return nil }
    let end = start + list.count
    guard wording.words[end...].allSatisfy({ [".", ")", ";", ","].contains($0.text) }) else {
      return nil
    }
    let hasFigures = wording.words[start..<end].contains { Int($0.text) != nil }
    return hasFigures && start == 0 && !takesFigures ? nil : list.items
  }

  /// The number that a cell is, in figures or words.
  static func count(_ cell: String) -> Int? {
    let wording = WordedText(cell)
    guard let (value, count) = NumberWords.number(at: 0, in: wording) else { return nil }
    return count == wording.words.count ? value : nil
  }

  /// The recommendations that a cell counts and then names, as `3 (i, ii and iv)`.
  static func counted(_ cell: String) -> (count: Int, items: [NumeralList.Item])? {
    guard cell.last == ")", let open = cell.firstIndex(of: "("),
      let count = count(String(cell[..<open])),
      let items = items(String(cell[cell.index(after: open)...].dropLast()))
    else { return nil }
    return (count, items)
  }

  /// Whether a cell marks its column as the one that counts.
  static func isMark(_ cell: String) -> Bool { marks.contains(cell.lowercased()) }

  /// Whether a cell stands before how many there are of all.
  static func isTotal(_ cell: String) -> Bool {
    guard let first = WordedText(cell.prefix(30)).words.first?.text else { return false }
    return ["total", "totals", "totaux"].contains(first)
  }

  /// Whether pieces of a printed line begin a row that says how far recommendations are implemented.
  static func beginsRow(_ pieces: [Substring]) -> Bool {
    guard pieces.count > 1, pieces.count < 12, let first = pieces.first else { return false }
    if isTotal(String(first)) { return pieces.dropFirst().contains { count(String($0)) != nil } }
    let named = pieces.firstIndex { items(String($0), takesFigures: true) != nil }
    guard let named else { return false }
    if pieces.count == 2, named == 0, parted(String(pieces[1])).count > 1 { return true }
    return pieces.indices.contains {
      $0 != named && (beginsStatus(pieces[$0]) || isMark(String(pieces[$0])))
    }
  }

  /// Whether pieces of a line between two such rows may begin one, whose status then stands higher up.
  static func mayBeginRow(_ pieces: [Substring]) -> Bool {
    guard pieces.count > 1, let first = pieces.first else { return false }
    if items(String(first)) != nil { return true }
    return pieces.allSatisfy { items(String($0), takesFigures: true) != nil }
  }

  /// A cell, and the status behind it that printing set too near, as its capital tells.
  static func parted(_ cell: String) -> [String] {
    for end in ends where cell.hasSuffix(" " + end) {
      return [String(cell.dropLast(end.count + 1)), end]
    }
    return [cell]
  }

  private static let ends = [
    "Partly implemented", "Partially implemented", "Not implemented", "Implemented satisfactorily",
    "Satisfactorily implemented", "Dealt with in a satisfactory manner",
    "Partiellement mise en \u{153}uvre", "Non mise en \u{153}uvre",
    "Mise en \u{153}uvre de fa\u{E7}on satisfaisante", "Trait\u{E9}e de mani\u{E8}re satisfaisante",
  ]

  /// Whether a piece of a line may begin with a status.
  private static func beginsStatus(_ piece: Substring) -> Bool {
    WordedText(piece.prefix(40)).words.first { !verbs.contains($0.text) }
      .map { beginnings.contains($0.text) } ?? false
  }

  private static let bare: [String: Status] = [
    "implemented": .implemented, "mise en oeuvre": .implemented, "satisfactory": .satisfactory,
    "satisfaisante": .satisfactory, "satisfaisant": .satisfactory, "partly": .partlyImplemented,
    "partially": .partlyImplemented, "partiellement": .partlyImplemented,
    "dealt with": .dealtWith, "dealt with satisfactorily": .dealtWith,
    "satisfactorily dealt with": .dealtWith,
  ]
  private static let beginnings: Set<String> = [
    "implemented", "satisfactorily", "satisfactory", "dealt", "partly", "partially", "not", "non",
    "mise", "mises", "mis", "traitée", "traitées", "partiellement", "satisfaisante", "pas", "fully",
  ]
  private static let verbs: Set<String> = [
    "has", "have", "is", "are", "remains", "remain", "been", "now", "still", "a", "ont", "est",
    "sont", "reste", "restent", "demeure", "demeurent", "n", "ne", "\u{2019}", "'", ".",
  ]
  private static let names = RecommendationHeading.names.union(["rec", "recs", ".", "no", "n", "°"])
  private static let marks: Set<String> = [
    "x", "\u{2713}", "\u{2714}", "\u{221A}", "\u{25CF}", "\u{2022}", "\u{25A0}", "\u{2717}",
    "\u{D7}", "\u{2611}", "\u{2612}", "yes", "oui",
  ]
}

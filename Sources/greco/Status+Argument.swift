import Entering
import Model

extension Status {
  /// What a word sets our status to; `none` takes our word back.
  static func ours(_ word: String) throws(Failure) -> Status? {
    if WrittenNone.isSaid(by: word) { return nil }
    if let finding = try? written(word), !finding.isOnScale {
      throw Failure(
        "\u{201C}\(finding.rawValue)\u{201D} is for GRECO's findings only; "
          + "write not, partly, dealt, impl, or none.",
        .usage
      )
    }
    return try named(word, among: scale, or: "none")
  }

  /// What GRECO found, by a word: any status.
  static func found(_ word: String) throws(Failure) -> Status {
    try named(word, among: allCases, or: nil)
  }

  /// How many have each finding, written `satisfactory=8,partly-implemented=7`.
  static func totals(_ text: String) throws(Failure) -> [Status: Int] {
    var totals: [Status: Int] = [:]
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = piece.split(separator: "=", omittingEmptySubsequences: false)
        .map { String($0).trimmed }
      guard sides.count == 2, let count = Int(sides[1]), Catalogue.counts.contains(count) else {
        throw Failure(
          "\u{201C}\(piece)\u{201D} is no total; write them as satisfactory=8,outstanding=15.",
          .usage
        )
      }
      let status = try found(sides[0])
      guard totals.updateValue(count, forKey: status) == nil else {
        throw Failure("The total of \(status.rawValue) stands twice; write it once.", .usage)
      }
    }
    return totals
  }

  /// Our statuses that a filter by a word accepts; nil among them is nothing said.
  static func filterOfOurs(_ word: String) throws(Failure) -> Set<Status?> {
    if WrittenNone.isSaid(by: word) { return [nil] }
    return Set(try filter(word, or: "none"))
  }

  /// What a filter by a word accepts: a combined count is either of its grades.
  static func filter(_ word: String, or other: String? = nil) throws(Failure) -> Set<Status> {
    let status = try named(word, among: allCases, or: other)
    switch status {
    case .satisfactory: return Set(allCases.filter(\.isSatisfactory))
    case .outstanding: return Set(allCases.filter { !$0.isSatisfactory })
    case .notImplemented, .partlyImplemented, .dealtWith, .implemented: return [status]
    }
  }

  /// The one status that a word or its beginning means, of those that can be meant.
  private static func named(
    _ word: String,
    among choices: [Status],
    or other: String?
  ) throws(Failure) -> Status {
    do throws(ChoiceRefusal) {
      return try written(word, among: choices)
    } catch {
      let (problem, names) =
        switch error {
        case .none: ("is no status here", choices.map(\.rawValue) + [other].compactMap(\.self))
        case .several(let names): ("can mean several", names)
        }
      throw Failure(
        "\u{201C}\(word)\u{201D} \(problem). Write one of: \(names.joined(separator: ", ")).",
        .usage
      )
    }
  }
}

public import Model

/// Statuses as people write them.
public enum Statuses {
  /// What a word sets our status to; `none` takes our word back.
  public static func ours(_ word: String) throws(Refusal) -> Status? {
    if WrittenNone.isSaid(by: word) { return nil }
    if let finding = try? Status.written(word), !finding.isOnScale {
      throw .impossible(.onlyFound(finding))
    }
    return try one(word, among: Status.scale, orNone: true)
  }

  /// What GRECO found: any status.
  public static func found(_ word: String) throws(Refusal) -> Status {
    try one(word, among: Status.allCases, orNone: false)
  }

  /// How many have each finding, written `satisfactory=8,partly-implemented=7`.
  public static func totals(_ text: String) throws(Refusal) -> [Status: Int] {
    var totals: [Status: Int] = [:]
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = piece.split(separator: "=", omittingEmptySubsequences: false)
        .map { String($0).trimmed }
      guard sides.count == 2, let count = Int(sides[1]), Catalogue.counts.contains(count) else {
        throw .unread(.noTotal(String(piece)))
      }
      let status = try found(sides[0])
      guard totals.updateValue(count, forKey: status) == nil else {
        throw .unread(.totalTwice(status))
      }
    }
    return totals
  }

  /// Our statuses that a filter by a word accepts; nil among them is nothing said.
  public static func filterOfOurs(_ word: String) throws(Refusal) -> Set<Status?> {
    if WrittenNone.isSaid(by: word) { return [nil] }
    return Set(try filter(word, orNone: true))
  }

  /// What a filter by a word accepts: a combined count is either of its grades.
  public static func filter(
    _ word: String,
    orNone: Bool = false
  ) throws(Refusal) -> Set<Status> {
    let status = try one(word, among: Status.allCases, orNone: orNone)
    switch status {
    case .satisfactory: return Set(Status.allCases.filter(\.isSatisfactory))
    case .outstanding: return Set(Status.allCases.filter { !$0.isSatisfactory })
    case .notImplemented, .partlyImplemented, .dealtWith, .implemented: return [status]
    }
  }

  /// The one status that a word means, of those that can be meant.
  private static func one(
    _ word: String,
    among choices: [Status],
    orNone: Bool
  ) throws(Refusal) -> Status {
    do throws(ChoiceRefusal) {
      return try Status.written(word, among: choices)
    } catch {
      switch error {
      case .none: throw .unread(.noStatus(word, choices, orNone: orNone))
      case .several(let found): throw .unread(.severalStatuses(word, found))
      }
    }
  }
}

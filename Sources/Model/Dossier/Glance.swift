/// What is told of a dossier in a line among others: what it is, the counts, the next date, and how much
/// presses.
public struct Glance: Hashable, Sendable {
  /// A date that comes next.
  public struct Next: Hashable, Sendable {
    /// The day, as far as it is known.
    public let day: PartialDay
    /// Whether it is known to the day, and stated.
    public let isExact: Bool
    /// The recommendation of which it is the national due date; nil where it is GRECO's own.
    public let recommendation: String?
  }

  /// The dossier's id.
  public let id: String
  /// The member.
  public let member: LocalizedText
  /// The evaluation round.
  public let round: LocalizedText
  /// Whether the dossier says of itself that it is invented.
  public let isInvented: Bool
  /// Whether something in it comes from a report that is not public.
  public let isConfidential: Bool
  /// How many recommendations stand how.
  public let statistics: Statistics
  /// The next date that is still to come; nil where there is none.
  public let next: Next?
  /// How many recommendations are late against their own due date.
  public let late: Int
  /// How many need somebody, for whatever reason but that they are done sooner than GRECO knows.
  public let needy: Int

  /// How many entries of its files cannot be read.
  public let leftOut: Int
  /// How many entries of others came in since the user looked at it.
  public let newCount: Int

  /// A look at a dossier as it stands on its day.
  ///
  /// - Parameters:
  ///   - dossier: The dossier.
  ///   - leftOut: How many entries of its files cannot be read.
  ///   - newCount: How many entries of others came in since the user looked at it.
  public init(_ dossier: Dossier, leftOut: Int, newCount: Int = 0) {
    (self.leftOut, self.newCount) = (leftOut, newCount)
    id = dossier.catalogue.id
    member = dossier.catalogue.member
    round = dossier.catalogue.round
    isInvented = dossier.catalogue.isInvented
    isConfidential = !dossier.confidentialReports.isEmpty
    statistics = Statistics(dossier)
    next = Next.all(in: dossier).min { $0.day.latest < $1.day.latest }
    late = dossier.ids(.timeliness(.overdue)).count
    let pressing = Facet.needs(in: dossier).filter { $0 != .weAreAhead }
    needy = Set(pressing.flatMap(dossier.ids)).count
  }
}

extension Glance.Next {
  /// What is still to come: GRECO's deadline where it is open, and the due dates of what is not done.
  fileprivate static func all(in dossier: Dossier) -> [Glance.Next] {
    let ours = dossier.recommendations.compactMap { recommendation -> Glance.Next? in
      switch dossier.timeliness(of: recommendation.id) {
      case .none, .overdue: return nil
      case .dueSoon, .onTime:
        guard let due = recommendation.due else { return nil }
        return Glance.Next(day: PartialDay(due), isExact: true, recommendation: recommendation.id)
      }
    }
    guard let window = dossier.deadline, window.state == .open else { return ours }
    let deadline = window.deadline
    return [Glance.Next(day: deadline.due, isExact: window.isExact, recommendation: nil)] + ours
  }
}

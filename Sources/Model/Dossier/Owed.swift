/// What an institution owes: how the recommendations stand that it answers for.
public struct Owed: Hashable, Sendable {
  /// The institution's id; nil for what is outstanding and nobody answers for.
  public let institution: String?
  /// Those that it leads; of nobody all.
  public internal(set) var asLead = Tally()
  /// Those that it answers for with another in the lead.
  public internal(set) var besides = Tally()
  /// Of how many two entries stand to who answers, and one of them names it.
  public internal(set) var contested = 0
  /// The last entry on one of them that was not taken back.
  public internal(set) var last: Event?

  /// How some recommendations stand.
  public struct Tally: Hashable, Sendable {
    /// How many there are.
    public internal(set) var all = 0
    /// How many GRECO has not found satisfactory.
    public internal(set) var open = 0
    /// How many are past their own due date.
    public internal(set) var late = 0
    /// How many are due within ``Timeliness/dueSoonDays``.
    public internal(set) var dueSoon = 0
    /// Of those open, how many have an agreed answer in the report that is due.
    public internal(set) var agreed = 0
    /// Of those open, how many have an answer there that is not agreed yet.
    public internal(set) var drafts = 0
    /// Of those open, how many have no answer there.
    public var unanswered: Int { open - agreed - drafts }

    /// Of nothing.
    public init() {}

    /// The same with others that are not among them.
    public static func + (a: Tally, b: Tally) -> Tally {
      var sum = a
      sum.all += b.all
      sum.open += b.open
      sum.late += b.late
      sum.dueSoon += b.dueSoon
      sum.agreed += b.agreed
      sum.drafts += b.drafts
      return sum
    }

    mutating func count(_ standing: Standing) {
      all += 1
      if standing.timeliness == .overdue { late += 1 }
      if standing.timeliness == .dueSoon { dueSoon += 1 }
      guard standing.isOutstanding else { return }
      open += 1
      if standing.answer == .agreed { agreed += 1 }
      if standing.answer == .draft { drafts += 1 }
    }
  }

  /// Nothing owed yet.
  public init(institution: String?) {
    self.institution = institution
  }

  /// What each institution owes that answers for something, and what nobody does.
  ///
  /// - Parameters:
  ///   - dossier: The dossier as it stands.
  ///   - ids: The recommendations that are asked for; nil for all.
  /// - Returns: What presses comes first: by how many are late, due soon and open of those that it
  ///   leads, then of those that it answers for besides; what is alike stands in the order of the
  ///   dossier. What nobody answers for is last.
  public static func all(in dossier: Dossier, of ids: [String]? = nil) -> [Owed] {
    var owing = Owing()
    let places = ids.map { $0.compactMap { dossier.place(of: $0) } }
    for place in places ?? Array(dossier.recommendations.indices) {
      owing.count(place, in: dossier)
    }
    let known = dossier.catalogue.institutions
    return owing.owed(in: dossier)
      .map { owed -> (owed: Owed, key: [Int]) in
        let place = owed.institution.flatMap { known.place(of: $0) } ?? known.count
        return (owed, [owed.institution == nil ? 1 : 0] + owed.pressing + [place])
      }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.owed)
  }

  /// What presses, the more the less.
  private var pressing: [Int] {
    [asLead, besides].flatMap { [-$0.late, -$0.dueSoon, -$0.open] }
  }
}

/// What is counted institution by institution, in one pass over the recommendations.
private struct Owing {
  private var all: [Owed] = []
  /// Of each of them the last day on which something was entered, and on which recommendations.
  private var last: [(day: Day, places: [Int])?] = []
  private var places: [String?: Int] = [:]

  mutating func count(_ place: Int, in dossier: Dossier) {
    let recommendation = dossier.recommendations[place]
    let standing = dossier.standings[place]
    let responsible = recommendation.responsible.unique
    for (rank, institution) in responsible.enumerated() {
      let index = index(of: institution)
      if rank == 0 { all[index].asLead.count(standing) } else { all[index].besides.count(standing) }
      note(standing.lastWork, of: place, at: index)
    }
    if responsible.isEmpty, standing.isOutstanding {
      let index = index(of: nil)
      all[index].asLead.count(standing)
      note(standing.lastWork, of: place, at: index)
    }
    let named = dossier.twoEntries(on: recommendation.id)
      .filter { $0.knownKind == .responsible }.flatMap(\.entries)
      .flatMap(\.value.strings)
    for institution in named.unique { all[index(of: institution)].contested += 1 }
  }

  /// All that was counted, each with its last entry: only those of the last day are looked at.
  func owed(in dossier: Dossier) -> [Owed] {
    all.indices.map { index in
      var owed = all[index]
      let entries = (last[index]?.places ?? []).compactMap { place in
        dossier.journal.lastWork(on: dossier.recommendations[place].eventIDs)
      }
      owed.last = entries.max { $0.id < $1.id }
      return owed
    }
  }

  private mutating func index(of institution: String?) -> Int {
    if let index = places[institution] { return index }
    places[institution] = all.count
    all.append(Owed(institution: institution))
    last.append(nil)
    return all.count - 1
  }

  private mutating func note(_ day: Day?, of place: Int, at index: Int) {
    guard let day, day >= last[index]?.day ?? day else { return }
    if last[index]?.day == day {
      last[index]?.places.append(place)
    } else {
      last[index] = (day, [place])
    }
  }
}

extension JSON {
  /// The texts of a list.
  fileprivate var strings: [String] {
    guard case .array(let values) = self else { return [] }
    return values.compactMap(\.string)
  }
}

/// A report in GRECO's procedure.
public struct Report: Hashable, Sendable, Identifiable {
  /// Its id in the dossier.
  public var id: String
  /// What kind of report.
  public var kind: Kind
  /// GRECO's document number.
  public var symbol: String?
  /// When GRECO adopted it, or the authorities submitted it.
  public var adopted: PartialDay
  /// When it was made public; a report without is confidential.
  public var published: PartialDay?
  /// How many of all recommendations issued have each finding, as the report counts.
  public var totals: [Status: Int]
  /// GRECO's overall judgement in its own words; quoted, never computed.
  public var judgement: String?
  /// What GRECO closed with it; nil where the procedure goes on.
  public var ends: Ending?
  /// The key of the source.
  public var source: String?
  /// What else a reader has to know of it.
  public var note: LocalizedText?

  /// A report; where something is not said, it is not known.
  public init(
    id: String,
    kind: Kind,
    symbol: String? = nil,
    adopted: PartialDay,
    published: PartialDay? = nil,
    totals: [Status: Int] = [:],
    judgement: String? = nil,
    ends: Ending? = nil,
    source: String? = nil,
    note: LocalizedText? = nil
  ) {
    self.id = id
    self.kind = kind
    self.symbol = symbol
    self.adopted = adopted
    self.published = published
    self.totals = totals
    self.judgement = judgement
    self.ends = ends
    self.source = source
    self.note = note
  }

  /// What GRECO can close with a report.
  public enum Ending: String, CaseIterable, Hashable, Sendable {
    /// The compliance procedure: nothing is due to GRECO any more.
    case procedure
  }

  /// Whether it was adopted, for certain, by the end of a day.
  public func isAdopted(by day: Day) -> Bool { adopted.latest <= day }

  /// Whether it was not yet public at the end of a day.
  public func isConfidential(on day: Day) -> Bool {
    guard let published else { return true }
    return published.latest > day
  }
}

extension Report {
  /// Its fields as a catalogue file or an event has them, without its id.
  public var members: [JSON.Member] {
    let fields: [(String, JSON?)] = [
      ("kind", .string(kind.rawValue)), ("symbol", symbol.map { .string($0) }),
      ("adopted", .string(adopted.description)),
      ("published", published.map { .string($0.description) }),
      ("totals", totals.isEmpty ? JSON?.none : Self.json(totals: totals)),
      ("judgement", judgement.map { .string($0) }),
      ("ends", ends.map { .string($0.rawValue) }), ("source", source.map { .string($0) }),
      ("note", note?.json),
    ]
    return fields.compactMap { name, value in value.map { JSON.Member(name, $0) } }
  }

  /// How many recommendations its totals come to, where those are more than were issued.
  public func excess(over issued: Int?) -> Int? {
    let total = totals.values.reduce(0, +)
    return issued.map { $0 > 0 && total > $0 } == true ? total : nil
  }

  /// Totals as a catalogue file or an event has them.
  public static func json(totals: [Status: Int]) -> JSON {
    .object(
      Status.bestFirst.compactMap { status in
        totals[status].map { JSON.Member(status.rawValue, .number($0)) }
      }
    )
  }
}

/// What was shipped or imported: a dossier without what its users did.
public struct Catalogue: Hashable, Sendable {
  /// The dossier's id, which also names the folder of the user's own copy.
  public var id: String
  /// The member of GRECO.
  public var member: LocalizedText
  /// Whether all of it is made up, to learn with: then everything that shows it says so.
  public var isInvented = false
  /// The evaluation round.
  public var round: LocalizedText
  /// The number of the evaluation report.
  public var symbol: String?
  /// How many recommendations GRECO issued, whether the dossier describes them or not; nil where it does
  /// not say so.
  public var issued: Int?
  /// What a reader has to know about the dossier as a whole.
  public var note: LocalizedText?
  /// The themes, in order.
  public var themes: [Theme]
  /// The reports, in order of adoption.
  public var reports: Entries<Report>
  /// When reports are due to GRECO, soonest first.
  public var deadlines: Entries<Deadline>
  /// Who may answer for a recommendation.
  public var institutions: Entries<Institution>
  /// Where everything comes from, by key, in the order written.
  public var sources: Entries<Source>

  /// Somebody who answers for recommendations.
  public struct Institution: Hashable, Sendable, Identifiable {
    /// Kebab-case, unique among institutions.
    public var id: String
    /// Its full name.
    public var name: LocalizedText
    /// A short name, where there is one.
    public var short: LocalizedText?

    /// Its fields as a catalogue file or an event has them, without its id.
    public var members: [JSON.Member] {
      [JSON.Member("name", name.json)] + (short.map { [JSON.Member("short", $0.json)] } ?? [])
    }
  }

  /// A publication that something in the dossier was taken from.
  public struct Source: Hashable, Sendable, Identifiable {
    /// The key that entries name.
    public var key: String
    /// Its title.
    public var title: LocalizedText
    /// Who published it.
    public var publisher: String?
    /// When.
    public var published: PartialDay?
    /// Where it can be read.
    public var url: String?
    /// What a reader has to know about it.
    public var note: String?

    /// Its key, by which it is found.
    public var id: String { key }

    /// Its fields as a catalogue file or an event has them, without its key.
    public var members: [JSON.Member] {
      let fields: [(String, JSON?)] = [
        ("title", title.json), ("publisher", publisher.map { .string($0) }),
        ("published", published.map { .string($0.description) }), ("url", url.map { .string($0) }),
        ("note", note.map { .string($0) }),
      ]
      return fields.compactMap { name, value in value.map { JSON.Member(name, $0) } }
    }

    /// Publisher and year, as it is named in passing.
    public var shortName: String {
      [publisher ?? key, published.map { String($0.year) }].compactMap(\.self)
        .joined(separator: " ")
    }
  }

  /// What a count of recommendations can be: far more than any evaluation has, and few enough to be
  /// added up and drawn.
  public static let counts = 0...10_000

  /// A theme by its id.
  public func theme(_ id: String) -> Theme? { themes.first { $0.id == id } }

  /// A report by its id.
  public func report(_ id: String) -> Report? { reports[id] }

  /// A deadline by its id.
  public func deadline(_ id: String) -> Deadline? { deadlines[id] }

  /// A source by its key.
  public func source(_ key: String) -> Source? { sources[key] }

  /// An institution by its id.
  public func institution(_ id: String) -> Institution? { institutions[id] }

  /// The full name of an institution in the first of the languages it has; its id, where it is not known.
  public func institutionName(_ id: String, in languages: [String] = ["en"]) -> String {
    institution(id)?.name.text(in: languages) ?? id
  }
}

public import Model

/// What a report of GRECO's says of itself and of the recommendations, as far as it was found.
///
/// Nothing here is guessed: what the text does not say is nil.
public struct OfficialReport: Hashable, Sendable {
  /// A value and where it stands.
  public struct Read<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The value.
    public var value: Value
    /// Where it stands.
    public var place: Place

    /// A value and where it stands.
    public init(_ value: Value, at place: Place) { (self.value, self.place) = (value, place) }
  }

  /// A recommendation as the report words it.
  public struct Recommendation: Hashable, Sendable {
    /// Its number, as a small roman numeral.
    public var number: String
    /// The text without its number and the paragraph that it refers to.
    public var text: String
    /// The texts of its parts, (i) first; none where it has none.
    public var parts: [(id: String, text: String)] = []
    /// The paragraph of the report that it stands in or refers to.
    public var paragraph: Int?
    /// The heading of the list that it stands under.
    public var group: String?
    /// Where it stands.
    public var place: Place
  }

  /// What GRECO found of a recommendation.
  public struct Finding: Hashable, Sendable {
    /// The recommendation's number, as a small roman numeral.
    public var number: String
    /// What was found of it as a whole.
    public var status: Status
    /// What was found of its parts, by their ids.
    public var parts: [String: Status]
    /// The paragraph that says so.
    public var paragraph: Int?
    /// Where it stands.
    public var place: Place
  }

  /// What in a report does not agree with itself.
  public struct Contradiction: Hashable, Sendable {
    /// What, as a sentence without its full stop: `8 are said to be partly implemented, 7 are found so`.
    public var words: String
    /// Where; several where places disagree.
    public var places: [Place]
  }

  /// The language it is written in, `en` or `fr`.
  public var language: String
  /// What kind of report it is.
  public var kind: Read<Report.Kind>?
  /// The member, as the report names it, with capitals as in a sentence.
  public var member: Read<String>?
  /// The evaluation round, as the report names it.
  public var round: Read<String>?
  /// Its symbol, as `GrecoRC5(2022)2`.
  public var symbol: Read<String>?
  /// When it was adopted.
  public var adopted: Read<PartialDay>?
  /// When it was published; nil where it does not say that it was.
  public var published: Read<PartialDay>?
  /// How many recommendations it says were issued.
  public var issued: Read<Int>?
  /// The recommendations.
  public var recommendations: [Recommendation] = []
  /// The findings, at most one for a number.
  public var findings: [Finding] = []
  /// How many it says have which finding.
  public var totals: [Status: Int] = [:]
  /// Its overall judgement, quoted.
  public var judgement: Read<String>?
  /// By when the next report is to be made.
  public var nextReportBy: Read<PartialDay>?
  /// What kind of report ends with it: that the procedure is closed, where it says so.
  public var ends: Read<Report.Ending>?
  /// What stands there and could not be read, as a sentence without its full stop.
  public var unread: [Read<String>] = []
  /// What does not agree.
  public var contradictions: [Contradiction] = []

  /// A report in a language, of which nothing else is known yet.
  public init(language: String) { self.language = language }
}

extension OfficialReport.Recommendation {
  /// Whether both say the same at the same place.
  public static func == (one: Self, other: Self) -> Bool {
    one.number == other.number && one.text == other.text && one.paragraph == other.paragraph
      && one.group == other.group && one.place == other.place
      && one.parts.map(\.id) == other.parts.map(\.id)
      && one.parts.map(\.text) == other.parts.map(\.text)
  }

  /// Hashes what tells it from others.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(number)
    hasher.combine(text)
  }
}

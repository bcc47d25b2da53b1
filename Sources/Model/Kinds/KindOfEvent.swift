/// What there is to know of a kind of event: what it sets, what stands beside its value, how it is read,
/// what of it may leave, what it is called.
///
/// Each has a file of its own in this folder. What most have in common is said by the protocol for what
/// they set: ``FieldKind``, ``EntryKind``, ``NamedKind``.
protocol KindOfEvent {
  /// What an event of it sets.
  static var scope: EventKind.Scope { get }
  /// What is asked where two entries to it stand; nil where that is the journal's own word.
  static var question: String? { get }
  /// What one and what several entries of it are called where they are counted; nil where that is the
  /// journal's own word, with an s for several.
  static var counted: (one: String, many: String)? { get }
  /// Whether it is on a recommendation or a part of one, and not on something else with an id of its own.
  static var isOnRecommendation: Bool { get }
  /// Whether a part of a recommendation can have one of its own.
  static var isOnParts: Bool { get }
  /// Whether there is one for a recommendation or a part and a report.
  static var isOncePerReport: Bool { get }
  /// Whether it changes what the catalogue says, and not only what is said of it.
  static var changesCatalogue: Bool { get }
  /// Whether it is about themes, reports, dates, institutions and sources, which every recommendation
  /// needs.
  static var isOnProcedure: Bool { get }
  /// Whether the authorities' report tells of it.
  static var isReported: Bool { get }
  /// Whether its value is a text, which is quoted within a sentence.
  static var saysText: Bool { get }
  /// What stands beside its value, besides what can stand beside any; what is not named here means
  /// nothing with it.
  static var members: [EventMember] { get }

  /// Itself, where it sets a field of a recommendation in the catalogue; a cast would look through every
  /// type of the program for that, at every start.
  static var asField: (any FieldKind.Type)? { get }
  /// Itself, where its entries have an id of their own.
  static var asNamed: (any NamedKind.Type)? { get }

  /// What cannot be used of an event that takes nothing back.
  static func faults(of event: Event) -> [(field: String?, message: String)]

  /// A value as people say it; days as they are to be written.
  static func words(for value: JSON, _ names: Names, days: (PartialDay) -> String) -> String
  /// What an event did, without since when it is true.
  static func deed(_ words: EventWords) -> String
  /// The day of an event behind what it did, as it is to be written; nothing where it has none.
  static func dayWords(of event: Event, _ words: (PartialDay) -> String) -> String

  /// What it is in a reader's words.
  static var publicWords: String { get }
  /// Whether it may be public.
  static var disclosure: Disclosure { get }
  /// Whether a change of the catalogue may be public, as far as the event itself tells.
  ///
  /// - Parameters:
  ///   - event: What counts for now.
  ///   - reports: The ids of the published reports.
  ///   - sources: The keys of the public sources.
  /// - Returns: Whether it may, where nothing else forbids it.
  static func isPublic(_ event: Event, reports: Set<String>, sources: Set<String>) -> Bool
  /// What of an entry that is settled is entered publicly; nil where nothing may leave.
  static func published(_ entry: PublicJournal.Settled, in journal: PublicJournal) -> PublicEntry?
}

extension KindOfEvent {
  static var question: String? { nil }
  static var counted: (one: String, many: String)? { nil }
  static var isOnRecommendation: Bool { true }
  static var isOncePerReport: Bool { false }
  static var isOnProcedure: Bool { false }
  static var isReported: Bool { false }
  static var saysText: Bool { false }
  static var members: [EventMember] { [] }
  static var asField: (any FieldKind.Type)? { nil }
  static var asNamed: (any NamedKind.Type)? { nil }

  static func faults(of event: Event) -> [(field: String?, message: String)] { [] }

  static func dayWords(of event: Event, _ words: (PartialDay) -> String) -> String {
    event.day.map { ", since \(words($0))" } ?? ""
  }

  static func isPublic(_ event: Event, reports: Set<String>, sources: Set<String>) -> Bool { false }
  static func published(_ entry: PublicJournal.Settled, in journal: PublicJournal) -> PublicEntry? {
    nil
  }
}

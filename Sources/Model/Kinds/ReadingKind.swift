/// How the words of tables are read that come into a dossier: what a status, a column or a name in them means.
///
/// It is on the dossier itself; each member of the value is one word, see ``ReadWord``.
enum ReadingKind: NamedKind {
  static var question: String? { "reading of tables" }
  // It says nothing of what the catalogue has, and of no recommendation.
  static var changesCatalogue: Bool { false }
  static var isOnProcedure: Bool { false }

  static func read(_ fields: Fields) -> [String: String]? { fields.texts }
  static func shipped(_ id: String, in catalogue: Catalogue) -> [JSON.Member]? { nil }

  static func words(for value: JSON, _ names: Names, days: (PartialDay) -> String) -> String {
    guard case .object(let members) = value, !members.isEmpty else { return "nothing" }
    return members.map { phrase($0.name, $0.value, names) }.joined(separator: ", ")
  }

  static func deed(_ words: EventWords) -> String {
    let (old, new) = (words.event.was ?? .null, words.event.value)
    if new == .null { return "reading of tables: what was entered is taken back" }
    let changed = (new.memberNames + old.memberNames).unique.filter { old[$0] != new[$0] }
    let phrases = changed.map { phrase($0, new[$0], was: old[$0], words.names) }
    return "in tables " + (phrases.isEmpty ? words.said(new) : phrases.joined(separator: ", "))
  }

  private static func phrase(
    _ name: String,
    _ value: JSON?,
    was: JSON? = nil,
    _ names: Names
  ) -> String {
    let words = { (value: JSON) in names.value(name, value) }
    let meaning = value.map { "\(ReadWord(name).verb) \(words($0))" } ?? "is asked again"
    let now = "\(Names.label(name, of: .null)) \(meaning)"
    return now + (was.map { ", was \(words($0))" } ?? "")
  }

  static var publicWords: String { "how the words of tables are read" }
  static var disclosure: Disclosure {
    .withheld("a table\u{2019}s words are the house\u{2019}s own")
  }
}

extension Dossier {
  /// What the words of tables mean, as it counts for now: `status:in progress` to `partly-implemented`.
  public var readings: [String: String] {
    let register = journal.register(.reading, on: catalogue.id)
    return journal.counting(register).flatMap { ReadingKind.thing($0.on, $0.value) } ?? [:]
  }

  /// What words of tables mean set anew, nil to leave one out; nil where that holds already and there is
  /// nothing to settle.
  public func drafting(readings: [(name: String, value: String?)]) -> EventDraft? {
    journal.editing(
      .reading,
      on: catalogue.id,
      readings.map { ($0.name, $0.value.map { .string($0) }) },
      otherwise: []
    )
  }
}

extension Fields {
  /// Every member but the id, each a text.
  fileprivate var texts: [String: String] {
    var texts: [String: String] = [:]
    for member in node.members ?? [] {
      guard let name = member.name.string, name != "id" else { continue }
      texts[name] = string(name)
    }
    return texts
  }
}

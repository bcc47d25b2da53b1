/// A kind whose entries have an id of their own and are written whole, as the catalogue has them.
protocol NamedKind: KindOfEvent {
  /// What the catalogue has of it.
  associatedtype Thing
  /// The id that it has, of what events on it are on.
  static func ownID(of on: String) -> String
  /// Reads one, noting what cannot be used; nil where one cannot be made of the rest.
  static func read(_ fields: Fields) -> Thing?
  /// The members of the one that was shipped under an id.
  static func shipped(_ id: String, in catalogue: Catalogue) -> [JSON.Member]?
}

extension NamedKind {
  static var asNamed: (any NamedKind.Type)? { Self.self }
  static func ownID(of on: String) -> String { on }
  static var scope: EventKind.Scope { .named }
  static var isOnRecommendation: Bool { false }
  static var isOnParts: Bool { false }
  static var changesCatalogue: Bool { true }
  static var isOnProcedure: Bool { true }

  /// What an event's value says of an id; nil where it says nothing that can be used.
  static func thing(_ id: String, _ value: JSON) -> Thing? {
    fields(of: id, value).flatMap(read)
  }

  static func faults(of event: Event) -> [(field: String?, message: String)] {
    guard let fields = fields(of: event.on, event.value) else {
      return [("value", "an object { … } was expected, each name in it once")]
    }
    _ = read(fields)
    return fields.log.problems.map { ($0.field, $0.message) }
  }

  /// The fields of an entry as a catalogue file would have them.
  private static func fields(of id: String, _ value: JSON) -> Fields? {
    guard case .object(let members) = value else { return nil }
    let own = JSON.Member("id", .string(ownID(of: id)))
    let entry = JSON.object([own] + members.filter { $0.name != "id" })
    let bytes = Array(entry.text().utf8)
    guard let node = try? JSONDocument.root(of: bytes) else { return nil }
    return Fields(node, path: "value", log: ProblemLog(file: JournalReader.file, bytes: bytes))
  }

  static func words(for value: JSON, _ names: Names, days: (PartialDay) -> String) -> String {
    names.described(value, days: days)
  }
  static func deed(_ words: EventWords) -> String { words.named + words.state }
}

extension EventKind {
  /// Its meaning, if its entries have an id of their own.
  var named: (any NamedKind.Type)? { meaning.asNamed }
}

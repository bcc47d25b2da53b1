/// Entries counted by their kind, with what they are about: `3 statuses, 2 notes: whistleblowers, procurement`.
///
/// It goes where everybody reads who sees the history of a shared dossier: so it says kinds and ids, and
/// nothing that somebody wrote.
public struct EntriesInShort: Hashable, Sendable {
  private let kinds: [String]
  private let subjects: [String]
  private let count: Int

  /// Those entries.
  public init(_ events: [Event]) {
    count = events.count
    kinds = Self.counted(events)
    subjects = events.map { Overlay.subject($0.on).recommendation }.filter(\.isPlainID).unique
  }

  /// Whether there are none.
  public var isEmpty: Bool { count == 0 }

  /// In one line; nothing where there are none.
  public var words: String {
    let about = Self.list(subjects, most: Self.mostSubjects)
    return Self.list(kinds, most: Self.mostKinds) + (about.isEmpty ? "" : ": " + about)
  }

  private static let mostKinds = 3
  private static let mostSubjects = 4

  /// The most frequent kind first; of those of equal number the one that came first.
  private static func counted(_ events: [Event]) -> [String] {
    let kinds = events.map(\.kindWords).unique
    var numbers: [KindWords: Int] = [:]
    for event in events { numbers[event.kindWords, default: 0] += 1 }
    let places = kinds.enumerated().map { (kind: $0.element, place: $0.offset) }
    return places.sorted { a, b in
      let (first, second) = (numbers[a.kind] ?? 0, numbers[b.kind] ?? 0)
      return first == second ? a.place < b.place : first > second
    }.map { $0.kind.counted(numbers[$0.kind] ?? 0) }
  }

  private static func list(_ words: [String], most: Int) -> String {
    guard words.count > most else { return words.joined(separator: ", ") }
    return words.prefix(most - 1).joined(separator: ", ") + " and \(words.count - most + 1) more"
  }
}

/// What one and what several entries of a kind are called.
private struct KindWords: Hashable {
  let one: String
  let many: String

  func counted(_ count: Int) -> String { "\(count) \(count == 1 ? one : many)" }
}

extension Event {
  fileprivate var kindWords: KindWords {
    guard let knownKind else { return KindWords(one: "other entry", many: "other entries") }
    let (one, many) = knownKind.meaning.counted ?? (kind, kind + "s")
    return KindWords(one: one, many: many)
  }
}

extension String {
  /// Whether it is an id as the program makes them: anything else could be a text.
  fileprivate var isPlainID: Bool {
    !isEmpty && utf8.count <= 64
      && utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}

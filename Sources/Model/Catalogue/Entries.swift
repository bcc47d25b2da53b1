/// Entries in order, each found by its id however many there are.
public struct Entries<Entry: Identifiable<String>>: RandomAccessCollection {
  private var list: [Entry] = []
  /// Of several with one id, the place of the first.
  private var places: [String: Int] = [:]

  /// Entries in this order.
  public init(_ entries: some Sequence<Entry>) {
    entries.forEach { append($0) }
  }

  /// Where they begin.
  public var startIndex: Int { list.startIndex }
  /// Where they end.
  public var endIndex: Int { list.endIndex }

  /// The entry at a place.
  public subscript(place: Int) -> Entry {
    get { list[place] }
    set {
      let keepsID = list[place].id == newValue.id
      list[place] = newValue
      if !keepsID { self = Entries(list) }
    }
  }

  /// The entry of an id.
  public subscript(id: String) -> Entry? { places[id].map { list[$0] } }

  /// The place of the entry of an id.
  public func place(of id: String) -> Int? { places[id] }

  /// Puts an entry behind the others.
  public mutating func append(_ entry: Entry) {
    let id = entry.id
    if places[id] == nil { places[id] = list.count }
    list.append(entry)
  }

  /// Puts an entry in the place of the one that has its id, or behind the others.
  public mutating func put(_ entry: Entry) {
    if let place = places[entry.id] { list[place] = entry } else { append(entry) }
  }

  /// Puts them in order, those that are alike as they stood.
  public mutating func sort(by isBefore: (Entry, Entry) -> Bool) {
    self = Entries(list.sorted(by: isBefore))
  }
}

extension Entries: ExpressibleByArrayLiteral {
  /// Entries in this order.
  public init(arrayLiteral entries: Entry...) { self.init(entries) }
}

extension Entries: Sendable where Entry: Sendable {}

extension Entries: Equatable where Entry: Equatable {
  /// The same entries in the same order.
  public static func == (a: Entries, b: Entries) -> Bool { a.list == b.list }
}

extension Entries: Hashable where Entry: Hashable {
  /// Hashes the entries in their order.
  public func hash(into hasher: inout Hasher) { hasher.combine(list) }
}

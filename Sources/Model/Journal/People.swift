/// Somebody who enters things, by all names that are theirs.
public struct Person: Hashable, Sendable {
  /// The name that they go by now.
  public let presentName: String
  /// All their names, that one among them.
  public let names: Set<String>

  /// What stands before a name in what events on it are on.
  public static let eventPrefix = "person:"

  /// The name that events are on; nil where they are on something else.
  public static func name(ofEventsOn on: String) -> String? {
    guard on.hasPrefix(eventPrefix), on.utf8.count > eventPrefix.utf8.count else { return nil }
    return String(on.dropFirst(eventPrefix.count))
  }

  /// Whether they entered something, under whichever name.
  public func entered(_ event: Event) -> Bool {
    names.count == 1 ? event.by == presentName : names.contains(event.by)
  }
}

/// Whose names are one person's, as it counts for now.
///
/// A name leads to that of the person whose it is, that one perhaps to another, and so on: the last is the one
/// that they go by. Where names lead round in a circle, as when two people said it each way, what was said first
/// of those gives way. Names that nothing is said of are a person's each.
public struct People: Hashable, Sendable {
  private var people: [String: Person] = [:]

  /// Everybody by one name only.
  public init() {}

  init(_ links: [String: Link]) {
    guard !links.isEmpty else { return }
    let links = links.withoutCircles
    var names: [String: Set<String>] = [:]
    for name in links.keys {
      var present = name
      while let next = links[present] { present = next.to }
      names[present, default: [present]].insert(name)
    }
    for (present, all) in names {
      let person = Person(presentName: present, names: all)
      for name in all { people[name] = person }
    }
  }

  /// Where a name leads, and which event says so.
  struct Link: Hashable, Sendable {
    var to: String
    var said: EventID
  }

  /// Whose a name is.
  public func person(_ name: String) -> Person {
    people[name] ?? Person(presentName: name, names: [name])
  }

  /// The name that somebody goes by, by any that is theirs.
  public func presentName(of name: String) -> String { people[name]?.presentName ?? name }

  /// Whether two names are one person's.
  public func areOne(_ one: String, _ other: String) -> Bool {
    presentName(of: one) == presentName(of: other)
  }

  /// Some names, of each person the first.
  public func once(_ names: [String]) -> [String] {
    var passed: Set<String> = []
    return names.filter { passed.insert(presentName(of: $0)).inserted }
  }
}

extension [String: People.Link] {
  /// The same where every name leads to one that leads nowhere.
  fileprivate var withoutCircles: Self {
    var links = self
    var settled: Set<String> = []
    for start in keys {
      var path: [(name: String, said: EventID)] = []
      var name = start
      while !settled.contains(name), let next = links[name] {
        if let place = path.firstIndex(where: { $0.name == name }) {
          path[place...].min { $0.said < $1.said }.map { links[$0.name] = nil }
          break
        }
        path.append((name, next.said))
        name = next.to
      }
      settled.formUnion(path.map(\.name))
    }
    return links
  }
}

extension Journal {
  /// Whose names are one person's, as it counts for now.
  public var people: People {
    guard !namings.isEmpty else { return People() }
    var links: [String: People.Link] = [:]
    for event in namings.compactMap({ registers[$0] }).compactMap(counting) {
      guard let name = Person.name(ofEventsOn: event.on),
        let to = event.value.string?.trimmed, !to.isEmpty, to != name
      else { continue }
      links[name] = People.Link(to: to, said: event.id)
    }
    return People(links)
  }

  /// The names that something was entered under or is said of, each once, in the order of the alphabet.
  public var names: [String] {
    var names: Set<String> = []
    for index in events.indices {
      let by = events[index].by
      if !by.isEmpty { names.insert(by) }
      guard events[index].knownKind == .person else { continue }
      Person.name(ofEventsOn: events[index].on).map { _ = names.insert($0) }
      events[index].value.string.map { _ = names.insert($0) }
    }
    return names.sorted()
  }
}

extension Dossier {
  /// Who entered something: the name it was entered under, and the one they go by now, where that is
  /// another.
  public func signer(of event: Event) -> String {
    let now = people.presentName(of: event.by)
    return now == event.by ? now : "\(event.by), now \(now)"
  }
}

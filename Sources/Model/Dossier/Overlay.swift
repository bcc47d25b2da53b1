/// What users changed of a catalogue, laid over what was shipped.
///
/// The catalogue itself is never rewritten: what an event says counts as long as it stands, and
/// null gives back what was shipped.
struct Overlay {
  var catalogue: Catalogue
  /// What counts of the registers that change the catalogue, by kind.
  private let changes: [EventKind: [Change]]

  /// Each theme's place, by its id.
  private(set) var themes: [String: Int] = [:]
  /// Each recommendation's place, by its id, until it is moved.
  var places: [String: Place] = [:]

  /// A theme's place, and a recommendation's in it.
  struct Place {
    var theme: Int
    var recommendation: Int
  }

  /// A register's first event, and the one that counts.
  private struct Change {
    var first: EventID
    var now: Event
  }

  /// A catalogue with everything a journal says of it.
  static func of(_ journal: Journal, over catalogue: Catalogue) -> Catalogue {
    guard !journal.catalogueChanges.isEmpty else { return catalogue }
    var overlay = Overlay(journal, over: catalogue)
    overlay.layProcedure()
    overlay.layHeadings()
    overlay.notePlaces()
    // What findings and fields are about has to be there before them, whenever it was entered.
    overlay.layRecommendations()
    overlay.layFindings()
    overlay.layFields()
    return overlay.catalogue
  }

  private init(_ journal: Journal, over catalogue: Catalogue) {
    self.catalogue = catalogue
    var changes: [EventKind: [Change]] = [:]
    for key in journal.catalogueChanges {
      guard let register = journal.registers[key], let now = journal.counting(register),
        now.value != .null, let kind = now.knownKind, let first = register.events.first
      else { continue }
      changes[kind, default: []].append(Change(first: journal.events[first].id, now: now))
    }
    self.changes = changes
  }

  /// Where everything is, once the themes are in their order.
  private mutating func notePlaces() {
    let ids = catalogue.themes.enumerated().map { ($1.id, $0) }
    themes = Dictionary(ids) { first, _ in first }
    for (theme, each) in catalogue.themes.enumerated() {
      for (place, one) in each.recommendations.enumerated() where places[one.id] == nil {
        places[one.id] = Place(theme: theme, recommendation: place)
      }
    }
  }

  /// What counts of a kind, in the order in which it was first entered, so that an entry keeps its
  /// place when it is amended, or taken back and done again.
  func entered(_ kind: EventKind) -> [Event] {
    (changes[kind] ?? []).sorted { $0.first < $1.first }.map(\.now)
  }

  /// What counts of a kind, the last word last.
  func said(_ kind: EventKind) -> [Event] {
    (changes[kind] ?? []).map(\.now).sorted { $0.id < $1.id }
  }
}

public import Model

/// What others entered since somebody looked last, person by person.
public struct NewsList: Sendable {
  /// The dossier that it came into.
  public let dossier: Dossier
  private let news: News

  /// What came in.
  public init(_ news: News, in dossier: Dossier) { (self.news, self.dossier) = (news, dossier) }

  /// Whether nothing did.
  public var isEmpty: Bool { news.count == 0 }

  /// Line by line: who, on what, what they did and on which day.
  public var text: String {
    var undoing = UndoingByRegister(dossier.journal)
    var text = [dossier.catalogue.inventedWords].compactMap(\.self)
    text.append("Since you looked, on \(day.longWords) at \(dossier.local.clockWords(news.since))")
    for person in news.people {
      text += ["", "\(person.name.isEmpty ? "Nobody named" : person.name.shown): \(person.count)"]
      for thing in person.things {
        text.append("  " + dossier.label(of: thing.id).shown)
        text += thing.events.map { event in
          let part = event.part.map { "part \($0.shown): " } ?? ""
          let under = event.by == person.name || event.by.isEmpty ? "" : ", as \(event.by.shown)"
          return "    \(dossier.moment(of: event))  \(part)"
            + dossier.words(of: event, &undoing).shown + under
        }
      }
    }
    return text.map { $0 + "\n" }.joined()
  }

  private var day: Day { dossier.local.day(news.since) }

  /// `since`, a moment, and `people`: of each the `name` that they go by now and `entries`, the events as they are
  /// in the journal.
  public var json: JSON {
    [
      "since": .string(news.since.description),
      "people": .array(
        news.people.map { person in
          [
            "name": .string(person.name),
            "entries": .array(person.things.flatMap(\.events).map(\.json)),
          ]
        }
      ),
    ]
  }
}

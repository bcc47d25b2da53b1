public import Model

/// What others did to a dossier since it was last looked at.
public struct DossierNews: Equatable, Sendable {
  /// The events that are new, in the order of the file.
  public var events: [Event]
  /// Whether the journal was read from its start again, because what was read before is gone:
  /// then everything is to be taken from ``OpenDossier/journal`` anew.
  public var isWhole: Bool
}

extension OpenDossier {
  /// Reads what was added to the journal since the last time; takes no lock.
  @discardableResult
  public mutating func readNews() throws(FileFailure) -> DossierNews {
    let news = try file.readNews(since: position)
    var reader = reader
    let taken = take(news, with: &reader)
    self.reader = reader
    position = news.position
    return taken
  }

  /// Takes news into the journal; what is known already counts once.
  mutating func take(_ news: JournalFile.News, with reader: inout JournalReader) -> DossierNews {
    if news.isWhole {
      reader = JournalReader()
      journal = Journal()
    }
    var events = reader.read(news.bytes)
    let tail = reader.readTail(news.tail)
    tailProblem = tail.problem
    if let event = tail.event { events.append(event) }
    // The tail comes again until its line ends.
    events.removeAll { journal.event($0.id) == $0 }
    journal.add(events)
    return DossierNews(events: events, isWhole: news.isWhole)
  }
}

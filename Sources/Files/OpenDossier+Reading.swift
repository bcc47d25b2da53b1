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
    takeIn(try file.readNews(since: position))
  }

  /// Reads what was added to the journal since the last time, or nothing of it and returns nil where
  /// what was read before is gone: then all is to be read anew.
  public mutating func readAdded() throws(FileFailure) -> DossierNews? {
    let news = try file.readNews(since: position)
    return news.isWhole ? nil : takeIn(news)
  }

  private mutating func takeIn(_ news: JournalFile.News) -> DossierNews {
    var reader = reader
    take(news, with: &reader)
    self.reader = reader
    position = news.position
    return tellNews()
  }

  /// Takes news into the journal; what is known already counts once.
  mutating func take(_ news: JournalFile.News, with reader: inout JournalReader) {
    if news.isWhole {
      reader = JournalReader()
      journal = Journal()
      untold = DossierNews(events: [], isWhole: true)
    }
    var events = reader.read(news.bytes)
    let tail = reader.readTail(news.tail)
    tailProblem = tail.problem
    if let event = tail.event { events.append(event) }
    // The tail comes again until its line ends.
    if !journal.events.isEmpty { events.removeAll { journal.event($0.id) == $0 } }
    journal.add(events)
    // Shared with the journal, not copied, where they are all there is.
    if untold.events.isEmpty { untold.events = events } else { untold.events += events }
  }

  /// What was taken in since the last time, so that nothing is lost to a write that failed.
  mutating func tellNews() -> DossierNews {
    defer { untold = DossierNews(events: [], isWhole: false) }
    return untold
  }
}

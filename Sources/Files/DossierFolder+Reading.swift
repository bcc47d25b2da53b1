public import Model

/// What others did to a dossier since it was last looked at.
public struct DossierNews: Equatable, Sendable {
  /// The events that are new, in the order of the file.
  public var events: [Event]
  /// Whether the journal was read from its start again, because what was read before is gone: then
  /// these are all there are.
  public var isWhole: Bool
}

extension DossierFolder {
  /// All of a dossier's files, as they were read.
  public typealias Reading = (folder: DossierFolder, events: [Event])

  /// Reads all of a dossier's files at a place, as once more after something was exchanged.
  public static func reading(_ place: DossierPlace) throws(OpenFailure) -> Reading {
    var folder = try DossierFolder(at: place)
    do throws(FileFailure) {
      let events = try folder.readNews().events
      return (folder, events)
    } catch {
      throw .file(error)
    }
  }

  /// Reads what was added to the journal since the last time, the first time all of it; takes no lock.
  public mutating func readNews() throws(FileFailure) -> DossierNews {
    take(try file.readNews(since: position))
  }

  /// Reads what was added to the journal since the last time, or nothing of it and returns nil where
  /// what was read before is gone: then all is to be read anew.
  public mutating func readAdded() throws(FileFailure) -> DossierNews? {
    let news = try file.readNews(since: position)
    return news.isWhole ? nil : take(news)
  }

  /// Starts to watch for what others do to it, at a moment on a clock that nobody sets.
  public func watch(at now: Int) -> FolderWatch {
    FolderWatch(path: place.folder, at: now, calls: file.folder.calls)
  }

  mutating func take(_ news: JournalFile.News) -> DossierNews {
    if news.isWhole { (reader, wholeCount, tail) = (JournalReader(), 0, (nil, nil)) }
    var events = reader.readAtOnce(news.bytes)
    wholeCount += events.count
    let told = tail.event
    tail = reader.readTail(news.tail)
    if let event = tail.event { events.append(event) }
    // A last line without its end comes again until it has one.
    if let told { events.removeAll { $0 == told } }
    position = news.position
    return DossierNews(events: events, isWhole: news.isWhole)
  }
}

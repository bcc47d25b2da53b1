public import Model

/// A dossier that was opened for a command: its files, and what its journal comes to.
public struct OpenDossier: Sendable {
  /// Its files.
  public private(set) var folder: DossierFolder
  /// What users did, as far as it was read.
  public private(set) var journal = Journal()

  /// Opens the dossier that was asked for, or the user's own copy.
  public init(_ path: String?, in environment: Environment) throws(OpenFailure) {
    try self.init(try DossierFolder(path, in: environment))
  }

  /// Opens the dossier at a place.
  ///
  /// The journal is read and written with `calls`.
  public init(at place: DossierPlace, calls: SystemCalls = .real) throws(OpenFailure) {
    try self.init(try DossierFolder(at: place, calls: calls))
  }

  private init(_ folder: DossierFolder) throws(OpenFailure) {
    self.folder = folder
    do {
      try readNews()
    } catch {
      throw .file(error)
    }
  }

  /// Where it is.
  public var place: DossierPlace { folder.place }

  /// What was shipped or imported.
  public var catalogue: Catalogue { folder.catalogue }

  /// What cannot be used as it stands: the catalogue's first, then the journal's.
  public var problems: [Problem] { folder.problems }

  /// The dossier as it stands at a moment.
  public func dossier(at now: Timestamp = .now, local: LocalTime = .system) -> Dossier {
    Dossier(catalogue, journal, today: local.day(now), local: local)
  }

  /// The dossier as it stood at the end of a day.
  public func dossier(asOf day: Day, local: LocalTime = .system) -> Dossier {
    Dossier(catalogue, journal, asOf: day, local: local)
  }

  /// Reads what was added to the journal since the last time; takes no lock.
  @discardableResult
  public mutating func readNews() throws(FileFailure) -> DossierNews {
    let news = try folder.readNews()
    journal.take(news)
    return news
  }

  /// Signs what is drafted and appends it to the journal, all under one lock; it is on the disk
  /// when this returns.
  ///
  /// What others did in the meantime is read first, so that `draft` is given the journal as it is
  /// under the lock. Where it drafts nothing, nothing is written. It may be asked again, as
  /// ``DossierFolder`` says; nil is the same again then.
  public mutating func write<Refusal: Error>(
    by name: String,
    _ draft: (Journal) throws(Refusal) -> [EventDraft]?
  ) throws(AppendFailure<Refusal>) -> Written {
    let written = try append(by: name) { journal throws(Refusal) in
      try draft(journal).map { Drafts($0) }
    }
    journal.add(written.events)
    return written
  }

  /// The same, draft by draft, as the last that is done with this: of much, what was written is not read.
  public consuming func close<Refusal: Error>(
    by name: String,
    writing draft: (Journal) throws(Refusal) -> Drafts<Refusal>?
  ) throws(AppendFailure<Refusal>) -> Written {
    try append(by: name, draft)
  }

  private mutating func append<Refusal: Error>(
    by name: String,
    _ draft: (Journal) throws(Refusal) -> Drafts<Refusal>?
  ) throws(AppendFailure<Refusal>) -> Written {
    let now = Timestamp.now
    // Out of here meanwhile, so that it is changed in place.
    var journal = Journal()
    swap(&journal, &self.journal)
    defer { swap(&journal, &self.journal) }
    return try folder.append(by: name, at: now) { news throws(Refusal) in
      journal.take(news)
      return (try draft(journal), journal.lastID(at: now))
    }
  }

  /// Appends the entries of others as they are, but for those that are there already, all under one lock;
  /// it is on the disk when this returns.
  public mutating func add(_ entries: [JournalLine]) throws(AppendFailure<Never>) -> Written {
    let known = journal
    let written = try folder.append(entries) { known.event($0.id) == $0 }
    journal.take(written.news)
    journal.add(written.events)
    return written
  }
}

extension Journal {
  /// Takes in what others did; what is known already counts once.
  fileprivate mutating func take(_ news: DossierNews) {
    if news.isWhole { self = Journal() }
    add(news.events)
  }
}

internal import Dashboard
internal import Files
internal import Model

/// What happens to the dossier without the user: others write, a day begins.
extension Session {
  /// How long a reading that is worse than what is shown waits for a better one, in milliseconds: a
  /// file is cut and written again, or git takes it away and makes it anew.
  private static let patience = 200

  /// Looks what has happened to the dossier's files, and takes it in.
  mutating func lookForNews() { lookForNews(watch?.drain(at: clocks.uptime()) ?? []) }

  /// Takes in what others wrote, and files that were changed.
  mutating func lookForNews(_ parts: DossierParts) {
    guard !parts.isEmpty else { return }
    let isUsable = state.outage == nil && folder.place.isThere
    if isUsable, parts.contains(.journal), let news = try? folder.readAdded() {
      tell(news)
      tellProblems()
      if parts == .journal, settlesAt == nil { return }
    }
    readAnew()
  }

  /// When a worse reading has waited long enough, in milliseconds from now; nil where none waits.
  var patienceLeft: Int? { settlesAt.map { max(0, $0 - clocks.uptime()) } }

  /// Reads everything; what is worse than what is shown is shown only if nothing better comes.
  mutating func readAnew() {
    let reading = read()
    if isWorse(reading), patienceLeft != 0 {
      if settlesAt == nil { settlesAt = clocks.uptime() + Self.patience }
      return
    }
    settlesAt = nil
    show(reading)
  }

  /// Why nothing may be written, as the files are at this moment; nil where it may.
  mutating func outageNow() -> Outage? {
    lookForNews()
    if settlesAt != nil, case .failure(let outage) = read() { show(.failure(outage)) }
    return state.outage
  }

  private func read() -> Result<DossierFolder.Reading, Outage> {
    guard folder.place.isThere else { return .failure(.folderGone) }
    do throws(OpenFailure) {
      let fresh = try DossierFolder.reading(folder.place)
      let isLost = fresh.folder.isEmbedded && !folder.isEmbedded
      return isLost ? .failure(.unreadable("dossier.json is gone")) : .success(fresh)
    } catch {
      return .failure(.unreadable(error.brief))
    }
  }

  private func isWorse(_ reading: Result<DossierFolder.Reading, Outage>) -> Bool {
    switch reading {
    case .success(let fresh): fresh.folder.isWorse(than: folder)
    case .failure(let outage): outage != state.outage
    }
  }

  private mutating func show(_ reading: Result<DossierFolder.Reading, Outage>) {
    switch reading {
    case .failure(let outage):
      if outage != state.outage { happen(.outage(outage)) }
    case .success(let fresh):
      let isNew =
        fresh.folder.catalogue != folder.catalogue || fresh.folder.eventCount != folder.eventCount
      folder = fresh.folder
      if isNew {
        learnWhoLooks()
        happen(.reloaded(dossier(folder.catalogue, Journal(fresh.events))))
      }
      if state.outage != nil { happen(.outageOver) }
      tellProblems()
    }
  }

  private mutating func tellProblems() {
    // A last line that somebody may be writing just now is no news.
    let count =
      folder.problems.count > state.problemCount ? folder.problemCount : folder.problems.count
    if count != state.problemCount { happen(.leftOut(count)) }
  }

  /// Whose own entries are no news.
  mutating func learnWhoLooks() {
    guard state.userName == nil else { return }
    if let name = author() { return happen(.known(name)) }
    if state.accountName == nil, let name = belongings.accountName { happen(.knownAccount(name)) }
  }

  mutating func tell(_ news: DossierNews) {
    if news.isWhole {
      learnWhoLooks()
      return happen(.reloaded(dossier(folder.catalogue, Journal(news.events))))
    }
    // Where somebody who knows no lock wrote beside us, what we wrote ourselves is read again.
    let events = news.events.filter { state.journal.event($0.id) != $0 }
    if events.isEmpty { return }
    learnWhoLooks()
    happen(.news(events))
  }

  /// Another day: dates are counted from it.
  mutating func turnPage() {
    midnight = clocks.midnight(clocks.now())
    guard asOf == nil, clocks.today != state.dossier.day else { return }
    happen(.reloaded(dossier(folder.catalogue, state.journal)))
  }
}

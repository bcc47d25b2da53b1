import Dashboard
import Files
import Model

/// What happens to the dossier without the user: others write, a day begins.
extension DashboardLoop {
  /// How long a reading that is worse than what is shown waits for a better one, in milliseconds: a
  /// file is cut and written again, or git takes it away and makes it anew.
  private static let patience = 200

  /// Takes in what others wrote, and files that were changed.
  mutating func lookForNews(_ parts: DossierParts) {
    guard !parts.isEmpty else { return }
    let isUsable = state.outage == nil && opened.place.isThere
    if isUsable, parts.contains(.journal), let news = try? opened.readAdded() {
      tell(news)
      tellProblems()
      if parts == .journal, settlesAt == nil { return }
    }
    readAnew()
  }

  /// When a worse reading has waited long enough, in milliseconds from now; nil where none waits.
  var patienceLeft: Int? { settlesAt.map { max(0, $0 - SystemCalls.real.uptime()) } }

  /// Reads everything; what is worse than what is shown is shown only if nothing better comes.
  mutating func readAnew() {
    let reading = read()
    if isWorse(reading), patienceLeft != 0 {
      if settlesAt == nil { settlesAt = SystemCalls.real.uptime() + Self.patience }
      return
    }
    settlesAt = nil
    show(reading)
  }

  /// Why nothing may be written, as the files are at this moment; nil where it may.
  mutating func outageNow() -> Outage? {
    lookForNews(watch?.drain() ?? [])
    if settlesAt != nil, case .failure(let outage) = read() { show(.failure(outage)) }
    return state.outage
  }

  private func read() -> Result<OpenDossier, Outage> {
    guard opened.place.isThere else { return .failure(.folderGone) }
    do {
      let fresh = try OpenDossier(at: opened.place)
      let isLost = fresh.isEmbedded && !opened.isEmbedded
      return isLost ? .failure(.unreadable("dossier.json is gone")) : .success(fresh)
    } catch {
      return .failure(.unreadable(error.brief))
    }
  }

  private func isWorse(_ reading: Result<OpenDossier, Outage>) -> Bool {
    switch reading {
    case .success(let fresh): fresh.isWorse(than: opened)
    case .failure(let outage): outage != state.outage
    }
  }

  private mutating func show(_ reading: Result<OpenDossier, Outage>) {
    switch reading {
    case .failure(let outage):
      if outage != state.outage { happen(.outage(outage)) }
    case .success(let fresh):
      let isNew =
        fresh.catalogue != opened.catalogue
        || fresh.journal.events.count != opened.journal.events.count
      opened = fresh
      if isNew { happen(.reloaded(options.view(opened))) }
      if state.outage != nil { happen(.outageOver) }
      tellProblems()
    }
  }

  private mutating func tellProblems() {
    // A last line that somebody may be writing just now is no news.
    let count =
      opened.problems.count > state.problemCount ? opened.problemCount : opened.problems.count
    if count != state.problemCount { happen(.leftOut(count)) }
  }

  mutating func tell(_ news: DossierNews) {
    if news.isWhole {
      happen(.reloaded(options.view(opened)))
    } else if !news.events.isEmpty {
      happen(.news(news.events))
    }
  }

  /// Another day: dates are counted from it.
  mutating func turnPage() {
    midnight = Clock.nextMidnight(after: Clock.now())
    guard options.asOf == nil, LocalTime.system.day(.now) != state.dossier.day else { return }
    happen(.reloaded(options.view(opened)))
  }
}

import Dashboard
import Files
import Model

/// What happens to the dossier without the user: others write, a day begins.
extension DashboardLoop {
  /// Takes in what others wrote, and a catalogue that was changed.
  mutating func lookForNews(_ parts: DossierParts) {
    guard !parts.isEmpty, isFolderThere() else { return }
    defer {
      let count = problemCount
      if count != state.problemCount { happen(.leftOut(count)) }
    }
    if parts.contains(.journal), let news = try? opened.readNews() { tell(news) }
    guard parts.contains(.catalogue), let fresh = try? OpenDossier(at: opened.place) else { return }
    // What came since the line above is in the fresh journal and would be told no more.
    let isNew =
      fresh.catalogue != opened.catalogue
      || fresh.journal.events.count != opened.journal.events.count
    opened = fresh
    if isNew { happen(.reloaded(options.view(opened))) }
  }

  /// Whether the dossier's folder is there; what is shown stays until it is back.
  private mutating func isFolderThere() -> Bool {
    let isThere = opened.place.isThere
    if isThere == state.isFolderGone { happen(isThere ? .folderBack : .folderGone) }
    return isThere
  }

  /// How many entries cannot be read, without a last line that somebody may be writing just now.
  private var problemCount: Int {
    let count = opened.problems.count
    return opened.isLastLineTorn && count > state.problemCount ? count - 1 : count
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

internal import Dashboard
internal import Files
internal import Model

/// Why a line that was typed is not done.
private struct Hindrance: Error {
  let words: String
}

/// What the user enters, on its way to the journal.
extension Session {
  /// Whose name is signed with; looked up once, nil where nothing tells it.
  mutating func author() -> String? {
    let name = state.userName ?? knownName ?? belongings.knownName
    knownName = name
    return name
  }

  /// Does what a command line says, in the dossier that is open; a line that is not done comes back.
  mutating func run(_ line: String) {
    do {
      switch try commands.asked(by: line, of: author(), in: state.dossier) {
      case .entering(let drafts): try enter(drafts)
      case .leaving(let file, let write):
        switch try write(state.dossier, state.filter, folder) {
        case .made(let said): happen(.told(said.joined(separator: " ")))
        case .awaits(let errand, let finish):
          take(
            Job(file: file, purpose: .writing, dossier: folder.place.folder, errand: errand) {
              .told(try finish($0).joined(separator: " "))
            }
          )
        }
      case .importing(let file, let read):
        switch try read() {
        case .made(let read): happen(.read(read))
        case .awaits(let errand, let finish):
          take(
            Job(file: file, purpose: .reading, dossier: folder.place.folder, errand: errand) {
              .read(try finish($0))
            }
          )
        }
      case .syncing(let errand):
        guard !jobs.isToSync(folder.place.folder) else {
          return happen(.told("a sync waits already for its turn"))
        }
        sync(by: errand(folder), isQuiet: false)
      }
    } catch {
      let why = (error as? Hindrance)?.words ?? commands.reason(of: error)
      happen(.notUnderstood(line, why: why ?? "it could not be done"))
    }
  }

  private mutating func enter(
    _ draft: (Dossier) throws -> (drafts: [EventDraft], remark: String?)
  ) throws {
    if let outage = outageNow() {
      throw Hindrance(words: "nothing can be saved: \(outage.words)")
    }
    let (drafts, remark) = try draft(state.dossier)
    guard !drafts.isEmpty else { return happen(.unchanged(remark ?? "nothing is to be entered")) }
    guard let name = author() else { return write(drafts, Notice("entered")) }
    let written = try append(drafts, by: name)
    let events = written.events
    happen(.written(events, notice(of: events)))
    tellWarnings(after: written)
    syncUnasked(at: .afterChange)
  }

  mutating func write(_ drafts: [EventDraft], _ says: Notice) {
    guard let name = author() else {
      let suggestion = belongings.accountName ?? ""
      return happen(.unnamed(drafts, says: says, suggestion: suggestion))
    }
    if let outage = outageNow() { return happen(.notWritten(outage.words)) }
    do throws(FileFailure) {
      let written = try append(drafts, by: name)
      happen(.written(written.events, says))
      tellWarnings(after: written)
      // What was taken up is entered and waits no longer.
      if !keptTexts.isEmpty { _ = keepTexts() }
      syncUnasked(at: .afterChange)
    } catch {
      happen(.notWritten(error.brief))
    }
  }

  /// Adds the entries of others as they are.
  mutating func join(_ lines: [JournalLine], _ says: Notice) {
    if let outage = outageNow() { return happen(.notWritten(outage.words)) }
    do {
      let journal = state.journal
      let written = try folder.append(lines) { journal.event($0.id) == $0 }
      tell(written.news)
      happen(.written(written.events, says))
      tellWarnings(after: written)
    } catch {
      switch error {
      case .file(let failure): happen(.notWritten(failure.brief))
      }
    }
  }

  /// Writes it to the journal, and takes in what others wrote before.
  private mutating func append(
    _ drafts: [EventDraft],
    by name: String
  ) throws(FileFailure) -> Written {
    let now = clocks.now()
    let last = state.journal.lastID(at: now)
    do {
      let written = try folder.append(by: name, at: now) { news throws(Never) in
        let others = news.events.lazy.map(\.id).filter { !$0.isFarAhead(of: now) }
        return (Drafts(drafts), ([last].compactMap(\.self) + others).max())
      }
      tell(written.news)
      return written
    } catch {
      switch error {
      case .file(let failure): throw failure
      }
    }
  }

  /// What a line that was typed did: to one thing from what to what, to several what all of them have
  /// now.
  private func notice(of events: [Event]) -> Notice {
    guard var last = events.last else { return Notice("entered") }
    let dossier = state.dossier
    let languages = state.settings.languages
    // What comes with it, as an institution that was not known, stands before it.
    let all = events.filter { $0.kind == last.kind }
    let more = all.count < events.count ? " and \(events.count - all.count) more" : ""
    let count = Set(all.map(\.on)).count
    guard count > 1 else {
      let name = dossier.isAdded(by: last) ? last.on : dossier.names(in: languages).thing(last.on)
      return Notice(dossier.words(of: last, in: languages, days: \.words) + more, of: name)
    }
    let names = dossier.countWords(all.map(\.on))
    if all.contains(where: { $0.value != last.value }) {
      return Notice("\(last.kind) \(last.of == nil ? "changed" : "taken back")\(more)", of: names)
    }
    if all.contains(where: { $0.was != last.was }) { last.was = nil }
    return Notice(dossier.words(of: last, in: languages, days: \.words) + more, of: names)
  }

  /// What is told of the folder, as that a lock of git is left behind, is told once.
  private mutating func tellWarnings(after written: Written) {
    for warning in written.warnings where toldWarnings.insert(warning).inserted {
      happen(.told("saved; \(warning)"))
    }
  }
}

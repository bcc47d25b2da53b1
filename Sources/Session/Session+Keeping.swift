internal import Dashboard
internal import Files
internal import Model

/// What is kept outside of the dossier, for the next time.
extension Session {
  /// Offers what was begun and not entered the last time.
  mutating func takeUpTexts() {
    keptTexts = belongings.begunTexts(at: folder.place)
    guard !keptTexts.isEmpty else { return }
    var begun = keptTexts
    begun[State.editorFoldersName]?.removeAll { !Folder(path: $0).exists }
    happen(.begun(begun))
    // What is about something else stays there for when that is back.
    let taken = state.begunTexts
    keptTexts = keptTexts.filter { taken[$0.key] != nil || $0.key == State.editorFoldersName }
  }

  /// Keeps what was begun for the next time, and takes away what no longer waits.
  ///
  /// - Returns: why it is not kept, if it is not.
  mutating func keepTexts() -> String? {
    let texts = state.begunTexts
    do throws(FileFailure) {
      try belongings.keep(texts, insteadOf: keptTexts, at: folder.place)
      keptTexts = texts
      return nil
    } catch {
      return error.description
    }
  }

  /// Keeps how the user wants it for the next time; not being able to is told.
  mutating func keep(_ preference: Preference) {
    if case .sync(let moments) = preference { syncs = moments }
    do throws(FileFailure) {
      try belongings.keep(preference)
    } catch {
      happen(.failed("not kept for the next time: \(error.description)"))
    }
  }

  /// What came in since the user looked last is news; at the first look nothing is.
  mutating func takeUpLook() {
    guard asOf == nil else { return }
    keptLook = belongings.lastLook(at: folder.catalogue.id, in: folder.place)
    if let look = keptLook, let missed = state.journal.events(since: look) {
      if !missed.isEmpty { learnWhoLooks() }
      return happen(.looked(since: look.at, missed: missed, by: state.userName))
    }
    happen(.looked(since: clocks.now(), missed: [], by: nil))
    _ = keepAll()
  }

  /// Keeps that all is seen; not being able to is told.
  mutating func keepLook() {
    if let why = keepAll() { happen(.failed("what you have seen is not kept: \(why)")) }
  }

  /// Whoever leaves with nothing new unseen has looked now.
  mutating func leaveLooking() {
    guard asOf == nil, !state.hasNews else { return }
    let local = clocks.local
    if let look = keptLook, state.journal.isSeen(by: look),
      local.day(look.at) == local.day(clocks.now())
    {
      return
    }
    _ = keepAll()
  }

  /// - Returns: Why it is not kept, if it is not.
  private mutating func keepAll() -> String? {
    // Of one's own copy in which nothing was ever entered no trace is left.
    if folder.place.isOwnCopy, state.journal.events.isEmpty { return nil }
    do throws(FileFailure) {
      keptLook = try belongings.keep(
        Look(at: state.journal, on: clocks.now()),
        insteadOf: keptLook,
        at: folder.catalogue.id,
        in: folder.place
      )
      return nil
    } catch {
      return error.description
    }
  }
}

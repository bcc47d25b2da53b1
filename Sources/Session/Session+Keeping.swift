internal import Dashboard
internal import Files

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
    do throws(FileFailure) {
      try belongings.keep(preference)
    } catch {
      happen(.failed("not kept for the next time: \(error.description)"))
    }
  }
}

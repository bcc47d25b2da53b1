import Dashboard
import Files

/// What is kept outside of the dossier, for the next time.
extension DashboardLoop {
  /// Offers what was begun and not entered the last time.
  mutating func takeUpDrafts() {
    keptDrafts = draftsFile?.read() ?? [:]
    guard !keptDrafts.isEmpty else { return }
    var begun = keptDrafts
    begun[State.editorFoldersName]?.removeAll { !Folder(path: $0).exists }
    happen(.begun(begun))
    // What is about something else stays there for when that is back.
    let taken = state.begunTexts
    keptDrafts = keptDrafts.filter { taken[$0.key] != nil || $0.key == State.editorFoldersName }
  }

  /// Keeps what was begun for the next time, and takes away what no longer waits.
  ///
  /// - Returns: why it is not kept, if it is not.
  mutating func keepDrafts() -> String? {
    let drafts = state.begunTexts
    do throws(FileFailure) {
      try draftsFile?.change(from: keptDrafts, to: drafts)
      keptDrafts = drafts
      return nil
    } catch {
      return error.description
    }
  }

  /// Keeps how the user wants it for the next time; not being able to is told.
  mutating func keep(_ preference: Preference) {
    do throws(FileFailure) {
      try PreferencesFile.current?.change { $0.keep(preference) }
    } catch {
      happen(.failed("not kept for the next time: \(error.description)"))
    }
  }
}

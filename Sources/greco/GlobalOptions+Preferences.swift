import Dashboard
import Files
import Model

extension GlobalOptions {
  /// How the user wants things where no option says otherwise, as the file says now.
  var preferences: Preferences { PreferencesFile.current?.read().preferences ?? Preferences() }

  /// Says on standard error what of the preferences is not used.
  func sayWhatIsNotUsed() {
    for problem in PreferencesFile.current?.read().problems ?? [] { say(problem.description) }
  }
}

extension PreferencesFile {
  /// The user's, or nil where nothing says where home is.
  static var current: PreferencesFile? {
    PreferencesFile(in: .current, palettes: Palette.all.map(\.name))
  }
}

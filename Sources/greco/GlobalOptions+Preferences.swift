import Dashboard
import Files
import Model

extension GlobalOptions {
  /// How the user wants things where no option says otherwise, as the file says now.
  var preferences: Preferences { Preferences.Reading.current.preferences }
}

extension Preferences.Reading {
  /// What the user's file says now; nothing where nothing says where home is.
  static var current: Preferences.Reading {
    PreferencesFile.current?.read() ?? Preferences.Reading(Preferences())
  }

  /// Says on standard error what of it is not used.
  func sayWhatIsNotUsed() {
    for problem in problems { say(problem.description) }
  }
}

extension PreferencesFile {
  /// The user's, or nil where nothing says where home is.
  static var current: PreferencesFile? {
    PreferencesFile(in: .current, palettes: Palette.all.map(\.name))
  }
}

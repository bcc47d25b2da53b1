import Dashboard
import Files
import Model

extension Settings {
  /// What the options, the preferences and the environment settle.
  init(
    _ options: GlobalOptions,
    _ preferences: Preferences,
    _ environment: Environment,
    speaksUnicode: Bool
  ) {
    self.init(
      palette: options.palette(preferences, environment),
      isASCII: options.ascii || !speaksUnicode,
      lacksUnicode: !speaksUnicode,
      readOnlyReason: options.readOnlyReason,
      languages: preferences.languages(environment, speaksUnicode: speaksUnicode),
      sort: preferences.sort ?? .number,
      hasMouse: options.hasMouse(preferences, environment),
      institution: preferences.institution
    )
  }
}

extension GlobalOptions {
  /// The palette that was asked for, else the preferred one, else what suits the terminal.
  func palette(_ preferences: Preferences, _ environment: Environment) -> Palette {
    palette ?? preferences.palette.flatMap(Palette.named)
      ?? Palette.suiting(colorFGBG: environment["COLORFGBG"])
  }

  /// Whether the mouse is the dashboard's, if nobody says otherwise.
  ///
  /// Not in GNU screen, which keeps Esc to itself as long as the mouse is asked for.
  func hasMouse(_ preferences: Preferences, _ environment: Environment) -> Bool {
    func isSet(_ name: String) -> Bool { environment[name]?.isEmpty == false }
    let isScreen =
      isSet("STY") || environment["TERM"]?.hasPrefix("screen") == true && !isSet("TMUX")
    return !noMouse && (preferences.mouse ?? !isScreen)
  }

  /// Why nothing can be changed, in words; nil where it can.
  var readOnlyReason: String? {
    if asOf != nil {
      return "with --as-of everything is as it stood; leave it out to change things"
    }
    return readOnly ? "it was opened with --read-only" : nil
  }
}

extension Preferences {
  /// The user's languages, best first: the preferred one, then those of the locale.
  func languages(_ environment: Environment, speaksUnicode: Bool = true) -> [String] {
    [language].compactMap(\.self) + (speaksUnicode ? environment.languages : ["en"])
  }
}

extension Environment {
  /// The languages for texts that come in several: the locale's, then English.
  fileprivate var languages: [String] {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { self[$0] }.first {
      !$0.isEmpty
    }
    let language = locale.map { String($0.prefix { $0.isLetter }) }
    return [language, "en"].compactMap(\.self)
  }
}

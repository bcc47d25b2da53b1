import ArgumentParser
import Dashboard
import Files
import Model
import Testing

@testable import greco

@Suite struct PreferredThings {
  let home = Home()

  @Test func `entries are signed by the option, else as preferred, else as git has it`() throws {
    let git = [
      "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "user.name", "GIT_CONFIG_VALUE_0": "Git",
    ]
    _ = try home.greco(["note", "training", "1"], variables: git)
    try home.put(".config/greco/config.json", #"{"name": "Preferred"}"#)
    _ = try home.greco(["note", "training", "2"], variables: git)
    _ = try home.greco(["note", "training", "3", "--by", "Option"], variables: git)
    let events = try home.greco("log", "--json").out.split(separator: "\n")
    let wanted = ["Git", "Preferred", "Option"]
    #expect(zip(events, wanted).allSatisfy { $0.contains("\"by\":\"\($1)\"") })
    #expect(events.count == wanted.count)
  }

  @Test func `what is not used is said, and nothing else is stopped by it`() throws {
    try home.put("elsewhere/greco/config.json", "{\n \"sort\": 7,\n \"name\": \"Ann\"\n}")
    let variables = ["XDG_CONFIG_HOME": home("elsewhere")]
    let run = try home.greco(["review", "training"], variables: variables)
    #expect(run.status == 0)
    #expect(run.said.hasPrefix("\(home("elsewhere/greco/config.json")):2:10: warning: sort: one"))
    #expect(run.said.contains(" [training]: "))
    let check = try home.greco(["check"], variables: variables)
    #expect(check.status == 0 && check.said.contains(":2:10: warning: sort: "))
  }

  @Test func `a broken file is said and passed over`() throws {
    try home.put(".config/greco/config.json", "{")
    let run = try home.greco("review", "training", "--by", "Ann")
    #expect(run.status == 0 && run.said.contains("config.json:1:2: error: "))
  }

  static let light = Environment(variables: ["COLORFGBG": "0;15"])

  @Test(arguments: [
    (["--palette", "contrast"], "mono", "contrast"), ([], "mono", "mono"), ([], nil, "light"),
    ([], "pink", "light"),
  ])
  func `the palette is the option's, else the preferred, else what suits`(
    arguments: [String],
    preferred: String?,
    palette: String
  ) throws {
    let options = try GlobalOptions.parse(arguments)
    var preferences = Preferences()
    preferences.palette = preferred
    #expect(options.palette(preferences, Self.light).name == palette)
  }

  @Test func `the preferred language comes before the locale's`() throws {
    var preferences = Preferences()
    preferences.language = "kk"
    let options = try GlobalOptions.parse([])
    let environment = Environment(variables: ["LANG": "ru_RU.UTF-8"])
    let settings = Settings(options, preferences, environment, speaksUnicode: true)
    #expect(settings.languages == ["kk", "ru", "en"])
  }

  @Test("A preferred palette and mouse are those of the dashboard")
  func dashboard() throws {
    let terminal = try Terminal()
    let folder = Folder(path: terminal.home + "/.config/greco")
    try folder.create()
    try folder.writeNew("config.json", [Array(#"{"palette": "mono", "mouse": false}"#.utf8)])
    try terminal.openDashboard()
    #expect(try terminal.fact("mouse_any_flag") == "0")
    try terminal.press("q")
    try terminal.waitForShell()
  }
}

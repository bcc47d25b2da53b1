import Files
import Testing

/// Terminals and locales that the machine knows little of, as after ssh from elsewhere.
@Suite(.serialized) struct OtherTerminalsTests {
  @Test(
    "A terminal that does what xterm does has the dashboard, and programs started there its name",
    arguments: ["xterm-kitty", "foot", "alacritty", "xterm-ghostty", "wezterm", "xterm.js"]
  )
  func likeXterm(_ name: String) throws {
    let terminal = try Terminal(size: (120, 40))
    try terminal.openDashboard(
      "echo 'echo $TERM >$1' >e; TERM=\(name) EDITOR='sh e' \(Built.greco)"
    )
    #expect(try terminal.fact("alternate_on") == "1")
    try terminal.press("E")
    try terminal.waitFor("noted · saved")
    try terminal.press("Enter")
    try terminal.waitFor("Notes")
    #expect(try terminal.screen().contains(name))
    try terminal.press("q", "q")
    try terminal.waitForShell()
  }

  @Test("On any other everything is printed, and what helps is said last")
  func unknown() throws {
    let terminal = try Terminal()
    try terminal.enter("TERM=nobody-knows \(Built.greco)")
    let screen = try terminal.waitFor("try TERM=xterm-256color")
    let lines = screen.split(separator: "\n").filter { $0 != "$" && $0 != "$ " }
    #expect(lines.last?.contains("try TERM=xterm-256color") == true, "\(screen)")
  }

  @Test("Where nothing says what letters there are, all of Unicode is shown")
  func noLocale() throws {
    let terminal = try Terminal()
    let screen = try terminal.openDashboard("unset LANG LC_ALL LC_CTYPE; \(Built.greco)")
    #expect(screen.contains("✓✓✓✓◌"))
    try terminal.press("n")
    try terminal.type("Қазақ")
    try terminal.waitFor(": Қазақ")
  }

  @Test("A locale of ASCII stays so, and one line says what is needed", arguments: ["C", "POSIX"])
  func ascii(_ locale: String) throws {
    let terminal = try Terminal()
    try terminal.enter("LC_ALL=\(locale) \(Built.greco)")
    let screen = try terminal.waitFor("letters beyond ASCII need a UTF-8 locale")
    #expect(!screen.contains("✓"))
  }

  @Test(
    "Texts are in the locale's language only where it can be shown",
    arguments: [("ru_RU.KOI8-R", false), ("ru_RU", false), ("ru_RU.UTF-8", true)]
  )
  func language(_ locale: String, _ isRussian: Bool) throws {
    let terminal = try Terminal(size: (120, 40))
    let screen = try terminal.openDashboard(
      """
      \(Built.greco) init D 2>&1; \
      sed -i '0,/"title": "Systemic risk studies"/s//"title": {"en": "Systemic risk studies", \
      "ru": "Исследования"}/' D/1-*.json; clear; LC_ALL=\(locale) \(Built.greco) --dossier D
      """
    )
    #expect(screen.contains("1 Исследования") == isRussian)
    #expect(screen.contains("1 Systemic risk studies") == !isRussian)
  }
}

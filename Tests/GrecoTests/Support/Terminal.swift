import Files
import Glibc
import Testing

/// A shell in a terminal of its own (tmux), as a person has one.
///
/// Nothing sleeps: what is waited for is asked for again and again until it is there.
final class Terminal {
  let home: String
  private let socket: String

  /// A terminal of a size.
  ///
  /// - Parameters:
  ///   - size: Columns and rows.
  ///   - locale: The locale of everything in it.
  ///   - name: What git calls the person, if it knows a name.
  /// - Throws: Where tmux could not be started.
  init(
    size: (width: Int, height: Int) = (80, 24),
    locale: String = "C.UTF-8",
    name: String? = "Tester"
  ) throws {
    var template = Array("/tmp/greco-terminal-XXXXXX".utf8CString)
    home = try #require(mkdtemp(&template).map { String(cString: $0) })
    socket = home + "/tmux"
    let shell = [
      "env", "-i", "PATH=\(Environment.current["PATH"] ?? "/usr/bin:/bin")", "HOME=\(home)",
      "TERM=tmux-256color", "LANG=\(locale)", "LC_ALL=\(locale)", "TZ=UTC", "PS1=$ ",
      "LOGNAME=tester",
      "USER=tester", "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_COUNT=\(name == nil ? 0 : 1)",
      "GIT_CONFIG_KEY_0=user.name", "GIT_CONFIG_VALUE_0=\(name ?? "")", "bash", "--norc",
      "--noprofile",
    ]
    try tmux(
      [
        "-f", "/dev/null", "new-session", "-d", "-c", home, "-x", "\(size.width)", "-y",
        "\(size.height)",
      ]
        + shell
    )
    try tmux(["set-option", "-g", "status", "off"])
    try tmux(["resize-window", "-x", "\(size.width)", "-y", "\(size.height)"])
    try waitFor("$")
  }

  deinit {
    // Hung up, a dashboard would keep what was begun in a home that is gone.
    let panes = try? Program.run(["tmux", "-S", socket, "list-panes", "-F", "#{pane_pid}"])
    let lines = String(decoding: panes?.bytes ?? [], as: UTF8.self).split(separator: "\n")
    for shell in lines.compactMap({ Int($0) }) {
      _ = try? Program.run(["pkill", "-KILL", "-s", "\(shell)"])
    }
    _ = try? Program.run(["tmux", "-S", socket, "kill-server"])
    _ = try? Program.run(["rm", "-rf", home])
  }

  /// Types keys by tmux' names: a letter, `Enter`, `Escape`, `C-z`.
  func press(_ keys: String...) throws {
    for key in keys { try tmux(["send-keys", key]) }
  }

  /// Types a text letter by letter.
  func type(_ text: String) throws {
    try tmux(["send-keys", "-l", text])
  }

  /// Pastes a text, as the terminal does it.
  func paste(_ text: String) throws {
    // In a file: tmux takes no long words.
    let file = home + "/.pasted"
    try Folder(path: home).writeNew(".pasted", [Array(text.utf8)])
    defer { unlink(file) }
    try tmux(["load-buffer", file])
    try tmux(["paste-buffer", "-p"])
  }

  /// Types a command line.
  func enter(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Opens the dashboard of the shipped dossier by a command line, and returns what it shows.
  @discardableResult
  func openDashboard(
    _ line: String = Built.greco,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    try enter("clear; " + line)
    // The footer is drawn last: a screen can be caught half drawn.
    return try waitUntil("the dashboard is drawn", sourceLocation: sourceLocation) {
      $0.contains("7 Other subjects") && $0.contains("q quit")
    }
  }

  /// Types a line behind `:` in the dashboard, and gives it.
  func command(_ line: String) throws {
    try press(":")
    try enter(line)
  }

  /// Waits until the dashboard has given the terminal back.
  func waitForShell(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try waitUntil("the shell is back", sourceLocation: sourceLocation) { _ in
      try fact("alternate_on") == "0"
    }
  }

  /// What the program prints that is run elsewhere, with this home.
  @discardableResult
  func greco(_ arguments: String...) throws -> String {
    let output = try Program.run(
      [Built.greco] + arguments,
      environment: Environment(variables: ["HOME": home, "PATH": "/usr/bin:/bin"])
    )
    #expect(output.status == 0, "\(String(decoding: output.messages, as: UTF8.self))")
    return String(decoding: output.bytes, as: UTF8.self)
  }

  func resize(to width: Int, _ height: Int) throws {
    try tmux(["resize-window", "-x", "\(width)", "-y", "\(height)"])
  }

  /// What is on the screen.
  func screen() throws -> String {
    try tmux(["capture-pane", "-p"])
  }

  /// One of tmux' own facts about the terminal, such as `alternate_on`.
  func fact(_ name: String) throws -> String {
    try tmux(["display-message", "-p", "#{\(name)}"]).filter { $0 != "\n" }
  }

  /// Reads on until a text is on the screen.
  @discardableResult
  func waitFor(
    _ text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    try waitUntil("\u{201C}\(text)\u{201D} is on the screen", sourceLocation: sourceLocation) {
      $0.contains(text)
    }
  }

  /// Reads on until the screen is as it should be.
  @discardableResult
  func waitUntil(
    _ expectation: String,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ isSo: (String) throws -> Bool
  ) throws -> String {
    let end = SystemCalls.real.uptime() + 10_000
    while true {
      let screen = try screen()
      if try isSo(screen) { return screen }
      guard SystemCalls.real.uptime() < end else {
        Issue.record(
          "waited in vain until \(expectation); the screen:\n\(screen)",
          sourceLocation: sourceLocation
        )
        throw Timeout()
      }
      poll(nil, 0, 10)
    }
  }

  struct Timeout: Error {}

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let output = try Program.run(["tmux", "-S", socket] + arguments)
    guard output.status == 0 else {
      Issue.record("tmux \(arguments): \(String(decoding: output.messages, as: UTF8.self))")
      throw Timeout()
    }
    return String(decoding: output.bytes, as: UTF8.self)
  }
}

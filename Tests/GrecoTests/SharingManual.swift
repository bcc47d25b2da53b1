import Files
import Foundation
import Testing

/// The manual of working together: every command in it is typed, in a place where the computer's folders
/// are those of a home.
@Suite struct SharingManual {
  let home = Home()

  /// The computer's folders, and a group that there is.
  private func here(_ text: String) -> String {
    text.replacing("sudo ", with: "")
      .replacing("/srv/", with: home("srv/"))
      .replacing("/var/www/", with: home("www/"))
      .replacing("anticorruption", with: "$(id -gn)")
  }

  @Test func `every command does what it says`() throws {
    _ = try home.shell("mkdir -p bin srv/greco www/greco; ln -s \"$greco\" bin/greco")
    let variables = [
      "PATH": home("bin") + ":" + (Environment.current["PATH"] ?? "/usr/bin:/bin"),
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_COUNT": "2",
      "GIT_CONFIG_KEY_0": "user.name", "GIT_CONFIG_VALUE_0": "Ann",
      "GIT_CONFIG_KEY_1": "user.email", "GIT_CONFIG_VALUE_1": "ann@example.org",
    ]
    let examples = try Example.all(in: "sharing.md")
    #expect(examples.count > 12)
    for example in examples {
      switch example {
      case .file(let name, let text):
        try Example.file(name: name, text: here(text)).tryOut(in: home) { $0 }
      case .command(let command, let prints):
        let checked = "exec 2>&1; \(here(command)); echo well ended"
        try Example.command(checked, prints: prints.map(here) + ["well ended"])
          .tryOut(in: home, variables: variables) { $0 }
      }
    }
    // What was entered before it became public is on no page.
    let page = try #require(try home.text("www/greco/index.html"))
    #expect(!page.contains("seen by a colleague") && !page.contains("for all to see"))
  }
}

import Testing

@testable import Terminal

@Suite("Links on the screen") struct LinksTests {
  private func areUnderstood(_ environment: [String: String]) -> Bool {
    Links.areUnderstood { environment[$0] }
  }

  @Test(
    "are for terminals that are known to understand them",
    arguments: [
      ["TERM": "xterm-256color", "VTE_VERSION": "7600"], ["TERM": "xterm-kitty"], ["TERM": "foot"],
      ["TERM": "foot-extra"], ["TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"],
      ["TERM": "xterm-256color", "WT_SESSION": "1"],
      ["TERM": "xterm-256color", "KONSOLE_VERSION": "220401"],
      [
        "TERM": "tmux-256color", "TMUX": "1", "TERM_PROGRAM": "tmux",
        "TERM_PROGRAM_VERSION": "3.4",
      ],
      [
        "TERM": "screen-256color", "TMUX": "1", "TERM_PROGRAM": "tmux",
        "TERM_PROGRAM_VERSION": "3.5a",
      ],
    ]
  )
  func understood(_ environment: [String: String]) { #expect(areUnderstood(environment)) }

  @Test(
    "and not where nothing is known, or what is known is of another terminal",
    arguments: [
      [:], ["TERM": "xterm-256color"], ["TERM": "linux", "VTE_VERSION": "7600"],
      ["TERM": "dumb", "WT_SESSION": "1"], ["TERM": "xterm-256color", "VTE_VERSION": "4800"],
      ["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"],
      ["TERM": "screen-256color", "STY": "1.pts-0", "VTE_VERSION": "7600"],
      ["TERM": "tmux-256color"], ["TERM": "tmux-256color", "TMUX": "1", "VTE_VERSION": "7600"],
      [
        "TERM": "tmux-256color", "TMUX": "1", "TERM_PROGRAM": "tmux",
        "TERM_PROGRAM_VERSION": "3.3a",
      ],
      ["TERM": "xterm-256color", "XTERM_VERSION": "XTerm(379)", "VTE_VERSION": "7600"],
    ]
  )
  func notUnderstood(_ environment: [String: String]) { #expect(!areUnderstood(environment)) }

  @Test(
    "lead to pages on the web alone, and hold nothing that is obeyed",
    arguments: [
      "file:///etc/passwd", "https://a.example/\u{1B}]0;x", "https://a.example/\u{202E}",
      "https://a.example/a b", "https://a.example/\u{7}", "javascript:1",
      "https://a.example/" + String(repeating: "a", count: 2000),
    ]
  )
  func refused(_ address: String) { #expect(Links.begin(address) == nil) }

  @Test("have one name wherever they go on") func named() {
    let begin = Links.begin("https://a.example/b?c=d;e")
    #expect(begin == Links.begin("https://a.example/b?c=d;e"))
    #expect(begin != Links.begin("https://a.example/b"))
    #expect(begin?.hasSuffix(";https://a.example/b?c=d;e\u{1B}\\") == true)
  }
}

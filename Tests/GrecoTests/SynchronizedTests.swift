import Glibc
import Testing

/// Frames that the terminal is to show at once, where it says that it can.
@Suite(.serialized) struct SynchronizedTests {
  static let question = "\u{1B}[?2026$p"
  static let begin = "\u{1B}[?2026h"
  static let end = "\u{1B}[?2026l"
  static let whole = "\u{1B}[2J"

  /// A program whose terminal has answered.
  private func started(answer: String = "\u{1B}[?2026;2$y") throws -> RawTerminal {
    let terminal = try RawTerminal()
    _ = terminal.settle()
    terminal.send(answer)
    return terminal
  }

  @Test("The terminal is asked once, with the first frame, and before that blanks the screen")
  func asked() throws {
    let terminal = try RawTerminal()
    let first = terminal.settle()
    let parts = first.split(separator: Self.question, omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    #expect(parts.first?.contains("\u{1B}[?1049h") == true)
    #expect(parts.last?.contains(Self.whole) == true)
    #expect(!first.contains(Self.begin))
    // Nobody waits for an answer.
    terminal.send("t")
    #expect(!terminal.settle().contains(Self.begin))
    #expect(first.contains("Other subjects"))
  }

  @Test(
    "Nobody is asked who might print the question, or would rather not be",
    arguments: [
      ["TERM": "linux"], ["TERM": "vt100"], ["TERM": "screen"], ["TERM": "screen-256color"],
      ["TERM": "tmux-256color"], ["TERM": "rxvt-unicode-256color"], ["TMUX": "/tmp/tmux,1,0"],
      ["STY": "1.pts-0"], ["TERM_PROGRAM": "Apple_Terminal"],
    ]
  )
  func notAsked(_ environment: [String: String]) throws {
    let terminal = try RawTerminal(environment: environment)
    #expect(!terminal.settle().contains("?2026"))
  }

  @Test("From the answer on every frame has a beginning and an end, and nothing is outside of them")
  func marked() throws {
    let terminal = try started()
    for key in ["j", "t", "q", "\u{0C}", "/", "x", "\u{1B}"] {
      terminal.send(key)
      let frame = terminal.settle()
      #expect(frame.hasPrefix(Self.begin) && frame.hasSuffix(Self.end), "\(key.debugDescription)")
      expectBalanced(frame)
    }
  }

  @Test("Who answers that they cannot is not told", arguments: [0, 3, 4])
  func cannot(_ setting: Int) throws {
    let terminal = try started(answer: "\u{1B}[?2026;\(setting)$y")
    terminal.send("j")
    #expect(!terminal.settle().contains("?2026"))
  }

  @Test(
    "Whatever ends the program in the middle of a frame, that is ended as well",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT]
  )
  func interrupted(_ signal: Int32) throws {
    let terminal = try RawTerminal()
    _ = terminal.settle()
    terminal.send("\u{1B}[?2026;2$y")
    try blockInFrame(terminal)
    #expect(kill(terminal.process, signal) == 0)
    let rest = try terminal.readToEnd()
    let lastBegin = try #require(rest.ranges(of: Self.begin).last)
    let lastEnd = try #require(rest.ranges(of: Self.end).last)
    #expect(lastBegin.upperBound < lastEnd.lowerBound)
    for left in ["\u{1B}[?1049l", "\u{1B}[?2004l", "\u{1B}[?1006l", "\u{1B}[?1000l"] {
      let range = try #require(rest.ranges(of: left).last, "\(left.debugDescription)")
      #expect(range.upperBound <= lastEnd.lowerBound)
    }
    #expect(terminal.modes == terminal.modesBefore)
  }

  @Test("A key that is held stops with its last press; what is told at length comes at the pause")
  func held() throws {
    let terminal = try started()
    terminal.send("jjjj")
    let frames = terminal.settle().split(separator: Self.begin)
    #expect(frames.count == 2)
    #expect(frames.first?.contains("nothing said yet") == false)
    #expect(frames.last?.contains("nothing said yet") == true)
    terminal.send("j")
    #expect(terminal.settle().ranges(of: Self.begin).count == 1)
    terminal.send("kkkn")
    #expect(terminal.settle().ranges(of: Self.begin).count == 1)
  }

  @Test("Between frames a crash has none to end")
  func crashed() throws {
    let terminal = try started()
    terminal.send("j")
    terminal.settle()
    #expect(kill(terminal.process, SIGSEGV) == 0)
    #expect(try !terminal.readToEnd().contains("?2026"))
  }

  @Test("On quitting all is ended, and an answer that comes with the key is not the shell's")
  func quit() throws {
    let terminal = try RawTerminal()
    try terminal.read(until: "\u{1B}[8;7H")
    terminal.send("q\u{1B}[?2026;2$y")
    let rest = try terminal.readToEnd()
    #expect(rest.contains("\u{1B}[?1049l"))
    #expect(!rest.contains("?2026;2"))
    expectBalanced(rest)
    #expect(terminal.modes == terminal.modesBefore)
    #expect(terminal.waiting == 0)
  }

  /// Has the program draw and nobody take it, until it waits in the middle of a frame.
  private func blockInFrame(_ terminal: RawTerminal) throws {
    for _ in 0..<1000 {
      if terminal.isBlocked { return }
      terminal.send("\u{0C}")
      poll(nil, 0, 10)
    }
    Issue.record("it never waits")
  }

  private func expectBalanced(_ text: String) {
    var isBegun = false
    for part in text.split(separator: "\u{1B}[?2026").dropFirst(text.hasPrefix(Self.begin) ? 0 : 1)
    {
      #expect(part.first == (isBegun ? "l" : "h"))
      isBegun.toggle()
    }
    #expect(!isBegun)
  }
}

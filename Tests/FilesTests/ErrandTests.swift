import Glibc
import Testing

@testable import Files

/// What other programs make, waited for or not.
@Suite struct ErrandTests {
  let scratch = Scratch()

  private func errand(_ script: String, input: [UInt8] = [], patience: Int = 10_000) -> Errand {
    let path = Environment.current["PATH"] ?? "/usr/bin:/bin"
    return Errand(
      ["sh", "-c", script],
      input: input,
      files: [("given", Array("given\n".utf8))],
      result: .document("result"),
      environment: Environment(variables: ["PATH": path, "TMPDIR": scratch.path]),
      patience: patience
    )
  }

  private func reading(_ script: String, upTo most: Int = 1 << 20) -> Errand {
    let path = Environment.current["PATH"] ?? "/usr/bin:/bin"
    return Errand(
      ["sh", "-c", script],
      files: [("given", Array("given\n".utf8))],
      result: .output(upTo: most),
      environment: Environment(variables: ["PATH": path, "TMPDIR": scratch.path]),
      patience: 10_000
    )
  }

  @Test func `one that says what it made is listened to, or asked why it could not read it`() throws
  {
    #expect(try reading("cat given; echo warning >&2").run() == Array("given\n".utf8))
    #expect(throws: Errand.Failure.unread(name: "sh", said: "no table in it")) {
      try reading("cat given; echo no table in it. >&2; exit 1").run()
    }
    #expect(left.isEmpty)
  }

  @Test func `one that says more than it may, or complains without end, is ended`() throws {
    let endless = reading("while :; do echo more; done", upTo: 1000)
    #expect(throws: Errand.Failure.tooMuch(name: "sh", most: 1000)) { try endless.run() }
    let complaining = reading(
      "yes complaint 2>/dev/null | head -c 1000000 >&2; echo last >&2; exit 1"
    )
    #expect(throws: Errand.Failure.unread(name: "sh", said: "last")) { try complaining.run() }
    #expect(left.isEmpty)
  }

  @Test func `what is needed and is not there is named with its package`() throws {
    let nowhere = Environment(variables: ["PATH": scratch.path])
    #expect(throws: MissingPackages(packages: ["poppler-utils"])) {
      try Pdftotext.reading([], environment: nowhere)
    }
    #expect(throws: MissingPackages(packages: ["pandoc"])) {
      try Pandoc.reading([], as: .docx, environment: nowhere)
    }
  }

  /// What is left where temporary files are.
  private var left: [String] { (try? Folder(path: scratch.path).names()) ?? [] }

  @Test func `a program finds its files, reads its input, and what it leaves is taken`() throws {
    let made = try errand("cat given - >result; touch more", input: Array("input".utf8)).run()
    #expect(made == Array("given\ninput".utf8) && left.isEmpty)
  }

  @Test func `one that fails is asked why, and one that leaves nothing has failed`() {
    #expect(throws: Errand.Failure.failed(name: "sh", said: "no paper")) {
      try errand("echo one >&2; echo no paper >&2; touch result; exit 3").run()
    }
    #expect(throws: Errand.Failure.failed(name: "sh", said: "it left no document")) {
      try errand("true").run()
    }
    #expect(left.isEmpty)
  }

  @Test func `one that takes too long ends with all that it started`() throws {
    scratch.put("helpers", "")
    let script = "sleep 60 & echo $! >\(scratch("helpers")); sleep 60"
    #expect(throws: Errand.Failure.program(.tooSlow(name: "sh"))) {
      try errand(script, patience: 500).run()
    }
    let helper = try #require(scratch.text("helpers").flatMap { Int32($0.filter(\.isNumber)) })
    #expect(Self.isGone(helper) && left == ["helpers"])
  }

  @Test func `a helper that holds on to the output does not hold up the end`() throws {
    scratch.put("helpers", "")
    let script = "sleep 60 & echo $! >\(scratch("helpers")); echo done >result"
    #expect(try errand(script).run() == Array("done\n".utf8))
    let helper = try #require(scratch.text("helpers").flatMap { Int32($0.filter(\.isNumber)) })
    #expect(Self.isGone(helper))
  }

  @Test func `one that has said all is awaited until it has ended`() throws {
    let made = try errand("exec >&- 2>&-; sleep 0.1; echo done >result").run()
    #expect(made == Array("done\n".utf8))
  }

  @Test func `looking at one that is at work takes no time, whatever it says`() throws {
    let running = try RunningErrand(errand("cat >/dev/null; yes", input: [1, 2, 3]))
    let group = try #require(running.group)
    for _ in 0..<20 {
      let isDone = running.isDone()
      #expect(!isDone)
    }
    #expect(!running.reading.isEmpty)
    running.end()
    #expect(Self.isGone(group) && left.isEmpty && running.group == nil)
  }

  @Test func `one that is dropped ends`() throws {
    var running: RunningErrand? = try RunningErrand(errand("sleep 60"))
    let group = try #require(running?.group)
    running = nil
    #expect(running == nil && Self.isGone(group) && left.isEmpty)
  }

  @Test func `where it cannot be started nothing is left`() {
    let none = Errand(
      ["no-such-program"],
      result: .document("result"),
      environment: Environment(variables: ["TMPDIR": scratch.path]),
      patience: 1000
    )
    #expect(throws: Errand.Failure.program(.missing(name: "no-such-program"))) { try none.run() }
    #expect(left.isEmpty)
  }

  /// Whether a process that was killed has ended, be it that nobody has asked how.
  private static func isGone(_ process: Int32) -> Bool {
    let end = SystemCalls.real.uptime() + 10_000
    while kill(process, 0) == 0, SystemCalls.real.uptime() < end {
      let bytes = (try? Folder(path: "/proc/\(process)").read("stat")) ?? nil
      if String(decoding: bytes ?? [], as: UTF8.self).contains(") Z ") { return true }
      poll(nil, 0, 1)
    }
    return kill(process, 0) == -1
  }
}

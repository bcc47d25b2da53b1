import Glibc
import Testing

@testable import Files

/// Tests of what a process has only one of, its environment above all: one after the other.
@Suite(.serialized) struct ProcessWide {
  @Suite struct Clocks {
    @Test func `a day is the user's`() {
      inZone("<+05>-5") {
        // 2026-11-23 19:30 UTC is past midnight in Almaty.
        #expect(Clock.localDay(at: 1_795_462_200_000) == (2026, 11, 24))
        #expect(Clock.localTime(at: 1_795_462_200_000) == (0, 30))
        #expect(Clock.nextMidnight(after: 1_795_462_200_000) == 1_795_546_800)
      }
    }

    @Test func `days with 23 and 25 hours end at midnight`() {
      inZone("CET-1CEST,M3.5.0,M10.5.0/3") {
        // 2026-03-29 and 2026-10-25 begin at 23:00 and 22:00 UTC the day before.
        #expect(Clock.nextMidnight(after: 1_774_738_800_000) == 1_774_738_800 + 23 * 3600)
        #expect(Clock.nextMidnight(after: 1_792_879_200_000) == 1_792_879_200 + 25 * 3600)
        #expect(Clock.dayEnd(year: 2026, month: 3, day: 29) == 1_774_821_599_999)
      }
    }

    @Test func `a midnight that does not exist is no trouble`() {
      // The clocks go from 0:00 to 1:00 on 2026-10-18, a day of 23 hours after 3:00 UTC.
      inZone("<-03>3<-02>,M10.3.0/0,M2.3.0/0") {
        let end = Clock.dayEnd(year: 2026, month: 10, day: 17)
        #expect(Clock.localTime(at: end) == (23, 59))
        #expect(Clock.localDay(at: end + 1) == (2026, 10, 18))
        #expect(Clock.localTime(at: end + 1) == (1, 0))
        #expect(Clock.dayEnd(year: 2026, month: 10, day: 18) - end == 23 * 3_600_000)
      }
    }

    @Test func `the end of a month and of a year are the ends of days`() {
      inZone("UTC0") {
        #expect(Clock.dayEnd(year: 2024, month: 2, day: 29) == 1_709_251_199_999)
        #expect(Clock.dayEnd(year: 2025, month: 12, day: 31) == 1_767_225_599_999)
        #expect(Clock.localDay(at: -1) == (1969, 12, 31))
      }
    }

    private func inZone(_ zone: String, _ work: () -> Void) {
      let before = getenv("TZ").map { String(cString: $0) }
      setenv("TZ", zone, 1)
      work()
      if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
    }
  }

  @Suite struct Programs {
    @Test func `a program reads its input and leaves output, messages and a status`() throws {
      let script = "cat; echo oops >&2; exit 3"
      let input = [UInt8](repeating: 7, count: 1 << 20)
      let output = try Program.run(["sh", "-c", script], input: input)
      #expect(output.bytes == input)
      #expect(output.messages == Array("oops\n".utf8) && output.status == 3)
    }

    @Test func `a program may leave its input`() throws {
      let output = try Program.run(["true"], input: [UInt8](repeating: 7, count: 1 << 20))
      #expect(output == Program.Output(status: 0, bytes: [], messages: []))
    }

    @Test func `a missing program is named`() {
      #expect(throws: Program.Failure.missing(name: "no-such-program")) {
        try Program.run(["no-such-program"])
      }
    }

    @Test func `a slow program is ended`() {
      #expect(throws: Program.Failure.tooSlow(name: "tail")) {
        try Program.run(["tail", "-f", "/dev/null"], patience: 20)
      }
    }

    @Test func `a program sees only the environment it is given`() throws {
      let output = try Program.run(["env"], environment: Environment(variables: ["A": "b=c"]))
      #expect(output.bytes == Array("A=b=c\n".utf8))
    }

    @Test func `git knows a name, and the account has one in any case`() throws {
      let variables = [
        "HOME": "/nowhere", "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "user.name",
        "GIT_CONFIG_VALUE_0": " A. Sadykova ",
      ]
      #expect(Environment(variables: variables).gitName() == "A. Sadykova")
      let silent = ["HOME": "/nowhere", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_DIR": "/dev/null"]
      #expect(Environment(variables: silent).gitName() == nil)
      #expect(
        Environment(variables: silent).accountName == Account.current?.name
          ?? Account.current?.login
      )
    }

    @Test func `the process's own environment is seen`() {
      setenv("GRECO_TEST", "a=b", 1)
      #expect(Environment.ofProcess["GRECO_TEST"] == "a=b")
      unsetenv("GRECO_TEST")
      #expect(Environment.ofProcess["GRECO_TEST"] == nil)
    }
  }

  @Suite struct Outputs {
    @Test func `a reader that has gone ends the writing quietly`() throws {
      var pipe = try Pipe()
      pipe.closeReader()
      #expect(try !writeOut("text", to: pipe.writer))
    }

    @Test func `a reader that has gone is not written for`() throws {
      var pipe = try Pipe()
      pipe.closeReader()
      var made = 0
      let parts = (UInt8(1)...9).lazy.map { number -> [UInt8] in
        made += 1
        return [number]
      }
      #expect(try !writeOut(parts, to: pipe.writer))
      #expect(made == 1)
    }

    @Test func `a signal that would end this process ends a long file, and nothing is left of it`()
      throws
    {
      let scratch = Scratch()
      let before = signal(SIGTERM, SIG_IGN)
      defer { signal(SIGTERM, before) }
      let parts = (UInt8(1)...9).lazy.map { number -> [UInt8] in
        if number == 3 { pthread_kill(pthread_self(), SIGTERM) }
        return [number]
      }
      #expect(throws: FileFailure.cannotWrite(path: scratch("long"), code: EINTR)) {
        try OutputFile.write(parts, to: scratch("long"), mayReplace: false)
      }
      #expect(try Folder(path: scratch.path).names() == [])
    }

    @Test func `a full disk is a failure`() throws {
      let full = try SystemCalls.real.open("/dev/full", O_WRONLY, 0)
      defer { close(full) }
      #expect(throws: FileFailure.cannotPrint(path: "output \(full)", code: ENOSPC)) {
        try writeOut("text", to: full)
      }
      #expect(!isTerminal(full))
    }
  }
}

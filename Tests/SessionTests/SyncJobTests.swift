import Dashboard
import Files
import Model
import Testing

@testable import Session

/// A shared dossier is brought together with that of others by a program beside the dashboard.
@Suite struct SyncJobTests {
  let temporary = Scratch()

  private func commands(_ script: String) -> MadeUpCommands {
    let commands = MadeUpCommands()
    let path = Environment.current["PATH"] ?? "/usr/bin:/bin"
    let errand = Errand(
      ["sh", "-c", script],
      result: .messages,
      environment: Environment(variables: ["PATH": path, "TMPDIR": temporary.path]),
      patience: 120_000,
      called: "git"
    )
    commands.instructions["sync"] = .syncing { _ in errand }
    return commands
  }

  @Test func `a key begins it, keys go on, and what came of it is told`() throws {
    let sitting = try Sitting(commands: commands("sleep 0.2; echo 1 entry in. >&2; echo All. >&2"))
    sitting.type("Y")
    #expect(sitting.footer.contains("git syncs ") && sitting.footer.hasSuffix("0 s  ^C ends it"))
    sitting.type("+")
    #expect(sitting.events.count == 1)
    sitting.untilAllIsMade()
    #expect(sitting.footer.contains("1 entry in. All.") && temporary.names.isEmpty)
  }

  @Test func `one waits for its turn, and no third`() throws {
    let sitting = try Sitting(commands: commands("sleep 60"))
    sitting.type("YYY")
    #expect(sitting.footer.contains("a sync waits already for its turn"))
    #expect(sitting.footer.contains("1 waiting"))
    _ = sitting.leave()
  }

  @Test func `told to end, it puts its own things in order first`() throws {
    let place = Scratch()
    let file = place("file")
    let script = "trap 'echo tidy >\(file); exit 143' TERM; echo on >\(file); sleep 60 & wait"
    let sitting = try Sitting(commands: commands(script))
    sitting.type("Y")
    place.run("until [ -s \"$0/file\" ]; do sleep 0.01; done")
    sitting.type("⌃C")
    #expect(place.text("file") == "tidy\n")
    #expect(sitting.footer.contains("git was ended; ") && sitting.footer.contains("is not synced"))
    #expect(!sitting.hasWork && temporary.names.isEmpty)
  }

  @Test func `where it cannot be, its own words say why`() throws {
    let sitting = try Sitting(commands: commands("echo 'Not sent: nobody is there.' >&2; exit 75"))
    sitting.type("Y")
    sitting.untilAllIsMade()
    #expect(sitting.footer.contains("is not synced: Not sent: nobody is there."))
  }

  @Test func `unasked, what is wrong is told once until it is well again or another`() throws {
    let scratch = Scratch()
    scratch.run("mkdir -p \"$0/.git\"; echo why >\"$0/.git/why\"")
    let why = scratch(".git/why")
    let script = "read -r why <\(why); [ -z \"$why\" ] || { echo \"$why\" >&2; exit 75; }"
    let sitting = try Sitting(in: scratch, commands: commands(script))
    sitting.type(":sync-when after-change↵")
    #expect(sitting.belongings.preferences == [.sync([.afterChange])])
    var told: [Bool] = []
    for (number, reason) in ["one", "one", "two", "two", "", "two"].enumerated() {
      scratch.run("echo '\(reason)' >\"$0/.git/why\"")
      sitting.type(number.isMultiple(of: 2) ? "+" : "-")
      sitting.untilAllIsMade()
      told.append(sitting.footer.contains("is not synced: \(reason)"))
      sitting.type("⎋")
    }
    #expect(told == [true, false, true, false, false, true])
  }

  @Test func `the past is not synced`() throws {
    let sitting = try Sitting(commands: commands("sleep 60"))
    sitting.type(":as-of 2025-01-01↵Y")
    #expect(!sitting.hasWork)
  }
}

import Glibc
import Model
import Testing

@testable import Files

/// Which entries of a dossier a user has seen, kept from one start to the next.
@Suite struct LookFiles {
  let scratch = Scratch()

  func file(_ folder: String = "/a", _ calls: SystemCalls = .real) throws -> LookFile {
    let environment = Environment(variables: ["XDG_STATE_HOME": scratch("state")])
    return try #require(
      LookFile(of: DossierPlace(folder: folder), "d", in: environment, calls: calls)
    )
  }

  private func journal(_ numbers: Int...) throws -> Journal {
    Journal(
      numbers.flatMap { number in
        var reader = JournalReader()
        let id = EventID(milliseconds: number, random: (0, 0))
        return reader.read(
          Array(
            #"{"id":"\#(id)","at":"2026-11-23T16:40:12.345Z","by":"A","on":"a","kind":"note","value":"x"}"#
              .utf8
          )
        )
      }
    )
  }

  private func look(_ numbers: Int..., day: Int = 0) throws -> Look {
    var all = Journal()
    for number in numbers { all.add(try journal(number).events) }
    return Look(at: all, on: Timestamp(milliseconds: day * 86_400_000))
  }

  @Test func `a look is kept for each dossier, for nobody else to read`() throws {
    #expect(try file().read() == nil)
    let seen = try look(1, 2)
    try file().keep(seen, insteadOf: nil)
    #expect(try file().read() == seen)
    #expect(try file("/b").read() == nil)
    #expect(scratch.permissions("state/greco/looks") == 0o700)
    #expect(try Folder(path: scratch("state/greco/looks")).names().count == 1)
    try file().keep(try look(1, 2, 3), insteadOf: seen)
    #expect(try file().read() == look(1, 2, 3))
  }

  @Test func `two windows keep what either has seen`() throws {
    let first = try look(1)
    try file().keep(first, insteadOf: nil)
    try file().keep(try look(1, 2), insteadOf: first)
    let both = try file().keep(try look(1, 3), insteadOf: first)
    #expect(try journal(1, 2, 3, 4).events(since: both)?.map(\.id.milliseconds) == [4])
  }

  @Test func `whichever call fails, it is the old or the new, and nobody waits long`() throws {
    let (old, new) = (try look(1), try look(1, 2))
    try file().keep(old, insteadOf: nil)
    for index in 1... {
      let faults = Faults { at, _ in at == index ? EIO : nil }
      let isSaved = (try? file("/a", faults.calls).keep(new, insteadOf: old)) != nil
      guard faults.injected > 0 else { break }
      #expect(try file().read() == (isSaved ? new : old), "call \(index): \(faults.trace)")
      try file().keep(old, insteadOf: try file().read())
    }
    let busy = Faults { _, name in name == "lock" ? EWOULDBLOCK : nil }
    try file("/a", busy.calls).keep(new, insteadOf: old)
    #expect(try file().read() == new)
    #expect(busy.waited <= 250)
  }
}

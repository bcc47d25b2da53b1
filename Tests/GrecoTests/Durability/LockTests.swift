import Files
import Glibc
import Testing

/// A lock that somebody does not give back.
@Suite struct LockTests {
  let home = Home()

  @Test("A lock is waited for two seconds; then nothing is saved, and the next time it works")
  func heldForLong() throws {
    try Folder(path: home("d")).create()
    let set = ["set", "training", "partly", "--by", "Ann", "--dossier", home("d")]
    let calls = SystemCalls.real
    let other = try calls.open(home("d"), O_RDONLY, 0)
    try calls.lock(other)
    let start = calls.uptime()
    let run = try home.greco(set)
    #expect((2000..<10_000).contains(calls.uptime() - start))
    #expect(run.status == 75)
    #expect(
      run.said == home("d") + ": nothing was saved: another program is writing there. Try again.\n"
    )
    #expect(try Folder(path: home("d")).names().isEmpty)
    try calls.close(other)
    #expect(try home.greco(set).status == 0)
  }
}

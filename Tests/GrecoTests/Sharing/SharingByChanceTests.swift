import Files
import Foundation
import Testing

/// Several people enter, sync and are cut short by chance; all of it is in the end with everybody, once.
@Suite struct SharingByChanceTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  @Test func `a case of Scripts/fuzz ends well`() throws {
    let seed = Int.random(in: 0..<1_000_000)
    let run = try Program.run(
      [
        "python3", Self.root + "/Scripts/fuzzing/fuzz.py", Built.greco, Self.root, "--seconds", "1",
        "--seed", "\(seed)", "sharing",
      ],
      environment: Environment(
        variables: Environment.current.variables.merging(["PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
      )
    )
    let said = String(decoding: run.bytes + run.messages, as: UTF8.self)
    #expect(run.status == 0 && said.contains("sharing: 1 cases, 0 findings"), "\(said)")
  }
}

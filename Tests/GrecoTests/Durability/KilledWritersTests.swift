import Files
import Testing

@testable import Model

/// Eight people enter things at once, some of them are killed, and two others look on.
///
/// `CHANGES=200 swift test --filter KilledWriters` is the full size.
@Suite(.serialized) struct KilledWritersTests {
  let home = Home()
  private let changes = Environment.current["CHANGES"].flatMap { Int($0) } ?? 12
  private let seed = Int.random(in: 0..<32_768)

  /// What became of one change: who and which, and what the process ended with.
  private struct Change {
    var name: String
    var status: Int32
  }

  @Test("What was saved is there once and in order; what is selected and typed stays")
  func killedAtRandom() throws {
    try Folder(path: home("d")).create()
    let watching = try openDashboard()
    let typing = try openDashboard()
    try watching.press("3")
    try typing.press("5", "j", "n")
    try typing.type("half a thou")

    let done = try runWriters()
    let saved = done.filter { $0.status == 0 }
    try #require(!saved.isEmpty && saved.count < done.count, "seed \(seed)")
    #expect(done.allSatisfy { [0, 75, 137].contains($0.status) }, "seed \(seed): \(done)")
    try expectEachOnceAndInOrder(done)
    try expectOnlyTornLines()

    #expect(try home.greco("set", "whistleblowers", "not", "--dossier", home("d")).status == 0)
    try typing.waitFor("○ Whistleblower protection")
    #expect(try typing.screen().contains("Note on Code of ethics: half a thou"))
    try typing.type("ght")
    try typing.press("Enter")
    try typing.waitFor("Code of ethics: noted · saved")
    #expect(
      try home.json("show", "code-of-ethics", "--dossier", home("d")).isNoted("half a thought")
    )
    // What came in is new to the one that watched, and not to whoever looks for the first time.
    try watching.press("c")
    try watching.waitFor("Since you looked")
    try watching.press("q")
    try expectFinalState(in: watching)
  }

  private func openDashboard() throws -> Terminal {
    let terminal = try Terminal(size: (120, 40))
    try terminal.openDashboard("\(Built.greco) --dossier \(home("d"))")
    return terminal
  }

  /// Eight writers, of whose changes every other one is killed if it is not done by some moment.
  private func runWriters() throws -> [Change] {
    let script = """
      writer() {
        RANDOM=$((seed + $1))
        for ((i = 0; i < changes; i++)); do
          case $((RANDOM % 5)) in
            0) change=(set training partly --note "$1-$i") ;;
            1) change=(set immunities procurement impl --note "$1-$i") ;;
            2) change=(note immunities "$(printf '%0*d' $((RANDOM % 6000 + 1)) 7)") ;;
            3) change=(due procurement "$((2100 + i))-0$(($1 + 1))-01") ;;
            4) change=(measure training "$1-$i" --state adopted) ;;
          esac
          limit=()
          if ((RANDOM % 2)); then
            printf -v moment 0.%03d $((RANDOM % longest + 1))
            limit=(timeout -s KILL "$moment")
          fi
          "${limit[@]}" "$greco" "${change[@]}" --by "$1-$i" 2>/dev/null && status=0 || status=$?
          echo "$1-$i $status"
        done
      }
      longest=$(($(date +%s%N) / 1000000))
      "$greco" note training first --by first 2>/dev/null
      longest=$((8 * ($(date +%s%N) / 1000000 - longest)))
      for writer in 0 1 2 3 4 5 6 7; do writer $writer & done
      wait
      """
    let variables = ["seed": "\(seed)", "changes": "\(changes)", "GRECO_DOSSIER": home("d")]
    return try home.shell(script, variables: variables).out.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      return Change(name: String(words[0]), status: try #require(Int32(words[1])))
    }
  }

  private func expectEachOnceAndInOrder(_ done: [Change]) throws {
    let log = try home.greco("log", "--json", "--dossier", home("d")).out
    let events = try log.split(separator: "\n").map {
      try JSONDocument.root(of: Array($0.utf8)).json
    }
    let ids = events.map { $0["id"]?.string ?? "" }
    #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 }, "seed \(seed)")
    // An action of two events is there once if they stand side by side.
    let actions = events.map { $0["by"]?.string ?? "" }.withoutRepetitions
    let counts = Dictionary(actions.map { ($0, 1) }, uniquingKeysWith: +)
    for change in done {
      let count = counts[change.name] ?? 0
      #expect(change.status == 0 ? count == 1 : count < 2, "seed \(seed): \(change)")
    }
    for writer in 0..<8 {
      let own = actions.filter { $0.hasPrefix("\(writer)-") }.compactMap { Int($0.dropFirst(2)) }
      #expect(own == own.sorted(), "seed \(seed): writer \(writer)")
    }
  }

  private func expectOnlyTornLines() throws {
    let check = try home.greco("check", home("d"))
    #expect(check.status == 0)
    let lines = check.out.split(separator: "\n").dropLast()
    #expect(lines.allSatisfy { $0.contains("torn") || $0.contains("kept and passed over") })
  }

  /// One that was open all along shows what one that opens now shows, but for what it last said.
  private func expectFinalState(in watching: Terminal) throws {
    let fresh = try openDashboard()
    try fresh.press("3")
    let expected = try fresh.waitFor("in decision-making by government").withoutFooter
    try watching.waitUntil("it shows what a fresh one shows") { $0.withoutFooter == expected }
  }
}

extension [String] {
  /// Each element that is not like the one before it.
  fileprivate var withoutRepetitions: [String] {
    indices.filter { $0 == 0 || self[$0] != self[$0 - 1] }.map { self[$0] }
  }
}

extension String {
  fileprivate var withoutFooter: [Substring] {
    split(separator: "\n", omittingEmptySubsequences: false).prefix(39).map { $0 }
  }
}

extension JSON {
  fileprivate func isNoted(_ text: String) -> Bool {
    self["notes"]?.elements?.contains { $0["text"] == .string(text) } ?? false
  }
}

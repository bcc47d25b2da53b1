import Files
import Testing

@testable import Model

/// Whatever happened to a journal: every byte stays, what is wrong is named by its line, and
/// everything else works.
@Suite struct DamageTests {
  let home = Home()

  private static func line(
    _ number: Int,
    id: String? = nil,
    on: String = "training",
    kind: String = "status",
    value: String = #""implemented""#,
    more: String = ""
  ) -> String {
    let id = id ?? "01KAS00000000000000000000\(number)"
    return #"{"id":"\#(id)","at":"2026-01-01T10:00:00.000Z","by":"Ann","on":"\#(on)","#
      + #""kind":"\#(kind)","value":\#(value),"after":[]\#(more)}"#
  }

  /// A journal, and what `greco check` is to say of it.
  struct Damage: CustomTestStringConvertible {
    var testDescription: String
    var journal: [UInt8]
    var said: [String]
    /// How many events can be read.
    var events = 2

    init(_ name: String, _ journal: String, _ said: String..., events: Int = 2) {
      testDescription = name
      self.journal = Array(journal.utf8)
      self.said = said
      self.events = events
    }
  }

  private static let one = line(1) + "\n"
  private static let two = line(2) + "\n"

  static let damages = [
    Damage("torn", one + line(2).prefix(70), "2:1: warning: the last line is torn", events: 1),
    Damage("whole without its end", one + line(2)),
    Damage("garbage", one + "\u{1}\u{7F}%$\u{1B}[2J\n" + two, "2:1: warning: a value was expected"),
    Damage("zeros", one + String(repeating: "\0", count: 5000) + "\n" + two, "2:1: warning: a "),
    Damage(
      "zeros at the end",
      one + two + String(repeating: "\0", count: 5000),
      "3:1: warning: the"
    ),
    Damage(
      "a zero in a text",
      one + line(2).replacing("Ann", with: "A\0n") + "\n" + line(3) + "\n",
      "2:75: warning: a control character stands inside a text"
    ),
    Damage("twice", one + one + two, "2:1: warning: line 1 says the same; it counts once"),
    Damage(
      "the same id",
      one + line(1, value: #""dealt-with""#) + "\n",
      "2:1: warning: id: line 1 has this id and other content; both count"
    ),
    Damage(
      "Windows",
      (one + two).replacing("\n", with: "\r\n"),
      "1:1: warning: 2 lines from here on end as on Windows; that does no harm"
    ),
    Damage("a mark", "\u{FEFF}" + one + two, "1:1: warning: a byte-order mark stands here"),
    Damage(
      "a merge",
      "<<<<<<< HEAD\n" + one + "=======\n" + two + ">>>>>>> theirs\n",
      "1:1: warning: a value was expected",
      "3:1: warning: a value was expected",
      "5:1: warning: a value was expected"
    ),
    Damage("a kind", one + line(2, kind: "hint") + "\n", "2:1: warning: kind: “hint” is no kind"),
    Damage(
      "a recommendation",
      one + line(2, on: "nowhere") + "\n",
      "2:1: warning: on: no recommendation has the id “nowhere”; it is kept"
    ),
    Damage(
      "the far future",
      one + line(2, id: "7ZZZZZZZZZZZZZZZZZZZZZZZZZ") + "\n",
      "2:1: warning: id: its time, 10889-08-02, is more than a day ahead of the clock; it counts"
    ),
    Damage(
      "itself",
      one + line(2).replacing("[]", with: #"["01KAS000000000000000000002"]"#) + "\n",
      "2:1: warning: after: it names itself as what was before it, or others that do; it counts"
    ),
    Damage(
      "a circle",
      line(1).replacing("[]", with: #"["01KAS000000000000000000002"]"#) + "\n"
        + line(2, more: #","of":"01KAS000000000000000000001""#) + "\n" + line(3) + "\n",
      "1:1: warning: after: it names itself as what was before it, or others that do; it counts",
      "2:1: warning: after: it names itself as what was before it, or others that do; it counts",
      events: 3
    ),
    Damage(
      "a newer version",
      one + line(2, more: #","mood":{"a":[1]},"day":"soon""#) + "\n",
      "2:1: warning: the field “mood” means nothing to this version; it is kept",
      "2:1: warning: the field “day” means nothing to this version; it is kept"
    ),
    Damage("blank lines", one + "\n  \t\n" + two),
  ]

  @Test("It is named, kept and no hindrance", arguments: damages)
  func kept(damage: Damage) throws {
    try home.put("d/journal.jsonl", damage.journal)
    try expectWarnings(damage)
    for (index, status) in ["partly", "not"].enumerated() {
      let set = ["set", "immunities", status, "--by", "Bob", "--dossier", home("d")]
      #expect(try home.greco(set).status == 0)
      let journal = try #require(try Folder(path: home("d")).read("journal.jsonl"))
      #expect(journal.starts(with: damage.journal), "every byte stays")
      #expect(journal.last == UInt8(ascii: "\n"))
      let log = try home.greco("log", "--json", "--dossier", home("d")).out
      #expect(log.split(separator: "\n").count == damage.events + index + 1)
    }
    #expect(
      try home.json("show", "immunities", "--dossier", home("d"))["status"] == "not-implemented"
    )
  }

  private func expectWarnings(_ damage: Damage) throws {
    let check = try home.greco("check", home("d"))
    #expect(check.status == 0)
    // That two lines disagree is no damage.
    let lines = check.out.split(separator: "\n").dropLast()
      .filter { !$0.hasPrefix("two entries: ") }
    #expect(lines.count == damage.said.count, "\(check.out)")
    for (line, said) in zip(lines, damage.said) {
      #expect(line.hasPrefix("journal.jsonl:" + said), "\(line)")
    }
  }

  /// A line of 300 KB in every place that a message quotes.
  @Test("What is endless is not said at length", arguments: 0..<8)
  func endless(place: Int) throws {
    let endless = String(repeating: "x", count: 300_000)
    let line =
      switch place {
      case 0: endless
      case 1: Self.line(3, id: endless)
      case 2: Self.line(3, on: endless)
      case 3: Self.line(3, kind: endless)
      case 4: Self.line(3, value: "\"\(endless)\"")
      case 5: Self.line(3, more: #","\#(endless)":1"#)
      case 6: Self.line(3, more: #","\#(endless)":1,"\#(endless)":2"#)
      default: Self.line(3, more: #","day":"\#(endless)""#)
      }
    try home.put("d/journal.jsonl", Self.one + line + "\n" + Self.two)
    let check = try home.greco("check", home("d"))
    #expect(check.status == 0)
    let lines = check.out.split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("journal.jsonl:2:") }.count == 1)
    #expect(lines.allSatisfy { $0.count < 200 }, "\(lines.map(\.count))")
    let set = try home.greco("set", "immunities", "not", "--by", "Bob", "--dossier", home("d"))
    #expect(set.status == 0 && set.said.count < 300)
  }
}

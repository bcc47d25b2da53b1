import Testing

/// Addresses that a terminal opens, in a terminal that says that it can.
@Suite(.serialized) struct LinkedTests {
  private static let begin = "\u{1B}]8;id="
  private static let end = "\u{1B}]8;;\u{1B}\\"

  /// What stands between each beginning and its end, without looks, by address.
  private func links(in text: String) throws -> [(address: String, name: String, text: String)] {
    try text.split(separator: Self.begin, omittingEmptySubsequences: false).dropFirst().map {
      part in
      let begin = try #require(part.ranges(of: "\u{1B}\\").first)
      let head = part[..<begin.lowerBound].split(separator: ";", maxSplits: 1)
      let close = try #require(part.ranges(of: Self.end).first)
      let shown = part[begin.upperBound..<close.lowerBound].split(separator: "\u{1B}")
        .map { $0.hasPrefix("[") ? $0.drop { $0 != "m" }.dropFirst() : $0[...] }
      return (String(head[1]), String(head[0]), shown.joined())
    }
  }

  @Test("An address is one link, however many rows it takes, and is sent once") func sent() throws {
    let terminal = try RawTerminal(environment: ["VTE_VERSION": "7600"])
    #expect(!terminal.settle().contains("\u{1B}]8;"))
    terminal.send("\r")
    let links = try links(in: terminal.settle())
    let addresses = Set(links.map(\.address))
    #expect(links.count > addresses.count && addresses.count > 1)
    for address in addresses {
      let pieces = links.filter { $0.address == address }
      #expect(pieces.map(\.text).joined() == address)
      #expect(Set(pieces.map(\.name)).count == 1)
    }
    // What is selected below or above is no news to them.
    terminal.send("j")
    #expect(!terminal.settle().contains("\u{1B}]8;"))
    terminal.send("\u{0C}")
    #expect(try self.links(in: terminal.settle()).count == links.count)
    terminal.send("q")
    #expect(!terminal.settle().contains(Self.begin))
  }

  @Test(
    "None is sent to a terminal of which nothing is known",
    arguments: [[:], ["TERM": "linux"], ["VTE_VERSION": "7600", "STY": "1.pts-0"]]
  )
  func unsent(_ environment: [String: String]) throws {
    let terminal = try RawTerminal(environment: environment)
    terminal.settle()
    terminal.send("\r")
    #expect(!terminal.settle().contains("\u{1B}]8;"))
  }
}

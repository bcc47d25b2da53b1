import Testing

@testable import Model

/// What it costs to read twice as much: counted, since times say more of the machine.
@Suite("A catalogue that grows") struct CatalogueGrowthTests {
  /// Counts how often something is looked at.
  private final class Looks {
    var count = 0
  }

  /// Bytes that count how often they are looked at.
  private struct Bytes: RandomAccessCollection {
    let bytes: [UInt8]
    let looks: Looks
    var startIndex: Int { bytes.startIndex }
    var endIndex: Int { bytes.endIndex }
    subscript(place: Int) -> UInt8 {
      looks.count += 1
      return bytes[place]
    }
  }

  /// An entry that counts how often it is asked for its id.
  private struct Entry: Identifiable {
    let name: String
    let looks: Looks
    var id: String {
      looks.count += 1
      return name
    }
  }

  private static let sizes = [1000, 2000, 4000, 8000]

  /// The table: what each size costs for one of so many.
  private func costs(_ work: (Int, Looks) -> Void) -> [Double] {
    Self.sizes.map { size in
      let looks = Looks()
      work(size, looks)
      return Double(looks.count) / Double(size)
    }
  }

  @Test("Each fault's line and column costs the same however many faults there are")
  func positions() throws {
    for (name, line) in [("a line each", "[1],\n"), ("all on one line", "[1], ")] {
      let length = line.utf8.count
      let costs = costs { size, looks in
        let text = Array(String(repeating: line, count: size).utf8)
        let offsets = (0..<size).map { $0 * length }.shuffled()
        let places = TextPosition.places(of: offsets, in: Bytes(bytes: text, looks: looks))
        let expected = offsets.map { offset in
          line.last == "\n"
            ? TextPosition(line: offset / length + 1, column: 1)
            : TextPosition(line: 1, column: offset + 1)
        }
        #expect(places == expected)
      }
      #expect(costs.allSatisfy { $0 < 12 }, "\(name): \(costs) of each of \(Self.sizes)")
    }
  }

  @Test("Each entry costs the same to put, to find and to put anew")
  func entries() throws {
    let costs = costs { size, looks in
      var entries = Entries<Entry>()
      let all = (0..<size).map { Entry(name: "entry-\($0)", looks: looks) }
      for entry in all { entries.put(entry) }
      for entry in all { entries.put(entry) }
      for entry in all where entries[entry.name] == nil { Issue.record("\(entry.name)") }
    }
    #expect(costs.allSatisfy { $0 <= 4 }, "\(costs) of each of \(Self.sizes)")
  }

  @Test("Tens of thousands of faults and changes are read at once", .timeLimit(.minutes(1)))
  func many() throws {
    let count = 20_000
    let unknown = (0..<count).map { "\"nobody-\($0)\"" }.joined(separator: ", ")
    let reading = try Folder.small
      .replacing("[\"ministry\"]", with: "[\(unknown)]", in: "a.json").read()
    #expect(reading.problems.count == count)
    #expect(reading.problems.last?.field == "recommendations[1].responsible[\(count - 1)]")
  }
}

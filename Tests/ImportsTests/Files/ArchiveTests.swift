import Imports
import Testing

@Suite("Archives")
struct ArchiveTests {
  private func fault(unpacking file: Packed.File) -> Unreadable? {
    ImportsTests.fault { () throws(Unreadable) in
      var archive = try Archive(Packed([file]).bytes)
      for entry in archive.entries { _ = try archive.bytes(of: entry) }
    }
  }

  /// `aaaa…`, a hundred times, deflated.
  private let hundred: [UInt8] = [0x4B, 0x4C, 0xA4, 0x3D, 0x00, 0x00]

  @Test("Files come out as they went in, and names are found in other capitals")
  func whole() throws {
    var archive = try Archive(Packed(["a/B.txt": "one", "../c": "two"]).bytes)
    let entry = try #require(archive["A/b.txt"])
    #expect(try archive.bytes(of: entry) == Array("one".utf8))
    #expect(archive.entries.map(\.name) == ["a/B.txt", "../c"])
  }

  @Test("A size that is a lie fills no memory")
  func lies() {
    #expect(
      fault(unpacking: .init(name: "a", bytes: hundred, method: 8, size: 10))
        == .damaged("“a” is longer than it says")
    )
    #expect(
      fault(unpacking: .init(name: "a", bytes: hundred, method: 8, size: 1 << 30))
        == .tooLarge("it unpacks to more than 32 MB")
    )
    #expect(
      fault(unpacking: .init(name: "a", bytes: [1, 2, 3], method: 8, size: 3))
        == .damaged("“a” cannot be unpacked")
    )
  }

  @Test("All that is unpacked together is counted")
  func together() throws {
    let file = Packed.File(name: "a", bytes: Array(repeating: 0, count: 1 << 20))
    var archive = try Archive(Packed([file]).bytes)
    let entry = try #require(archive.entries.first)
    var fault: Unreadable?
    for _ in 0..<1000 where fault == nil {
      do throws(Unreadable) {
        try archive.unpack(entry) { (_) throws(Unreadable) in }
      } catch {
        fault = error
      }
    }
    #expect(fault == .tooLarge("it unpacks to more than 200 MB"))
  }

  @Test("A document that was made to fill memory is refused before another program opens it")
  func excess() {
    let page = Packed.File(name: "word/document.xml", bytes: Array(repeating: 32, count: 40 << 20))
    let much = Packed([page, page, page, page])
    #expect(
      ImportsTests.fault { () throws(Unreadable) in try Archive.refuseExcess(in: much.bytes) }
        == .tooLarge("it has more than 128 MB of text and marks")
    )
    let picture = Packed.File(name: "media/a.png", bytes: Array(repeating: 32, count: 160 << 20))
    let one = Packed([.init(name: "word/document.xml", bytes: [60]), picture])
    #expect(
      ImportsTests.fault { () throws(Unreadable) in try Archive.refuseExcess(in: one.bytes) } == nil
    )
  }

  @Test("What is locked, lies over each other or is cut off is told")
  func refused() {
    #expect(fault(unpacking: .init(name: "a", bytes: [1], flags: 1)) == .locked)
    let twice = Packed([.init(name: "a", bytes: [1]), .init(name: "b", bytes: [2], place: 0)])
    #expect(
      ImportsTests.fault { () throws(Unreadable) in _ = try Archive(twice.bytes) }
        == .damaged("the files in it lie over each other")
    )
    let whole = Packed(["a": "one"]).bytes
    for count in 0..<whole.count {
      #expect(
        ImportsTests.fault { () throws(Unreadable) in _ = try Archive(Array(whole.prefix(count))) }
          != nil
      )
    }
  }
}

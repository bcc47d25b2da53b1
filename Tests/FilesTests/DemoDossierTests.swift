import Glibc
import Testing

@testable import Files
@testable import Model

@Suite struct DemoDossiers {
  let scratch = Scratch()
  let today = DemoDossier.authored + 163

  var environment: Environment { Environment(variables: ["XDG_DATA_HOME": scratch.path]) }

  func open(_ day: Day? = nil, fresh: Bool = false) throws -> DemoDossier {
    try #require(try DemoDossier.open(in: environment, today: day ?? today, fresh: fresh))
  }

  @Test func `it opens sound, and says that it is invented`() throws {
    let demo = try open()
    #expect(demo.isNew && demo.setAside == nil && demo.path == scratch("greco/demo"))
    let opened = try OpenDossier(demo.path, in: environment)
    #expect(opened.problems == [] && !opened.folder.isEmbedded)
    #expect(opened.catalogue.isInvented)
    #expect(try !OpenDossier(nil, in: environment).catalogue.isInvented)
  }

  @Test func `it is a busy one`() throws {
    let demo = try open()
    let dossier = try OpenDossier(demo.path, in: environment)
      .dossier(at: Timestamp(milliseconds: today.number * 86_400_000), local: .utc)
    let ids = dossier.recommendations.map(\.id)
    let late = Set(ids.map { dossier.timeliness(of: $0) })
    #expect(late == [.none, .onTime, .dueSoon, .overdue])
    #expect(ids.count { dossier.isContested($0) } == 2)
    #expect(ids.contains { dossier.isBeforeFinding($0) })
    #expect(dossier.reports.filter { $0.isConfidential(on: today) }.map(\.id) == ["addendum"])
    #expect(dossier.deadline?.state == .open && dossier.deadline?.days == 52)
    #expect(dossier.recommendations.allSatisfy { $0.number != nil })
    #expect(dossier.catalogue.issued == ids.count)
    for report in dossier.reports where !report.totals.isEmpty {
      let found = dossier.recommendations.compactMap { recommendation in
        recommendation.findings.first { $0.report == report.id && $0.part == nil }?.status
      }
      #expect(Dictionary(found.map { ($0, 1) }, uniquingKeysWith: +) == report.totals)
    }
  }

  @Test(arguments: [0, 1, 31, 365, 4000, -200])
  func `its days move together, so that what was late is late`(days: Int) throws {
    let before = DemoDossier.files(on: DemoDossier.authored)
    let after = DemoDossier.files(on: DemoDossier.authored + days)
    #expect(before.map(\.name) == after.map(\.name))
    for (old, new) in zip(before, after) {
      let (old, new) = (Self.texts(old.bytes), Self.texts(new.bytes))
      #expect(old.count == new.count)
      for (old, new) in zip(old, new) {
        if let day = Day(old) {
          #expect(Day(new) == day + days)
        } else if let moment = Timestamp(old) {
          #expect(Timestamp(new)?.milliseconds == moment.milliseconds + days * 86_400_000)
        } else if let id = EventID(old) {
          #expect(EventID(new)?.milliseconds == id.milliseconds + days * 86_400_000)
          #expect(new.suffix(16) == old.suffix(16))
        } else {
          #expect(old == new)
        }
      }
    }
  }

  @Test func `nothing in it is known only to the month`() {
    let texts = DemoDossier.files(on: DemoDossier.authored).flatMap { Self.texts($0.bytes) }
    #expect(texts.allSatisfy { PartialDay($0) == nil || Day($0) != nil })
    #expect(DemoDossier.authored.description == "2026-06-15")
  }

  @Test func `all of its story is over on the day it has come to`() throws {
    // Somebody may be up to fourteen hours ahead of universal time when the day begins.
    let start = Timestamp(milliseconds: (today.number * 24 - 14) * 3_600_000)
    let demo = try open()
    let events = try OpenDossier(demo.path, in: environment).journal.events
    #expect((80...130).contains(events.count))
    #expect(events.allSatisfy { $0.at < start })
  }

  @Test func `one that is there is opened as it is`() throws {
    let demo = try open()
    scratch.add("greco/demo/journal.jsonl", "mine\n")
    let again = try open(today + 30)
    #expect(!again.isNew && again.path == demo.path)
    #expect(scratch.text("greco/demo/journal.jsonl")?.hasSuffix("mine\n") == true)
  }

  @Test func `a fresh one sets the other aside and deletes nothing`() throws {
    _ = try open()
    scratch.add("greco/demo/journal.jsonl", "first\n")
    let second = try open(fresh: true)
    #expect(second.isNew && second.setAside == scratch("greco/demo-\(today)"))
    scratch.add("greco/demo/journal.jsonl", "second\n")
    let third = try open(fresh: true)
    #expect(third.setAside == scratch("greco/demo-\(today)-2"))
    #expect(scratch.text("greco/demo-\(today)/journal.jsonl")?.hasSuffix("first\n") == true)
    #expect(scratch.text("greco/demo-\(today)-2/journal.jsonl")?.hasSuffix("second\n") == true)
    #expect(scratch.text("greco/demo/journal.jsonl")?.hasSuffix("second\n") == false)
  }

  @Test func `where nothing may be written there is none`() throws {
    #expect(try DemoDossier.open(in: environment, today: today, mayWrite: false) == nil)
    #expect(!Folder(path: scratch("greco")).exists)
    _ = try open()
    #expect(try DemoDossier.open(in: environment, today: today, mayWrite: false)?.isNew == false)
  }

  @Test func `whichever call fails, the next start has a whole one`() throws {
    for index in stride(from: 1, through: 400, by: 7) {
      let home = Scratch()
      let environment = Environment(variables: ["XDG_DATA_HOME": home.path])
      let faults = Faults { at, _ in at == index ? EIO : nil }
      _ = try? DemoDossier.open(in: environment, today: today, calls: faults.calls)
      guard faults.injected > 0 else { break }
      let demo = try #require(try DemoDossier.open(in: environment, today: today))
      let names = EmbeddedDossier.demo.names.sorted()
      let there = try Folder(path: demo.path).names()
      #expect(names.allSatisfy(there.contains), "call \(index): \(faults.trace)")
      #expect(try OpenDossier(demo.path, in: environment).problems == [])
    }
  }

  /// Every text of a file, in order.
  private static func texts(_ bytes: [UInt8]) -> [String] {
    func texts(_ json: JSON) -> [String] {
      switch json {
      case .null, .bool, .number: []
      case .string(let text): [text]
      case .array(let elements): elements.flatMap(texts)
      case .object(let members): members.flatMap { texts($0.value) }
      }
    }
    if let whole = JSON(bytes) { return texts(whole) }
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap { JSON(Array($0)) }.flatMap(texts)
  }
}

import Testing

@testable import Files

@Suite struct JournalReading {
  let scratch = Scratch()
  var journal: JournalFile { JournalFile(folder: scratch.path) }

  @Test func `an absent journal is empty`() throws {
    let news = try journal.readNews(since: nil)
    #expect(news.text == "" && news.isWhole)
    #expect(try journal.readNews(since: news.position).isWhole == false)
  }

  @Test func `a folder that does not exist has an empty journal`() throws {
    let news = try JournalFile(folder: scratch("none")).readNews(since: nil)
    #expect(news.text == "" && news.tail.isEmpty)
  }

  @Test func `only what was added is news`() throws {
    scratch.put("journal.jsonl", "one\ntwo\n")
    let first = try journal.readNews(since: nil)
    scratch.add("journal.jsonl", "three\n")
    let second = try journal.readNews(since: first.position)
    #expect(first.text == "one\ntwo\n" && first.isWhole)
    #expect(second.text == "three\n" && !second.isWhole)
    #expect(second.position.offset == 14)
    #expect(try journal.readNews(since: second.position).text == "")
  }

  @Test func `a journal that has come into being is news`() throws {
    let first = try journal.readNews(since: nil)
    scratch.put("journal.jsonl", "one\n")
    #expect(try journal.readNews(since: first.position).text == "one\n")
  }

  @Test func `an unfinished line comes again until it ends`() throws {
    scratch.put("journal.jsonl", "one\nhal")
    let first = try journal.readNews(since: nil)
    scratch.add("journal.jsonl", "f\n")
    let second = try journal.readNews(since: first.position)
    #expect(first.text == "one\n" && first.tail == Array("hal".utf8))
    #expect(second.text == "half\n" && second.tail.isEmpty && !second.isWhole)
  }

  @Test func `a replaced file is read from its start`() throws {
    scratch.put("journal.jsonl", "one\ntwo\n")
    let first = try journal.readNews(since: nil)
    scratch.replace("journal.jsonl", "one\nother\ntwo\n")
    let second = try journal.readNews(since: first.position)
    #expect(second.text == "one\nother\ntwo\n" && second.isWhole)
  }

  @Test func `a shrunk file is read from its start`() throws {
    scratch.put("journal.jsonl", "one\ntwo\n")
    let first = try journal.readNews(since: nil)
    scratch.put("journal.jsonl", "one\n")
    let second = try journal.readNews(since: first.position)
    #expect(second.text == "one\n" && second.isWhole)
  }

  @Test func `a file written over in place is read from its start`() throws {
    scratch.put("journal.jsonl", "one\ntwo\n")
    let first = try journal.readNews(since: nil)
    scratch.put("journal.jsonl", "zero\none\ntwo\n")
    let second = try journal.readNews(since: first.position)
    #expect(second.text == "zero\none\ntwo\n" && second.isWhole)
  }

  @Test func `a removed file is to be forgotten`() throws {
    scratch.put("journal.jsonl", "one\n")
    let first = try journal.readNews(since: nil)
    try SystemCalls.real.unlink(scratch("journal.jsonl"))
    let second = try journal.readNews(since: first.position)
    #expect(second.text == "" && second.isWhole)
  }

  @Test func `a long journal is read a piece at a time`() throws {
    let line = String(repeating: "x", count: 100) + "\n"
    var position: JournalFile.Position?
    for round in 1...20 {
      scratch.add("journal.jsonl", line)
      let news = try journal.readNews(since: position)
      #expect(news.text == line && news.position.offset == round * line.utf8.count)
      position = news.position
    }
  }

  @Test func `a folder in the journal's place is a failure, not a trap`() throws {
    try Folder(path: scratch("journal.jsonl")).create()
    #expect(throws: FileFailure.self) { try journal.readNews(since: nil) }
  }
}

extension JournalFile.News {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

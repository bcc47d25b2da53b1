import Imports
import Testing

@Suite("Tables in texts")
struct CSVTests {
  private func sheet(_ text: String) throws -> Sheet {
    try #require(try Workbook(csv: Array(text.utf8)).sheets.first)
  }

  @Test(
    "Whatever stands between cells, and wherever lines end, the table is the same",
    arguments: [";", ",", "\t", "|"],
    ["\n", "\r\n", "\r"]
  )
  func separators(separator: String, end: String) throws {
    let lines = [["No.", "Status", "Due"], ["i", "partly", "2027-01-31"], ["ii", "", "soon"]]
    let text = lines.map { $0.joined(separator: separator) }.joined(separator: end)
    #expect(
      try sheet(text + end).lines == ["1: No.|Status|Due", "2: i|partly|2027-01-31", "3: ii||soon"]
    )
  }

  @Test("Commas in sentences part nothing where semicolons part all rows")
  func commasInSentences() throws {
    let text = """
      Plan, as adopted on 3 May

      No.;Measure;Who
      Part 1, government
      1;Analyse, publish, discuss;Ministry of Justice, others
      2;Teach, test, repeat;Agency
      """
    #expect(
      try sheet(text).lines == [
        "1: Plan, as adopted on 3 May", "3: No.|Measure|Who", "4: Part 1, government",
        "5: 1|Analyse, publish, discuss|Ministry of Justice, others",
        "6: 2|Teach, test, repeat|Agency",
      ]
    )
  }

  @Test("A cell in quotation marks goes over lines, and counts as one row")
  func quoted() throws {
    let text = "No.,Note\ni,\"one \"\"two\"\"\nthree, four\"\nii,a \"quoted\" word\n"
    #expect(
      try sheet(text).lines == [
        "1: No.|Note", "2: i|one \"two\"\nthree, four", "3: ii|a \"quoted\" word",
      ]
    )
  }

  @Test("Where carriage returns alone end rows, a line feed is a break in a cell")
  func carriageReturns() throws {
    let text = "No.,Note\ri,one\ntwo\rii,three\riii,four\riv,five\rv,\"six\nseven\"\r"
    #expect(
      try sheet(text).lines == [
        "1: No.|Note", "2: i|one\ntwo", "3: ii|three", "4: iii|four", "5: iv|five",
        "6: v|six\nseven",
      ]
    )
  }

  @Test("Line ends of every kind in one text all end rows")
  func mixedEnds() throws {
    #expect(
      try sheet("a;b\r\n1;2\n3;4\r5;6\n7;8\r").lines == [
        "1: a|b", "2: 1|2", "3: 3|4", "4: 5|6", "5: 7|8",
      ]
    )
  }

  @Test("Rows of other lengths stay as they are")
  func ragged() throws {
    #expect(
      try sheet("a;b;c\n1;2;3;4;5\n6\n\n;;\n7;8;9\n").lines == [
        "1: a|b|c", "2: 1|2|3|4|5", "3: 6", "6: 7|8|9",
      ]
    )
  }

  @Test("The first line that only Excel reads is no row")
  func said() throws {
    let book = try Workbook(csv: Array("sep=|\r\na;b|c\r\n1|2\r\n".utf8))
    #expect(book.sheets[0].lines == ["1: a;b|c", "2: 1|2"])
    #expect(book.reading == "UTF-8, bars")
  }

  @Test("A quotation mark that is never closed is told with its line, and swallows nothing")
  func unclosed() {
    let ends = "No.,Note\ni,fine\nii,\"begun\niii,more\n"
    let swallows = "No.,Note\ni,\"begun\nii,\"whole, indeed\"\niii,more\n"
    for (text, line) in [(ends, 3), (swallows, 2)] {
      #expect(
        fault { () throws(Unreadable) in _ = try Workbook(csv: Array(text.utf8)) }
          == .damaged("the quotation mark that begins a cell in line \(line) is never closed")
      )
    }
  }

  @Test("A table without anything in it is empty", arguments: ["", "\n\n", ";;\n;;", "\u{FEFF}"])
  func empty(text: String) {
    #expect(fault { () throws(Unreadable) in _ = try Workbook(csv: Array(text.utf8)) } == .empty)
  }

  @Test("A cell at the end of millions of empty ones is refused before memory is filled")
  func wide() {
    let text = Array(repeating: UInt8(ascii: ","), count: 50_000) + [UInt8(ascii: "x")]
    #expect(
      fault { () throws(Unreadable) in _ = try Workbook(csv: text) }
        == .tooLarge("it has more than 16,384 columns")
    )
  }
}

@Suite("Encodings of tables")
struct EncodingTests {
  private let russian = "№;Мера;Статус\ni;Разработать кодекс;выполнено\n"
  private let ukrainian = "№;Захід;Стан\ni;Розробити кодекс поведінки її;виконано\n"
  private let french = "N°;Mesure;État\ni;Élaborer un code à l’usage des députés;achevé\n"

  private func lines(_ bytes: [UInt8]) throws -> ([String], String?) {
    let book = try Workbook(csv: bytes)
    return (book.sheets[0].lines, book.reading)
  }

  /// The text in Windows-1251, of which only Cyrillic letters and № are known here.
  private func windows1251(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { letter in
      switch letter {
      case "№": 0xB9
      case "і": 0xB3
      case "ї": 0xBF
      case "є": 0xBA
      case "А"..."я": UInt8(letter.value - 0x410 + 0xC0)
      default: UInt8(truncatingIfNeeded: letter.value)
      }
    }
  }

  @Test("UTF-8, with its mark and without")
  func utf8() throws {
    let bare = try lines(Array(russian.utf8))
    let marked = try lines(Array(("\u{FEFF}" + russian).utf8))
    #expect(bare.0 == marked.0)
    #expect(bare.0 == ["1: №|Мера|Статус", "2: i|Разработать кодекс|выполнено"])
    #expect(marked.1 == "UTF-8, semicolons")
  }

  @Test(
    "UTF-16, either way round, with its mark and without",
    arguments: [true, false],
    [true, false]
  )
  func utf16(isLittleEndian: Bool, isMarked: Bool) throws {
    let text = (isMarked ? "\u{FEFF}" : "") + russian.replacing(";", with: "\t")
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8))
      return isLittleEndian ? [low, high] : [high, low]
    }
    let (lines, reading) = try lines(bytes)
    #expect(lines == ["1: №|Мера|Статус", "2: i|Разработать кодекс|выполнено"])
    #expect(reading == "UTF-16, tabs")
  }

  @Test("Windows-1251 is known by its words, Ukrainian ones too")
  func cyrillic() throws {
    let (russian, reading) = try lines(windows1251(russian))
    #expect(russian == ["1: №|Мера|Статус", "2: i|Разработать кодекс|выполнено"])
    #expect(reading == "Windows-1251, semicolons")
    let (ukrainian, _) = try lines(windows1251(ukrainian))
    #expect(ukrainian == ["1: №|Захід|Стан", "2: i|Розробити кодекс поведінки її|виконано"])
  }

  @Test("Letters that Windows-1251 has not are told to be lost")
  func kazakh() throws {
    let (_, reading) = try lines(windows1251("№;Шара\ni;?аза?стан\n"))
    #expect(
      reading == "Windows-1251, semicolons, some letters may be others: it has no Kazakh ones"
    )
    let (_, question) = try lines(windows1251("№;Мера\ni;Какая мера?\n"))
    #expect(question == "Windows-1251, semicolons")
  }

  @Test("Windows-1252 is known by letters among others, and its own apostrophe is read")
  func western() throws {
    let bytes = french.unicodeScalars.map {
      $0 == "’" ? 0x92 : UInt8(truncatingIfNeeded: $0.value)
    }
    let (lines, reading) = try lines(bytes)
    #expect(
      lines == ["1: N°|Mesure|État", "2: i|Élaborer un code à l’usage des députés|achevé"]
    )
    #expect(reading == "Windows-1252, semicolons")
  }

  @Test("Half a letter in UTF-8 is told with its line, and makes no other text of the rest")
  func broken() {
    var bytes = Array(russian.utf8)
    bytes.removeLast(2)
    #expect(
      fault { () throws(Unreadable) in _ = try Workbook(csv: bytes) }
        == .damaged("a letter in line 2 is not UTF-8, as the others are")
    )
  }
}

/// A paragraph of a report with the number it has there.
struct Passage {
  /// Its arabic number, as reports number their paragraphs; nil where it has none.
  var number: Int?
  /// Its roman number in a list.
  var item: Int?
  /// Whether it is a chapter's heading.
  var isChapter = false
  /// Whether it is a chapter's heading with a number.
  var isNumberedChapter = false
  /// What stands there, without the number.
  var text: String
  /// Where it begins.
  var place: Place

  /// The passages of a document, and its tables; those of a document with styles, by which covers and whole
  /// texts may be laid out, are passages too, one for each line of a cell.
  static func passages(
    of document: DocumentText
  ) -> (passages: [Passage], tables: [ReportReading.WrittenTable]) {
    var passages: [Passage] = []
    var tables: [ReportReading.WrittenTable] = []
    var last = 0
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph):
        passages.append(Passage(paragraph, after: &last))
      case .table(let rows, let place):
        let written = rows.map { (cells: $0.cells.map(\.text), place: place) }
        tables.append(ReportReading.WrittenTable(rows: written, index: passages.count))
        for cell in rows.lazy.flatMap(\.cells) where !cell.text.isEmpty && !cell.isCovered {
          passages += cell.text.split(separator: "\n").map {
            Passage(text: String($0), place: place)
          }
        }
      case .printedTable(let table):
        tables.append(
          ReportReading.WrittenTable(
            heads: table.heads,
            rows: table.rows.map { ($0.cells, $0.place) },
            index: passages.count,
            goesOn: table.goesOn
          )
        )
      }
    }
    return (passages, tables)
  }

  private init(text: String, place: Place) { (self.text, self.place) = (text, place) }

  private init(_ paragraph: Paragraph, after last: inout Int) {
    (text, place) = (paragraph.text, paragraph.place)
    guard let label = LineLabel(paragraph.text) else {
      isChapter = paragraph.isHeading
      return
    }
    switch label {
    case .paragraph(let number):
      guard number > last && number <= last + 50 || number == 1 else { return }
      self.number = number
      last = number
    case .item(let number): item = number
    case .chapter: (isChapter, isNumberedChapter) = (true, true)
    }
    text = String(LineLabel.rest(of: paragraph.text))
  }

  /// Its words; of what is longer than any paragraph, those of the beginning.
  var wording: WordedText {
    WordedText(
      text.utf8.count > Self.mostBytes ? Substring(text.utf8.prefix(Self.mostBytes)) : text[...]
    )
  }

  /// As much as is read of a paragraph.
  static let mostBytes = 100_000
}

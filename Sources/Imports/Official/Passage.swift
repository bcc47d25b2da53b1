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

  /// The passages of a document; tables, which hold no paragraphs of a report, have one for each line.
  static func passages(of document: DocumentText) -> [Passage] {
    var passages: [Passage] = []
    var last = 0
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph):
        passages.append(Passage(paragraph, after: &last))
      case .table(let rows, let place):
        for cell in rows.lazy.flatMap(\.cells) where !cell.text.isEmpty && !cell.isCovered {
          passages += cell.text.split(separator: "\n").map {
            Passage(text: String($0), place: place)
          }
        }
      }
    }
    return passages
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

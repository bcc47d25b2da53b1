/// A line of a page, or of a text without pages.
struct PrintedLine {
  /// What stands in it; a tab is where columns part.
  var text: String
  /// The page, where there are several, and the line on it.
  var page: Int?
  /// The line on its page, or in the text.
  var number: Int
  /// It with all of its blanks, where several stand between words; without those before the first.
  var spread: String?
  /// The column of its first letter.
  var indent = 0
  /// The column behind its last letter.
  var end: Int
  /// How many empty lines stand above it on its page; none above the first.
  var blanksAbove: Int

  var place: Place { .line(page: page, number) }
}

/// The lines of a page that have something in them.
typealias PrintedPage = [PrintedLine]

/// A text cut into pages and lines.
enum PrintedPages {
  /// The pages of a text, which form feeds part.
  ///
  /// Lines of pages are counted as people count them, without the empty ones; those of a text as editors do.
  static func pages(of bytes: [UInt8]) -> [PrintedPage] {
    let hasPages = bytes.contains(0x0C)
    var rest = bytes.split(separator: 0x0C, omittingEmptySubsequences: false)[...]
    while let last = rest.last, last.allSatisfy(\.isBlank) { rest.removeLast() }
    return rest.enumerated().map { index, page in
      lines(of: page, page: hasPages ? index + 1 : nil)
    }
  }

  private static func lines(of bytes: ArraySlice<UInt8>, page: Int?) -> PrintedPage {
    var lines: PrintedPage = []
    var (written, blanks) = (0, 0)
    for line in bytes.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }) {
      written += 1
      let letters =
        line.allSatisfy { $0 < 0x80 }
        ? PlainLetters(line: line.lazy.map { Unicode.Scalar($0) })
        : PlainLetters(line: String(decoding: line, as: UTF8.self).unicodeScalars)
      if letters.text.isEmpty {
        blanks += 1
        continue
      }
      lines.append(
        PrintedLine(
          text: letters.text,
          page: page,
          number: page == nil ? written : lines.count + 1,
          spread: letters.spread,
          indent: letters.indent,
          end: letters.end,
          blanksAbove: lines.isEmpty ? 0 : blanks
        )
      )
      blanks = 0
    }
    return lines
  }
}

extension UInt8 {
  /// Whether it is a blank or the end of a line or page.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

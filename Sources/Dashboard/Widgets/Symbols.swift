internal import Model

/// The signs that the dashboard draws with: shape says it, colour only repeats it.
struct Symbols: Hashable, Sendable {
  /// Whether only ASCII can be shown.
  let isASCII: Bool

  /// The mark of a status.
  func mark(_ status: Status) -> Character {
    switch status {
    case .implemented: isASCII ? "#" : "●"
    case .dealtWith: isASCII ? "@" : "◉"
    case .satisfactory: isASCII ? "+" : "✓"
    case .partlyImplemented: isASCII ? "~" : "◐"
    case .notImplemented: isASCII ? "-" : "○"
    case .outstanding: isASCII ? "o" : "◌"
    }
  }

  /// Where something is said that this version does not know.
  var unknown: Character { "?" }
  /// Where nothing is said, in a strip.
  var unsaid: Character { isASCII ? "." : "·" }
  /// Before a finding that is worse than the one before it.
  var stepBack: Character { isASCII ? "v" : "▼" }
  /// How far an answer to GRECO has come; nil for none yet.
  func mark(_ answer: AnswerState?) -> Character {
    switch answer {
    case .agreed: isASCII ? "A" : "■"
    case .draft: isASCII ? "d" : "▪"
    case nil: isASCII ? "_" : "□"
    }
  }
  /// Two entries.
  var contested: Character { isASCII ? "!" : "▲" }
  /// In a column of a table, that it is so.
  var bullet: Character { isASCII ? "x" : "•" }
  /// Before what is marked.
  var marked: Character { isASCII ? "*" : "▌" }
  /// A rule between things.
  var rule: Character { isASCII ? "-" : "─" }
  /// The part of a bar that is over, and the part to come.
  var barOver: Character { isASCII ? "=" : "━" }
  /// The part of a bar that is to come.
  var barAhead: Character { isASCII ? "-" : "─" }
  /// From one value to another.
  var arrow: String { isASCII ? "->" : "→" }
  /// Where a word was cut.
  var ellipsis: String { isASCII ? "..." : "…" }
  /// A text with its quotation marks and dashes in ASCII, where only that can be shown.
  func plain(_ text: String) -> String {
    guard isASCII, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return String(text.map { Self.punctuation[$0] ?? $0 })
  }

  private static let punctuation: [Character: Character] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{201C}": "\"", "\u{201D}": "\"", "\u{2013}": "-",
    "\u{2014}": "-", "\u{2026}": ".", "\u{B7}": "-", "\u{A0}": " ",
  ]

  /// A text in quotation marks.
  func quoted(_ text: String) -> String {
    isASCII ? "\"\(text)\"" : "\u{201C}\(text)\u{201D}"
  }
  /// Between things in a line.
  var dot: String { isASCII ? "-" : "·" }
  /// On the timeline, the adoption of a report.
  var adopted: Character { isASCII ? "*" : "■" }
  /// On the timeline, a report made public.
  var published: Character { isASCII ? "+" : "□" }
  /// On the timeline, a report that is due.
  var due: Character { isASCII ? "o" : "◇" }
  /// On the timeline, a national due date.
  var ownDue: Character { isASCII ? "x" : "▪" }
  /// The spine of a timeline.
  var spine: Character { isASCII ? "|" : "│" }
  /// The enter key.
  var enter: String { isASCII ? "Enter" : "⏎" }
  /// Before the number of rows hidden above.
  var above: Character { isASCII ? "^" : "▴" }
  /// Before the number of rows hidden below.
  var below: Character { isASCII ? "v" : "▾" }
}

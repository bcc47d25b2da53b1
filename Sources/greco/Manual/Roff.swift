/// The language of manual pages, as far as this program's needs it: the `man` macros.
struct Roff {
  /// The page so far.
  private(set) var text = ""

  /// The first line of a page.
  mutating func title(_ name: String, section: Int, footer: String, manual: String) {
    text += ".TH \"\(name)\" \(section) \"\" \"\(footer)\" \"\(manual)\"\n"
  }

  /// A heading.
  mutating func heading(_ words: String) {
    text += ".SH \(Self.escaped(words))\n"
  }

  /// A heading below a heading.
  mutating func subheading(_ words: String) {
    text += ".SS \(Self.escaped(words))\n"
  }

  /// A paragraph.
  mutating func paragraph(_ words: String) {
    text += ".PP\n\(Self.escaped(words))\n"
  }

  /// A line that stays as it is.
  mutating func example(_ line: String) {
    text += ".PP\n.nf\n\(Self.escaped(line))\n.fi\n"
  }

  /// A term in bold and what it means, indented below it.
  mutating func item(_ term: String, _ words: String) {
    text += ".TP\n.B \(Self.escaped(term))\n\(Self.escaped(words))\n"
  }

  /// A text whose letters mean themselves: a backslash begins an escape, a dot or an apostrophe in
  /// front a request, and a hyphen is typed as a minus.
  static func escaped(_ words: String) -> String {
    words.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let plain = line.reduce(into: "") { text, letter in
        switch letter {
        case "\\": text += "\\e"
        case "-": text += "\\-"
        default: text.append(letter)
        }
      }
      return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
    }.joined(separator: "\n")
  }
}

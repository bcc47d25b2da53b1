import Model

/// The symbols of GRECO's documents: `GrecoRC5(2022)2`, `Greco Eval I Rep (2003) 5E`.
enum ReportSymbol {
  /// The first in a text, as it is printed.
  static func first(in text: String) -> String? {
    guard text.mentions("greco") || text.mentions("rc") else { return nil }
    let wording = WordedText(text)
    for index in wording.words.indices {
      let word = wording.words[index].text
      guard word.hasPrefix("greco") || word.hasPrefix("rc") && word.utf8.count < 6,
        let end = end(from: index, in: wording)
      else { continue }
      return wording.written(index..<end)
    }
    return nil
  }

  /// The end of a symbol: a year in brackets within a few words, a number, and what is added to it.
  private static func end(from start: Int, in wording: WordedText) -> Int? {
    let words = wording.words
    guard
      let open = (start + 1..<min(start + 9, words.count)).first(where: { words[$0].text == "(" }),
      open + 3 < words.count, words[open + 1].text.utf8.count == 4,
      Int(words[open + 1].text) != nil,
      words[open + 2].text == ")", words[start..<open].allSatisfy({ isPart($0.text) })
    else { return nil }
    var end = open + 3
    guard words[end].text.utf8.first.map({ (0x30...0x39).contains($0) }) == true else { return nil }
    end += 1
    while end < words.count,
      additions.contains(words[end].text)
        || words[end].text == "-" && end + 1 < words.count
          && additions.contains(words[end + 1].text)
    {
      end += 1
    }
    return end
  }

  private static func isPart(_ word: String) -> Bool {
    if ["-", "/", "and", "&", "rep", "eval", "rc", "int", "add", "rev"].contains(word) {
      return true
    }
    if word.hasPrefix("greco") || word.hasPrefix("eval") || word.hasPrefix("rc") { return true }
    // As in Eval1/2Rep.
    let letters = word.drop { $0.isASCII && $0.isNumber }
    return letters.isEmpty || letters == "rep" || Numeral.value(word) != nil || word.utf8.count == 1
  }

  /// `Addendum` as a line of its own below a symbol that ends its line, and no title that goes on.
  static func addition(
    _ line: WordedText?,
    before next: WordedText?,
    to symbol: String,
    in piece: WordedText
  ) -> String? {
    guard let line, piece.text.hasSuffix(symbol), line.words.last?.text == "addendum",
      line.words.allSatisfy({ additions.contains($0.text) }), !line.text.isCapitals,
      next?.words.first.map({ ["to", "au", "aux"].contains($0.text) }) != true
    else { return nil }
    return line.text
  }

  private static let additions: Set<String> = [
    "addendum", "rev", "rev1", "rev2", "rev3", "revised", "final", "e", "f", "add", "p3", "second",
    "2nd",
  ]

  /// The kind of report that a symbol tells: an evaluation or a first look at what became of it.
  static func kind(of symbol: String) -> Report.Kind? {
    let small = symbol.lowercased()
    if small.contains("addendum") { return .addendum }
    if small.contains("eval") { return .evaluation }
    return small.contains("rc") ? .compliance : nil
  }
}

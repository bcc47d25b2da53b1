/// Which evaluation rounds a text or a symbol names.
enum RoundNumbers {
  /// The numbers of the rounds in a name, as 1 and 2 of `Joint First and Second Evaluation Rounds`.
  static func named(_ text: String) -> Set<Int> {
    Set(WordedText(text).words.compactMap { numbers[$0.text] ?? Self.number(of: $0.text) })
  }

  /// The numbers of the rounds in a symbol, as 5 of `GrecoRC5(2022)2`.
  static func of(symbol: String) -> Set<Int> {
    let words = WordedText(symbol.prefix { $0 != "(" }).words
    return Set(
      words.compactMap { word in
        let digits = word.text.filter { $0.isASCII && $0.isNumber }
        return Int(digits).flatMap { (1...9).contains($0) ? $0 : nil } ?? number(of: word.text)
      }
    )
  }

  /// A small numeral or figure.
  private static func number(of word: String) -> Int? {
    guard let number = Numeral.value(word) ?? Int(word), (1...9).contains(number) else {
      return nil
    }
    return number
  }

  private static let numbers: [String: Int] = {
    let orders: [[String]] = [
      ["first", "1st", "premier", "premiers", "1er"],
      ["second", "2nd", "deuxième", "seconds", "2e"], ["third", "3rd", "troisième", "3e"],
      ["fourth", "4th", "quatrième", "4e"], ["fifth", "5th", "cinquième", "5e"],
      ["sixth", "6th", "sixième", "6e"], ["seventh", "7th", "septième", "7e"],
    ]
    var numbers: [String: Int] = [:]
    for (index, words) in orders.enumerated() {
      for word in words { numbers[word] = index + 1 }
    }
    return numbers
  }()
}

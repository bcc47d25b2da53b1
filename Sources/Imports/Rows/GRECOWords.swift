internal import Model

/// GRECO's own words for the statuses, to the letter and as they are translated.
enum GRECOWords {
  /// The words for each status.
  static let all: [(Status, [String])] = [
    (.notImplemented, [english.not, french.not, russian.not, kazakh.not, ukrainian.not]),
    (
      .partlyImplemented,
      [english.partly, french.partly, russian.partly, kazakh.partly, ukrainian.partly]
    ),
    (.dealtWith, [english.dealt, french.dealt, russian.dealt, kazakh.dealt, ukrainian.dealt]),
    (.implemented, [english.fully, french.fully, russian.fully, kazakh.fully, ukrainian.fully]),
  ].map { ($0, $1.flatMap(\.self)) }

  /// The words of a language.
  private struct Words {
    var not: [String]
    var partly: [String]
    var dealt: [String]
    var fully: [String]
  }

  private static let english = Words(
    not: ["not implemented", "unimplemented"],
    partly: [
      "partly", "partially", "partly implemented", "partially implemented", "implemented partly",
      "implemented partially", "implemented in part",
    ],
    dealt: ["dealt with"] + both("dealt with", ["satisfactorily", "in a satisfactory manner"]),
    fully: ["implemented", "fully implemented"]
      + both("implemented", ["satisfactorily", "in a satisfactory manner"])
  )

  private static let french: Words = {
    let done = each("%", ["mise en œuvre", "mis en œuvre", "mises en œuvre"])
    let dealt = each("traité%", ["e", "", "es"])
    let well = ["de façon satisfaisante", "de manière satisfaisante"]
    return Words(
      not: done.flatMap { ["non \($0)", "pas \($0)", "n'a pas été \($0)", "n'est pas \($0)"] },
      partly: ["partiellement"]
        + done.flatMap { both($0, ["partiellement", "en partie"]) },
      dealt: dealt.flatMap { both($0, well) },
      fully: done.flatMap { both($0, well) }
    )
  }()

  private static let russian: Words = {
    let done = ["выполнен%", "реализован%", "исполнен%", "имплементирован%"]
      .flatMap { each($0, ["а", "о", "ы"]) }
    let dealt = ["рассмотрен%", "учтен%"].flatMap { each($0, ["а", "о", "ы"]) }
    let well = ["удовлетворительно", "удовлетворительным образом"]
    return Words(
      not: done.map { "не \($0)" },
      partly: ["частично"] + done.flatMap { both($0, ["частично"]) },
      dealt: dealt.flatMap { both($0, well) },
      fully: done.flatMap { both($0, well) }
    )
  }()

  private static let kazakh: Words = {
    let done = ["орындалды", "орындалған", "іске асырылды", "іске асырылған"]
    let dealt = ["қаралды", "қаралған", "ескерілді"]
    let well = ["қанағаттанарлық", "қанағаттанарлық түрде"]
    return Words(
      not: [
        "орындалмады", "орындалмаған", "орындалған жоқ", "іске асырылмады", "іске асырылмаған",
        "іске асырылған жоқ",
      ],
      partly: ["ішінара"] + done.map { "ішінара \($0)" },
      dealt: dealt.flatMap { both($0, well) },
      fully: done.flatMap { both($0, well) }
    )
  }()

  private static let ukrainian: Words = {
    let done = ["виконан%", "реалізован%", "впроваджен%"].flatMap { each($0, ["а", "о", "і"]) }
    let dealt = ["розглянут%", "врахован%"].flatMap { each($0, ["а", "о", "і"]) }
    let well = ["задовільно", "задовільним чином"]
    return Words(
      not: done.map { "не \($0)" },
      partly: ["частково"] + done.flatMap { both($0, ["частково"]) },
      dealt: dealt.flatMap { both($0, well) },
      fully: done.flatMap { both($0, well) }
    )
  }()

  /// A stem with each of its endings where `%` stands.
  private static func each(_ stem: String, _ endings: [String]) -> [String] {
    endings.map { stem.replacing("%", with: $0) }
  }

  /// A word with each of others behind it and before it.
  private static func both(_ word: String, _ others: [String]) -> [String] {
    others.flatMap { ["\(word) \($0)", "\($0) \(word)"] }
  }
}

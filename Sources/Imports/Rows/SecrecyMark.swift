internal import Model

/// Words above a table that say who may see it.
enum SecrecyMark {
  /// Whether a text has such a word.
  static func isSaid(by text: String) -> Bool {
    let plain = text.plainWords()
    if denials.contains(where: { plain.contains($0) }) { return false }
    if alone.contains(plain) || phrases.contains(where: { plain.contains($0) }) { return true }
    // Д.С.П.
    let letters = text.searchable.filter { $0 != "." }.split { !$0.isLetter }.map(String.init)
    return (plain.split(separator: " ").map(String.init) + letters).contains { marks.contains($0) }
  }

  private static let marks = Set(
    [
      "restricted", "confidential", "secret", "classified", "confidentiel", "confidentielle",
      "дсп", "қбпү", "секретно", "конфиденциально", "құпия", "дск", "таємно", "конфіденційно",
    ].map { $0.plainWords() }
  )

  /// What is a mark where nothing else stands beside it.
  private static let alone = Set(
    ["internal", "interne", "document interne", "внутренний документ", "внутрішній документ"]
      .map { $0.plainWords() }
  )

  private static let phrases: [String] = [
    "official use", "internal use", "official sensitive", "not for distribution",
    "not for publication", "not for public", "limited distribution", "do not distribute",
    "diffusion restreinte", "diffusion limitée", "usage officiel", "usage interne",
    "ne pas diffuser", "для служебного пользования", "для внутреннего пользования",
    "для служебного использования", "для внутреннего использования", "не для публикации",
    "не для распространения", "не подлежит разглашению", "не подлежит опубликованию",
    "ограниченного распространения", "қызмет бабында пайдалану", "қызметтік пайдалану",
    "ішкі пайдалану", "жария етуге жатпайды", "таратуға жатпайды", "для службового користування",
    "для внутрішнього користування", "обмежений доступ", "обмеженого доступу",
    "не для поширення", "не для публікації",
  ].map { $0.plainWords() }

  /// What takes such a word back.
  private static let denials: [String] = [
    "не для служебного", "not restricted", "not confidential", "non confidentiel", "not secret",
    "not classified", "не конфиденциально", "не секретно", "не дсп", "не таємно",
    "не конфіденційно", "құпия емес",
  ].map { $0.plainWords() }
}

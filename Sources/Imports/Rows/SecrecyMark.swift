internal import Model

/// Words above a table that say who may see it.
enum SecrecyMark {
  /// Whether a text has such a word.
  static func isSaid(by text: String) -> Bool {
    let plain = text.searchable
    if plain.contains("не для служебного") || plain.contains("not restricted") { return false }
    let words = plain.split { !$0.isLetter }.map(String.init)
    return words.contains { marks.contains($0) } || phrases.contains { plain.contains($0) }
  }

  private static let marks: Set<String> = Set(
    [
      "restricted", "confidential", "confidentiel", "confidentielle", "дсп", "қбпү", "секретно",
      "конфиденциально", "құпия", "таємно", "конфіденційно",
    ].map(\.searchable)
  )

  private static let phrases: [String] = [
    "for official use", "internal use", "not for distribution", "diffusion restreinte",
    "usage interne", "для служебного пользования", "для внутреннего пользования",
    "қызмет бабында пайдалану", "қызметтік пайдалану", "для службового користування",
  ].map(\.searchable)
}

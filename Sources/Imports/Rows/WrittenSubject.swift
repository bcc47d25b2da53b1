internal import Entering
internal import Model

/// Which recommendations or parts a cell of a table names.
struct WrittenSubject {
  private let dossier: Dossier
  private var read: [String: [String]?] = [:]

  /// Those of a dossier.
  init(in dossier: Dossier) { self.dossier = dossier }

  /// The ids that a cell names; nil where it names none, or something besides.
  mutating func ids(_ text: String) -> [String]? {
    if let known = read[text] { return known }
    let ids = named(text)
    read[text] = ids
    return ids
  }

  /// The id of a part of a recommendation; nil where it has none called so.
  func part(_ text: String, of id: String) -> String? {
    let part = text.lowercased().filter { $0.isLetter || $0.isNumber }
    return dossier.subject("\(id).\(part)")?.id
  }

  private func named(_ text: String) -> [String]? {
    guard text.utf8.count <= Self.mostBytes else { return nil }
    if let one = id(text) { return [one] }
    var pieces = text.split { ",;/\n&".contains($0) }.map(String.init)
    for word in [" and ", " et ", " и ", " және ", " та "] {
      pieces = pieces.flatMap { $0.components(between: word) }
    }
    guard pieces.count > 1 else { return nil }
    let ids = pieces.compactMap { id($0) }
    return ids.count == pieces.count ? ids.unique : nil
  }

  private func id(_ text: String) -> String? {
    let name = Self.name(text)
    guard !name.isEmpty else { return nil }
    if let subject = dossier.subject(name) ?? dossier.subject(name.withLatinNumerals) {
      return subject.id
    }
    if let number = Self.number(before: text), let subject = dossier.subject(number) {
      return subject.id
    }
    // A title, as a whole.
    return text.contains(where: \.isWhitespace) ? (try? dossier.find(text.trimmed))?.id : nil
  }

  /// The number that a text begins with, as in `vii. Declarations are checked`.
  private static func number(before text: String) -> String? {
    let first = text.prefix { !$0.isWhitespace }
    guard let sign = first.last, ".):".contains(sign), first.endIndex < text.endIndex else {
      return nil
    }
    let number = first.dropLast().lowercased().withLatinNumerals
    return Roman.numeral(typed: number) == nil ? nil : number
  }

  /// What names one, without what people write around it: `Rec. vii (i)` is `vii.i`.
  private static func name(_ text: String) -> String {
    var words = text.lowercased().replacing("\u{2116}", with: " ").replacing("(", with: ".")
      .replacing(")", with: " ").split(whereSeparator: \.isWhitespace).map(String.init)
    while let first = words.first, words.count > 1 || first.contains("."),
      let rest = behindNoun(first)
    {
      words.removeFirst()
      if !rest.isEmpty { words.insert(rest, at: 0) }
    }
    var name = words.joined()
    while let last = name.last, ".:)".contains(last) { name.removeLast() }
    while let first = name.first, ".:(".contains(first) { name.removeFirst() }
    return name
  }

  /// What follows a word for a recommendation; nil where a word is something else.
  private static func behindNoun(_ word: String) -> String? {
    let noun = word.prefix { $0.isLetter }
    guard nouns.contains(String(noun).searchable) else { return nil }
    return String(word[noun.endIndex...].drop { ".:".contains($0) })
  }

  private static let nouns: Set<String> = Set(
    [
      "rec", "recs", "recommendation", "recommendations", "recommandation", "recommandations",
      "no", "nr", "n", "r", "part", "рек", "рекомендация", "рекомендации", "ұсыным", "ұсыныс",
      "рекомендація", "рекомендації", "пункт", "п",
    ].map(\.searchable)
  )

  private static let mostBytes = 400
}

extension String {
  /// With Latin letters where a keyboard had Cyrillic ones that look alike, if it is a numeral then.
  fileprivate var withLatinNumerals: String {
    let latin = lowercased().replacing("\u{456}", with: "i").replacing("\u{445}", with: "x")
      .replacing("\u{441}", with: "c").replacing("\u{43C}", with: "m")
    return latin.allSatisfy { "ivxlcdm.0123456789".contains($0) } ? latin : self
  }

  /// What stands between the places where a word stands.
  fileprivate func components(between word: String) -> [String] {
    split(separator: word).map(String.init)
  }
}

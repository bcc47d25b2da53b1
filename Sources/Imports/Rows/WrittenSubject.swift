internal import Entering
internal import Model

/// Which recommendations or parts a cell of a table names.
struct WrittenSubject {
  private let dossier: Dossier
  private var read: [String: [String]?] = [:]
  /// The recommendations by their titles and texts, of which only letters and digits count.
  private let byWords: [String: String]

  /// Those of a dossier.
  init(in dossier: Dossier) {
    self.dossier = dossier
    let said = dossier.recommendations.flatMap { one in
      (one.title.texts + one.text.texts).map { ($0.text.lettersAlone, one.id) }
    }
    // What two are called, neither is.
    byWords = Dictionary(grouping: said.filter { !$0.0.isEmpty }, by: \.0)
      .compactMapValues { Set($0.map(\.1)).count == 1 ? $0[0].1 : nil }
  }

  /// The ids that a cell names; nil where it names none, or something besides.
  mutating func ids(_ text: String) -> [String]? {
    if let known = read[text] { return known }
    let ids = text.utf8.count <= Self.mostBytes ? named(text) : nil
    read[text] = ids
    return ids
  }

  /// The same of a column in which words follow the numbers, as in `vii. Checks of declarations`.
  mutating func ids(numbered text: String) -> [String]? {
    if let ids = ids(text) { return ids }
    guard let (number, _) = Self.number(before: text), let subject = dossier.subject(number) else {
      return nil
    }
    return [subject.id]
  }

  /// Whether a cell has words behind a number.
  static func isNumbered(_ text: String) -> Bool { number(before: text) != nil }

  /// The id of a part of a recommendation; nil where it has none called so.
  func part(_ text: String, of id: String) -> String? {
    let part = text.lowercased().filter { $0.isLetter || $0.isNumber }
    return dossier.subject("\(id).\(part)")?.id
  }

  private func named(_ text: String) -> [String]? {
    if let subject = dossier.subject(text.lowercased().trimmed) { return [subject.id] }
    if let ids = SubjectWords(text).flatMap({ ids($0.pieces) }) { return ids }
    // As a whole: a title, or the text, with its number or without.
    if let id = byWords[text.lettersAlone] { return [id] }
    guard let (number, words) = Self.number(before: text), let id = byWords[words.lettersAlone],
      dossier.subject(number)?.id == id
    else { return nil }
    return [id]
  }

  /// What pieces name; nil where one of them names nothing, or a number could be a recommendation's or a
  /// part's.
  private func ids(_ pieces: [SubjectWords.Piece]) -> [String]? {
    var named: [(recommendation: String, parts: [String])] = []
    var isOfPart = false
    for piece in pieces {
      switch piece {
      case .joint: continue
      case .part: isOfPart = true
      case .bracket(let number):
        guard let last = named.last, let id = part(number, of: last.recommendation) else {
          return nil
        }
        named[named.count - 1].parts.append(id)
      case .name(let name) where isOfPart:
        guard let last = named.last, let id = part(name, of: last.recommendation) else {
          return nil
        }
        named[named.count - 1].parts.append(id)
      case .name(let name):
        guard let subject = dossier.subject(name) ?? dossier.subject(name.withLatinNumerals) else {
          return nil
        }
        let isPart = subject.part != nil
        let id = subject.recommendation.id
        // `xi, i` can be two recommendations, or one and its part.
        if let last = named.last, place(of: id) <= place(of: last.recommendation), !isPart {
          return nil
        }
        named.append((id, isPart ? [subject.id] : []))
      }
    }
    let ids = named.flatMap { $0.parts.isEmpty ? [$0.recommendation] : $0.parts }.unique
    return ids.isEmpty ? nil : ids
  }

  private func place(of id: String) -> Int {
    dossier.recommendation(id)?.number.flatMap { Roman.value($0) } ?? 0
  }

  /// The number that a text begins with, and the words behind it.
  private static func number(before text: String) -> (String, String)? {
    let first = text.prefix { !$0.isWhitespace }
    guard let sign = first.last, ".):".contains(sign), first.endIndex < text.endIndex else {
      return nil
    }
    let number = first.dropLast().lowercased().withLatinNumerals
    let words = String(text[first.endIndex...])
    return Roman.numeral(typed: number) == nil || !words.contains(where: \.isLetter)
      ? nil : (number, words)
  }

  private static let mostBytes = 4000
}

extension String {
  /// With Latin letters where a keyboard had Cyrillic ones that look alike, if it is a numeral then.
  fileprivate var withLatinNumerals: String {
    let latin = lowercased().replacing("\u{456}", with: "i").replacing("\u{445}", with: "x")
      .replacing("\u{441}", with: "c").replacing("\u{43C}", with: "m")
    return latin.allSatisfy { "ivxlcdm.0123456789".contains($0) } ? latin : self
  }

  /// Its letters and digits.
  fileprivate var lettersAlone: String { searchable.filter { $0.isLetter || $0.isNumber } }
}

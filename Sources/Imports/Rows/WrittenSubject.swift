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

  /// Whether a cell has a number in it, of whatever recommendation.
  static func isNumber(_ text: String) -> Bool {
    text.split { !$0.isLetter && !$0.isNumber }
      .contains { $0.contains(where: \.isNumber) || Roman.numeral(typed: $0.lowercased()) != nil }
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
    var named = NamedSubjects()
    for (place, piece) in pieces.enumerated() {
      switch piece {
      case .joint: continue
      case .part: named.isOfPart = true
      case .through:
        // Before the first it is the sign of a list.
        named.isThrough = !named.isEmpty
      case .bracket(let number):
        guard let id = part(number, of: named) else { return nil }
        named.add(part: id, in: dossier)
      case .name(let name) where named.isOfPart:
        guard let id = part(name, of: named) else { return nil }
        named.add(part: id, in: dossier)
      case .name(let name):
        let isOfPart = pieces.dropFirst(place + 1).first.map(\.isOfPart) ?? false
        guard add(name, to: &named, withParts: isOfPart) else { return nil }
      }
    }
    return named.isThrough || named.isEmpty ? nil : named.ids
  }

  private func part(_ number: String, of named: NamedSubjects) -> String? {
    named.last.flatMap { part(number, of: $0) }
  }

  /// Adds a recommendation, or one and its part.
  private func add(
    _ name: String,
    to named: inout NamedSubjects,
    withParts: Bool
  ) -> Bool {
    guard let subject = dossier.subject(name) ?? dossier.subject(name.withLatinNumerals) else {
      return false
    }
    let id = subject.recommendation.id
    if let last = named.last {
      let isLater = place(of: id) > place(of: last)
      // `xi, i` can be two recommendations, or one and its part, and so can `i-ii`.
      guard isLater || subject.part != nil || withParts && id == last else { return false }
      if named.isThrough, !named.parts.isEmpty || subject.part != nil || part(name, of: last) != nil
      {
        return false
      }
      if named.isThrough {
        let between = (place(of: last) + 1)..<place(of: id)
        for number in between {
          guard let one = dossier.subject(String(number)) else { return false }
          named.add(recommendation: one.recommendation.id)
        }
        named.isThrough = false
      }
    }
    if named.last != id { named.add(recommendation: id) }
    if subject.part != nil { named.add(part: subject.id, in: dossier) }
    return true
  }

  private func place(of id: String) -> Int {
    dossier.recommendation(id)?.number.flatMap { Roman.value($0) } ?? 0
  }

  /// The number that a text begins with, and the words behind it: `vii. Checks`, `Recommendation 7 - Checks`.
  private static func number(before text: String) -> (String, String)? {
    var rest = text[...]
    var first = rest.prefix { !$0.isWhitespace }
    if SubjectWords.isNoun(first) {
      rest = rest[first.endIndex...].drop(while: \.isWhitespace)
      first = rest.prefix { !$0.isWhitespace }
    }
    guard let sign = first.last, first.endIndex < rest.endIndex else { return nil }
    var words = rest[first.endIndex...].drop(while: \.isWhitespace)
    if ".):".contains(sign) {
      first = first.dropLast()
    } else {
      guard let dash = words.first, "-\u{2013}\u{2014}:".contains(dash),
        words.dropFirst().first?.isWhitespace == true
      else { return nil }
      words = words.dropFirst()
    }
    let number = first.lowercased().withLatinNumerals
    return Roman.numeral(typed: number) == nil || !words.contains(where: \.isLetter)
      ? nil : (number, String(words))
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

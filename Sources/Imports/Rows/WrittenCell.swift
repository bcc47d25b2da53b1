internal import Entering
internal import Model

/// What a cell says that holds a word, perhaps with a day and a remark: `Completed 11/13/2021`, `выполнено
/// частично (60 %)`.
struct WrittenWord: Hashable {
  /// The word, without the day and the remark.
  var word: String
  /// The day, or why it is none.
  var day: WrittenDay?
  /// The day as it is written, where it can be read in more than one way.
  var ambiguousDay: String?
  /// What stands in brackets.
  var remark: String?

  /// Whether it is doubted, or said otherwise in brackets.
  var isInDoubt = false

  /// What a cell says.
  init(_ text: String, readBy reader: DayReader) {
    var rest = text.trimmed
    isInDoubt = rest.contains("?") || rest.hasSuffix("*")
    if rest.hasSuffix(")"), let open = rest.lastIndex(of: "("), open > rest.startIndex {
      let inside = String(rest[rest.index(after: open)...].dropLast()).trimmed
      if let day = try? reader.day(inside, for: .fact) {
        self.day = day
        rest = String(rest[..<open]).trimmed
      } else if StatusWords.doubts(inside) {
        isInDoubt = true
      } else if !inside.isEmpty {
        remark = inside
        rest = String(rest[..<open]).trimmed
      }
    }
    word = rest
    if isInDoubt { return }
    takeShare()
    if day == nil { takeDay(reader) }
    isInDoubt = Self.isInDoubt(word)
  }

  /// What answers are kept of it by.
  var key: String { Self.key(word) }

  /// What answers are kept by of a word: of signs alone they themselves; of one in doubt that as well.
  static func key(_ word: String) -> String {
    let plain = StatusWords.plain(word)
    if plain.isEmpty { return word.trimmed }
    return plain + (isInDoubt(word) ? " ?" : "")
  }

  /// Whether a word has a sign of doubt, or more than one word in it.
  private static func isInDoubt(_ word: String) -> Bool {
    word.contains("?") || word.hasSuffix("*") || word.hasSuffix(")")
      || word.contains { ",;/".contains($0) }
  }

  /// Takes out how much of it is done, as a remark: `100 %`.
  private mutating func takeShare() {
    guard let sign = word.firstIndex(of: "%") else { return }
    var start = sign
    while start > word.startIndex {
      let before = word.index(before: start)
      guard word[before].isNumber || word[before].isWhitespace || ".,".contains(word[before]) else {
        break
      }
      start = before
    }
    let share = String(word[start...sign]).trimmed
    guard share.contains(where: \.isNumber) else { return }
    let before = String(word[..<start]).trimmingSigns.withoutLinkingWord
    word = (before + " " + word[word.index(after: sign)...]).trimmingSigns
    remark = [share, remark].compactMap(\.self).joined(separator: ", ")
  }

  /// Takes a day from the end of the words, or from their beginning.
  private mutating func takeDay(_ reader: DayReader) {
    let words = word.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 1, word.contains(where: \.isNumber) else { return }
    for count in (1..<min(words.count, 7)).reversed() {
      for (piece, others) in [
        (words.suffix(count), words.dropLast(count)), (words.prefix(count), words.dropFirst(count)),
      ] where piece.contains(where: { $0.contains(where: \.isNumber) }) {
        let text = piece.joined(separator: " ").trimmingSigns
        do throws(DayRefusal) {
          day = try reader.day(text, for: .fact)
        } catch {
          guard case .severalReadings = error else { continue }
          ambiguousDay = text
        }
        word = others.filter { !$0.isEmpty }.joined(separator: " ").trimmingSigns.withoutLinkingWord
        return
      }
    }
  }
}

/// Whether a cell says anything.
enum WrittenNothing {
  /// Whether a text only fills a cell: `--`, `n/a`.
  static func isSaid(by text: String) -> Bool {
    let word = text.trimmed.lowercased()
    return word.allSatisfy { "-\u{2013}\u{2014}\u{2212}._/? \u{2026}".contains($0) }
      || fillers.contains(word)
  }

  private static let fillers: Set<String> = [
    "n/a", "n.a.", "na", "n.a", "s.o.", "s/o", "n.d.", "n/d", "н/д", "н.д.", "н/п", "ж/қ", "м/ж",
    "no data", "not available", "no information", "нет данных", "нет сведений", "данных нет",
    "данные отсутствуют", "деректер жоқ", "мәлімет жоқ", "немає даних", "дані відсутні",
    "non disponible", "pas de données",
  ]

  /// Whether a text says of a day that there is none yet, or never will be.
  static func isNoDay(_ text: String) -> Bool {
    let text = text.searchable.trimmingSigns
    return noDays.contains(text) || again.contains { text.hasPrefix($0) }
  }

  /// How words begin that say that something is done again and again.
  private static let again = [
    "annual", "yearly", "every ", "each ", "quarterly", "monthly", "chaque", "annuel",
    "trimestriel",
    "tous les",
    "ежегодн", "ежеквартальн", "ежемесячн", "раз в", "каждый ", "каждые ", "каждую ", "жыл сайын",
    "тоқсан сайын", "ай сайын",
    "щорічн", "щороку", "щоквартал", "щомісяц", "щомісячн",
  ].map(\.searchable)

  private static let noDays = Set(
    [
      "tbd", "to be determined", "to be defined", "to be confirmed", "tbc", "not set", "unknown",
      "ongoing", "on-going", "continuous", "continuously", "permanent", "permanently", "regularly",
      "no deadline", "as needed", "à déterminer", "à définir", "en continu", "permanent",
      "en cours",
      "постоянно", "на постоянной основе", "постоянный", "регулярно", "не определен",
      "не определён",
      "не установлен", "по мере необходимости", "уточняется", "будет определен", "бессрочно",
      "тұрақты", "тұрақты түрде", "тұрақты негізде", "үнемі", "анықталады", "қажеттілігіне қарай",
      "sans objet", "not applicable", "не применимо", "постійно", "на постійній основі",
      "не визначено", "буде визначено", "à préciser", "срок не установлен", "без срока",
      "без строку", "строк не встановлено", "белгіленбеген", "анықталуда", "no date", "none set",
      "to be agreed", "to be set", "по согласованию", "за потреби", "безстроково", "мерзімсіз",
    ].map(\.searchable)
  )
}

extension String {
  /// Without a word at its end that leads to a day.
  fileprivate var withoutLinkingWord: String {
    let words = split(separator: " ")
    guard let last = words.last, linkingWords.contains(last.lowercased()) else {
      return self
    }
    return words.dropLast().joined(separator: " ")
  }

  /// Without signs and blanks at its ends.
  var trimmingSigns: String {
    var text = Substring(trimmed)
    while let last = text.last, ".,;:-\u{2013}\u{2014} ".contains(last) { text.removeLast() }
    while let first = text.first, ".,;:-\u{2013}\u{2014} ".contains(first) { text.removeFirst() }
    return String(text)
  }
}

private let linkingWords: Set<String> = [
  "since", "on", "from", "at", "until", "на", "à", "до", "к", "in", "by", "le", "du", "depuis",
  "en", "с", "от", "в",
  "со", "з", "від",
  "у",
]

internal import Entering
internal import Model

/// Words for statuses, in English, French, Russian, Kazakh and Ukrainian.
enum StatusWords {
  /// The status that a word is in GRECO's own scale, said to the letter or translated; nil where it is
  /// somebody's own word, of which only they know what it means.
  static func status(_ word: String) -> Status? { exact[plain(word)] }

  /// What somebody's own word most likely means, and what led to that; for a suggestion.
  static func likely(_ word: String) -> (status: Status, why: String)? {
    let word = plain(word)
    return beginnings.first { word.hasPrefix(plain($0.0)) }.map { beginning, status in
      (status, "\u{201C}\(beginning)\u{201D} is often meant so")
    }
  }

  /// The state of a measure that a word names to the letter; nil where it is somebody's own word.
  static func state(_ word: String) -> MeasureState? { exactStates[plain(word)] }

  private static let exactStates: [String: MeasureState] = {
    var exact: [String: MeasureState] = [:]
    for state in MeasureState.allCases {
      (exact[plain(state.rawValue)], exact[plain(state.words)]) = (state, state)
    }
    return exact
  }()

  /// What somebody's own word most likely means of a measure, and what led to that; for a suggestion.
  static func likelyState(_ word: String) -> (state: MeasureState, why: String)? {
    let word = plain(word)
    if partly.contains(where: { word.contains($0) }) { return nil }
    return states.first { word.hasPrefix(plain($0.0)) }.map { beginning, state in
      (state, "\u{201C}\(beginning)\u{201D} is often meant so")
    }
  }

  /// Whether a remark on a word takes some of it back: that it is not so, not yet, or in part.
  static func doubts(_ remark: String) -> Bool {
    let words = plain(remark).split(separator: " ").map(String.init)
    return status(remark) != nil || words.contains { doubting.contains($0) }
      || partly.contains { part in words.contains { $0.hasPrefix(part) } && !remark.contains("%") }
  }

  private static let doubting = Set(
    [
      "not", "no", "non", "pas", "ne", "unverified", "unconfirmed", "pending", "tbc", "draft", "не",
      "нет", "емес", "жоқ", "ні",
    ].map(plain)
  )

  /// Beginnings of words for what is done in part, of which no state of a measure is likely.
  private static let partly = ["part", "частич", "частков", "ішінара"].map(plain)

  /// A word without capitals, accents and signs.
  static func plain(_ word: String) -> String { word.plainWords() }

  private static let exact: [String: Status] = {
    var exact: [String: Status] = [:]
    for (status, words) in GRECOWords.all { for word in words { exact[plain(word)] = status } }
    return exact
  }()

  private static let beginnings: [(String, Status)] = [
    ("not started", .notImplemented), ("in progress", .partlyImplemented),
    ("ongoing", .partlyImplemented), ("under way", .partlyImplemented),
    ("underway", .partlyImplemented), ("some progress", .partlyImplemented),
    ("no progress", .notImplemented), ("completed", .implemented), ("complete", .implemented),
    ("done", .implemented), ("non commence", .notImplemented), ("en cours", .partlyImplemented),
    ("termine", .implemented), ("acheve", .implemented), ("не начат", .notImplemented),
    ("не приступ", .notImplemented), ("в работе", .partlyImplemented),
    ("выполняется", .partlyImplemented), ("исполняется", .partlyImplemented),
    ("реализуется", .partlyImplemented), ("в процессе", .partlyImplemented),
    ("выполнен", .implemented), ("исполнен", .implemented), ("завершен", .implemented),
    ("реализован", .implemented), ("басталмаган", .notImplemented),
    ("орындалуда", .partlyImplemented), ("орындалды", .implemented), ("аякталды", .implemented),
    ("не розпочат", .notImplemented), ("виконуеться", .partlyImplemented),
    ("виконан", .implemented), ("виконано", .implemented),
  ]

  private static let states: [(String, MeasureState)] = [
    ("not started", .planned), ("planned", .planned), ("draft", .drafted),
    ("submitted", .submitted),
    ("under review", .submitted), ("in parliament", .submitted), ("adopted", .adopted),
    ("in force", .inForce), ("entered into force", .inForce), ("completed", .applied),
    ("complete", .applied), ("done", .applied), ("implemented", .applied), ("prevu", .planned),
    ("non commence", .planned), ("projet", .drafted), ("soumis", .submitted), ("adopte", .adopted),
    ("en vigueur", .inForce), ("termine", .applied), ("acheve", .applied), ("realise", .applied),
    ("не начат", .planned), ("запланирован", .planned), ("планируется", .planned),
    ("разработан", .drafted), ("проект", .drafted), ("на рассмотрении", .submitted),
    ("на согласовании", .submitted), ("внесен", .submitted), ("принят", .adopted),
    ("утвержден", .adopted), ("вступил", .inForce), ("выполнен", .applied),
    ("исполнен", .applied), ("завершен", .applied), ("реализован", .applied),
    ("жоспарлан", .planned), ("басталмаган", .planned), ("каралуда", .submitted),
    ("кабылдан", .adopted), ("бекітілді", .adopted), ("орындалды", .applied),
    ("аякталды", .applied), ("заплановано", .planned), ("не розпочат", .planned),
    ("на розгляді", .submitted), ("прийнят", .adopted), ("затверджен", .adopted),
    ("набра", .inForce), ("виконано", .applied), ("виконан", .applied),
  ]
}

internal import Entering
internal import Model

/// What is asked of a table.
extension Question {
  private static let leaveOut = Choice(Answers.skip, "leave it out")

  /// Which status a word means.
  static func status(_ said: WrittenWord) -> Question {
    Question(
      .status(said.key),
      "Which status of ours is \u{201C}\(said.word)\u{201D}?",
      choices: Status.scale.map { Choice($0.rawValue, $0.words) } + [leaveOut],
      suggestion: said.isInDoubt
        ? nil : StatusWords.likely(said.word).map { ($0.status.rawValue, $0.why) }
    )
  }

  /// Which state of a measure a word means.
  static func state(_ said: WrittenWord) -> Question {
    Question(
      .state(said.key),
      "How far has a measure come that is \u{201C}\(said.word)\u{201D}?",
      choices: MeasureState.allCases.map { Choice($0.rawValue, $0.words) } + [leaveOut],
      suggestion: said.isInDoubt
        ? nil : StatusWords.likelyState(said.word).map { ($0.state.rawValue, $0.why) }
    )
  }

  /// Which number of a day comes first, perhaps beside a day that shows it.
  static func dayOrder(
    _ example: String,
    like shown: (order: DayOrder, text: String)?
  ) -> Question {
    Question(
      .dayOrder,
      "Does the day or the month come first in \u{201C}\(example)\u{201D}?",
      choices: [Choice("dmy", "the day"), Choice("mdy", "the month")],
      suggestion: shown.map { ($0.order.rawValue, "as in \u{201C}\($0.text)\u{201D}") }
    )
  }

  /// Which institution a name is.
  static func institution(_ name: String, pieces: [String], in dossier: Dossier) -> Question {
    let near = dossier.institutions(like: name)
    let others = dossier.catalogue.institutions.filter { !near.contains($0) }
    var choices = [Choice("new", pieces.count > 1 ? "one new institution" : "a new institution")]
    if pieces.count > 1 {
      choices.append(Choice("several", "several: \(pieces.joined(separator: " \u{B7} "))"))
    }
    choices += (near + others).map { Choice($0.id, $0.name.text()) }
    return Question(
      .institution(TableReading.plainName(name)),
      "Who is \u{201C}\(name)\u{201D}?",
      choices: choices + [leaveOut],
      suggestion: near.first.map { ($0.id, "its name has words in common") }
    )
  }

  /// What a column is.
  static func column(_ column: TableHeader.Column, example: String?) -> Question {
    let example = example.map { ", as in \u{201C}\($0)\u{201D}" } ?? ""
    let fields = TableField.allCases.filter { ![.finding, .theme, .skip].contains($0) }
    return Question(
      .column(column.name),
      "What is in column \(column.letter), \u{201C}\(column.heading)\u{201D}\(example)?",
      choices: [Choice(Answers.skip, "nothing to enter")]
        + fields.map { Choice($0.rawValue, $0.words) }
    )
  }

  /// Which sheet is read.
  static func sheet(_ tables: [HeadedSheet]) -> Question {
    let names = tables.compactMap(\.sheet.name).unique
    let alike = HeadedSheet.alike(tables).compactMap(\.sheet.name)
    let all = Choice(HeadedSheet.all, "all with the same columns: \(alike.joined(separator: ", "))")
    return Question(
      .sheet,
      "Which sheet is read?",
      choices: names.map { Choice($0, $0) } + (alike.isEmpty ? [] : [all])
    )
  }

  /// Whether all of a file goes in as internal.
  static func isInternal(_ mark: String) -> Question {
    Question(
      .isInternal(TableReading.plainName(mark)),
      "Do its entries go in as internal? The file says \u{201C}\(mark)\u{201D}.",
      choices: [Choice("yes", "yes, as internal"), Choice("no", "no, as others")],
      suggestion: ("yes", "the file says so, and until this is answered they do")
    )
  }
}

extension Dossier {
  /// The institutions whose names have words in common with a name, those with most first.
  fileprivate func institutions(like name: String) -> [Catalogue.Institution] {
    let words = Set(name.longWords)
    let counted = catalogue.institutions.map { institution -> (Catalogue.Institution, Int) in
      (institution, institution.name.text().longWords.filter { words.contains($0) }.count)
    }
    return counted.filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }.map(\.0)
  }
}

extension String {
  /// The words that tell one institution from another, as far as their length says so.
  fileprivate var longWords: [Substring] {
    searchable.split { !$0.isLetter }.filter { $0.count > 3 }
  }
}

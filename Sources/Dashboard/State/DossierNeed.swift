internal import Model

/// What is to be done about the dossier, whatever the recommendation.
struct DossierNeed: Sendable {
  /// What to press, or to type; empty where it is only to be known.
  let keys: String
  let words: String
  /// The same in a few words.
  var short = ""
  /// The report or the date that it is about; nil where it is about neither.
  var thing: Thing?
  /// What enters what is missing.
  var command: Command?

  /// What a row of it stands for.
  var row: Thing? { command.map { .missing($0) } ?? thing }

  /// That there is nothing yet of which anything could be said.
  static let none = DossierNeed(
    keys: "N",
    words: "No recommendation is in this dossier yet",
    short: "no recommendation yet",
    command: .form(.recommendation)
  )
}

extension State {
  /// What is to be done about the dossier as a whole, what comes first before the rest.
  var dossierNeeds: [DossierNeed] {
    guard !dossier.recommendations.isEmpty else { return firstNeeds + confidentialNeeds }
    let unofficial = dossier.recommendations.filter { $0.wording != .official }
    let what = unofficial.count == 1 ? "1 text is" : "\(unofficial.count) texts are"
    let texts = DossierNeed(
      keys: "C",
      words: "\(what) not GRECO's wording",
      command: unofficial.first.map { .form(.edit($0.id)) }
    )
    let statuses = DossierNeed(keys: "+ - s", words: "nothing is said yet of how each stands")
    return firstNeeds + (isUntouched ? [statuses] : []) + (unofficial.isEmpty ? [] : [texts])
      + confidentialNeeds
  }

  private var confidentialNeeds: [DossierNeed] {
    dossier.confidentialReports.map {
      DossierNeed(
        keys: "",
        words: "the \($0.kind.words) of \($0.adopted.words) is confidential",
        thing: .report($0.id)
      )
    }
  }

  /// Of that, what a coordinator does first.
  var firstNeeds: [DossierNeed] {
    let nobody = isUntouched ? dossier.recommendations.count { $0.responsible.isEmpty } : 0
    let leads = DossierNeed(
      keys: "a",
      words: "nobody answers for \(nobody) of \(dossier.recommendations.count)",
      short: "\(nobody) without a lead"
    )
    let letter = letterWords.map {
      DossierNeed(
        keys: "M",
        words: $0.words,
        short: $0.short,
        thing: dossier.deadline?.thing,
        command: .ask(.reportDate)
      )
    }
    let none = dossier.recommendations.isEmpty ? DossierNeed.none : nil
    return [none, letter, nobody > 0 ? leads : nil].compactMap(\.self)
  }

  /// Whether nothing is entered yet.
  var isUntouched: Bool { dossier.journal.events.isEmpty }

  /// That no date of a report to come is known from GRECO's letter.
  private var letterWords: (words: String, short: String)? {
    if dossier.procedureEnd != nil { return nil }
    let words = "the date in GRECO's letter is not entered"
    let short = "no date from GRECO's letter"
    guard let window = dossier.deadline else { return (words, short) }
    let due = window.deadline.due.words
    let mark = dossier.mark(dueOf: window.deadline)
    if window.deadline.basis == .inferred {
      return ("\(words); the last one known is about \(due), inferred\(mark)", short)
    }
    if window.state == .open { return nil }
    return ("no date after \(due)\(mark) is entered", "no date after \(due)")
  }
}

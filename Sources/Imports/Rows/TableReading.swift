internal import Entering
internal import Model

/// The reading of a table's rows into a proposal, as far as it has come.
struct TableReading {
  let dossier: Dossier
  let answers: Answers
  /// What reads days; in a table that shows another order than was answered for an earlier file, as they are
  /// written.
  var days: DayReader
  /// The name of the sheet that is read, where there are several.
  var sheet: String?
  /// What its columns are.
  var shape = TableShape()
  /// Where the files are that cells name, by what stands there.
  let files: [String: String]
  var proposal: Proposal
  var subjects: WrittenSubject
  let institutionNames: InstitutionNames
  /// What has been asked, by what is asked for.
  var asked: [Question.Key: Int] = [:]
  /// What was said of a recommendation that can be said once, by what it is.
  var said: [Said: (place: Place, value: String, index: Int?)] = [:]
  /// Ids as lists of one, each list one in memory for all that is proposed on it.
  private var lone: [String: [String]] = [:]
  /// The measures that stand, by recommendation or part and then by their plain text.
  var standing: [String: [String: (first: Event, now: Event)]] = [:]
  /// The first spelling of each name of a new institution.
  var newNames: [String: String] = [:]
  /// The plain names of the new institutions that are proposed.
  var proposedNames: Set<String> = []
  /// The institutions of the dossier by all that they are called, without the difference of capitals and
  /// blanks.
  let institutions: [String: Catalogue.Institution]
  /// What is noted on recommendations and parts, in the dossier and in this table.
  var noted: [String: Set<String>] = [:]
  /// Where the proofs of recommendations and parts are, in the dossier and in this table.
  var proven: [String: Set<String>] = [:]
  /// Where the measures of this table are proposed.
  var measures: [Fingerprint: Int] = [:]
  /// The rows into which something was filled from above, by their numbers.
  var filledRows: [Int: TableRow] = [:]
  /// The rows whose cells stand under the headings of others, by their numbers.
  var shifted: Set<Int> = []
  /// The recommendations and parts of which several rows say how far they are.
  var saidOften: Set<String> = []
  /// Where it is told that words were left out, by the words.
  private var leftOut: [String: Int] = [:]
  /// What reads days with the order that was answered for an earlier file, and what reads them without.
  var earlierOrder: (ordered: DayReader, unordered: DayReader)?
  /// The order in which a day of the table stands that can be read in no other, and where.
  var shownOrder: (order: DayOrder, text: String)?
  /// Where it is told that this answer counted.
  private var ordered: Int?
  /// What was told of rows, by what it is.
  var toldRows: [String: [Int]] = [:]
  /// The words and names that were met, by what is asked for them.
  var met: Set<Question.Key> = []
  /// Whether words follow the numbers in the column that says which recommendation.
  var areNumbered = false
  /// Whether whoever is named as the lead, and others behind, are all who answer.
  var namesEverybody = false
  /// Whether all goes in as internal.
  var isInternal = false

  /// What can be said once.
  struct Said: Hashable {
    var subject: String
    var what: String
  }

  init(
    in dossier: Dossier,
    _ answers: Answers,
    days: DayReader,
    files: [String: String],
    into proposal: Proposal
  ) {
    (self.dossier, self.answers, self.days, self.files) = (dossier, answers, days, files)
    self.proposal = proposal
    subjects = WrittenSubject(in: dossier)
    institutionNames = InstitutionNames(in: dossier)
    let named = dossier.catalogue.institutions.flatMap { one in
      one.names.map { (Self.plainName($0), one) }
    }
    institutions = Dictionary(named) { first, _ in first }
  }
}

extension TableReading {
  /// What reads days as they are written, where an earlier answer says which of day and month comes first.
  var unorderedDays: DayReader? {
    earlierOrder.flatMap { $0.ordered.order == days.order ? $0.unordered : nil }
  }

  /// The ids that a cell names.
  mutating func ids(_ text: String) -> [String]? {
    areNumbered ? subjects.ids(numbered: text) : subjects.ids(text)
  }

  /// A list of one id.
  mutating func alone(_ id: String) -> [String] {
    if let list = lone[id] { return list }
    lone[id] = [id]
    return alone(id)
  }

  /// The place of a cell.
  func place(_ row: TableRow, _ column: Int) -> Place {
    .cell(sheet: sheet, row: row.number, column: column)
  }

  /// Asks something, once for all places that it comes up at.
  mutating func ask(_ question: Question, at place: Place) {
    ask(question.key, question, at: place)
  }

  /// Asks something that is worded only where it was not asked before.
  mutating func ask(
    _ key: Question.Key,
    _ question: @autoclosure () -> Question,
    at place: Place
  ) {
    if let known = asked[key] {
      proposal.questions[known].places.append(place)
    } else {
      asked[key] = proposal.questions.count
      var question = question()
      question.places = [place]
      proposal.questions.append(question)
    }
  }

  /// Tells that a word is left out because somebody answered so, once for all places that it stands at.
  mutating func tellLeftOut(_ word: String, at place: Place) {
    let told = leftOut[word]
    leftOut[word] = tell("\u{201C}\(word)\u{201D} is left out, as answered", at: place, with: told)
  }

  /// Tells that a day of two readings was read as answered before, once for all places.
  mutating func tellOrder(at place: Place) {
    let first = days.order == .dayFirst ? "the day" : "the month"
    ordered = tell(
      "of days that can be read in two ways \(first) comes first, as answered before",
      at: place,
      with: ordered
    )
  }

  /// Tells something, or at which place it is so as well.
  ///
  /// - Returns: Where it is told.
  private mutating func tell(_ words: String, at place: Place, with told: Int?) -> Int {
    if let told {
      proposal.remarks[told].places.append(place)
      return told
    }
    proposal.remarks.append(Remark(words, at: [place]))
    return proposal.remarks.count - 1
  }

  /// Refuses a cell.
  mutating func refuse(_ row: TableRow, _ column: Int, because why: String) {
    proposal.refused.append(
      Refused(shape.heading(column), row[column].text, at: place(row, column), because: why)
    )
  }

  /// Refuses a cell as a deed is refused.
  mutating func refuse(_ row: TableRow, _ column: Int, _ refusal: Refusal) {
    refuse(row, column, because: refusal.words(on: .shell).why)
  }
}

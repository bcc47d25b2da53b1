import ArgumentParser
import Entering
import Imports
import Model

/// Answers to what a file does not say, given beforehand.
struct AnswerOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The sheet that is read.", valueName: "name"))
  var sheet: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("What a column is, by its heading or letter.", valueName: "column=field")
  )
  var map: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Which status of ours a word means.", valueName: "word=status")
  )
  var status: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Which state of a measure a word means.", valueName: "word=state")
  )
  var state: [String] = []

  @Option(
    help: ArgumentHelp("Which comes first in a day: dmy or mdy.", valueName: "order"),
    completion: .list(DayOrder.allCases.map(\.rawValue))
  )
  var dayOrder: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Who a name is: an ID, new, several or skip.", valueName: "name=who")
  )
  var institution: [String] = []

  @Option(
    help: ArgumentHelp("Whether a restricted file's entries are internal.", valueName: "yes|no"),
    completion: .list(["yes", "no"])
  )
  var `internal`: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Which number of GRECO's a subject has, or skip.", valueName: "id=number")
  )
  var match: [String] = []

  func validate() throws {
    if let dayOrder, DayOrder(rawValue: dayOrder.lowercased()) == nil {
      throw ValidationError("--day-order is dmy, the day first, or mdy, the month first.")
    }
    if let `internal`, !["yes", "no"].contains(`internal`.lowercased()) {
      throw ValidationError("--internal is yes or no.")
    }
  }

  /// The answers.
  func read(in dossier: Dossier) throws -> Answers {
    var answers = Answers()
    answers[.sheet] = sheet
    answers[.dayOrder] = dayOrder?.lowercased()
    answers.isInternal = `internal`.map { $0.lowercased() == "yes" }
    for pair in map {
      let (column, field) = try Self.sides(of: pair, "--map", "COLUMN=FIELD")
      answers.map(column: column, to: try TableField(typed: field))
    }
    for pair in status {
      let (word, status) = try Self.sides(of: pair, "--status", "WORD=STATUS")
      answers.status(word, is: try Self.isSkip(status) ? nil : Statuses.ours(status))
    }
    for pair in state {
      let (word, state) = try Self.sides(of: pair, "--state", "WORD=STATE")
      answers.state(word, is: try Self.isSkip(state) ? nil : Choices.measureState(state))
    }
    for pair in institution {
      let (name, who) = try Self.sides(of: pair, "--institution", "NAME=WHO")
      let isWord = ["new", "several", Answers.skip].contains(who)
      answers.institution(name, is: isWord ? who : try dossier.findResponsible(who))
    }
    for pair in match {
      let (id, number) = try Self.sides(of: pair, "--match", "ID=NUMBER")
      answers[.match(try dossier.find(id).recommendation.id)] =
        Self.isSkip(number) ? number : try Numbers.official(number)
    }
    return answers
  }

  private static func isSkip(_ text: String) -> Bool { text == Answers.skip }

  /// What stands before the last sign of equality, and behind it.
  private static func sides(
    of pair: String,
    _ option: String,
    _ form: String
  ) throws -> (String, String) {
    guard let sign = pair.lastIndex(of: "=") else {
      throw Failure("\(option) is written \(option) \(form).", .usage)
    }
    let (left, right) = (
      String(pair[..<sign]).trimmed, String(pair[pair.index(after: sign)...]).trimmed
    )
    guard !left.isEmpty, !right.isEmpty else {
      throw Failure("\(option) is written \(option) \(form).", .usage)
    }
    return (left, right)
  }
}

extension TableField {
  /// The field that was typed.
  init(typed text: String) throws {
    guard let field = Self(rawValue: text.lowercased()) else {
      let all = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure("A column is no \(text); it can be \(all).", .usage)
    }
    self = field
  }
}

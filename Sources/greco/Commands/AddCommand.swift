import ArgumentParser
import Entering
import Files
import Model

/// `greco add ID`: a report, an institution or a recommendation that the dossier does not have.
struct AddCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a report, an institution or a recommendation.",
    usage: """
      greco add <id> --adopted <day> --kind <kind> [--published <day>]
                [--symbol <text>] [--judgement <text>] [--totals <totals>]
                [--closes <deadline>]
      greco add <id> --name <name> [--short <name>]
      greco add <id> --theme <theme> --title <text> --text <text>
                [--number <number>] [--wording <wording>] [--part <text>] ...
                [--replaces <id>] ...
      """,
    discussion: "What is added follows from the options. Its findings: greco finding."
  )

  @Argument(help: "Its new ID: small letters, digits and hyphens.")
  var id: String

  @OptionGroup(title: "A report") var report: NewReport
  @OptionGroup(title: "An institution") var institution: NewInstitution
  @OptionGroup(title: "A recommendation") var recommendation: NewRecommendation

  @OptionGroup var options: GlobalOptions

  private var additions: [any Addition] { [report, institution, recommendation] }

  func validate() throws {
    let wanted = additions.filter { !$0.given.isEmpty }
    guard let thing = wanted.first else { throw ValidationError(Self.choices) }
    guard wanted.count == 1 else {
      let mixture = wanted.map { "\($0.given[0]) is for \(type(of: $0).noun)" }
      throw ValidationError("\(mixture.joined(separator: ", ")); add one thing at a time.")
    }
    guard !thing.missing.isEmpty else { return }
    let noun = type(of: thing).noun
    throw ValidationError("What is added is \(noun): it needs \(thing.missing.listed) as well.")
  }

  mutating func readInput() throws {
    try report.readInput()
    try institution.readInput()
    try recommendation.readInput()
  }

  func deed(in dossier: Dossier) throws -> any Deed {
    let thing = additions.first { !$0.given.isEmpty } ?? report
    return try thing.deed(try NewID(id, in: dossier), in: dossier)
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    additions.first { !$0.given.isEmpty }?.hints(id, in: dossier) ?? []
  }

  private static let choices =
    "Say what to add: a report (\(NewReport.needed.listed)), an institution "
    + "(\(NewInstitution.needed.listed)) or a recommendation (\(NewRecommendation.needed.listed))."
}

extension [String] {
  /// As people list things: `a`, `a and b`, `a, b and c`.
  fileprivate var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

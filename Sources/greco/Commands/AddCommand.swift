import ArgumentParser
import Entering
import Files
import Model

/// `greco add ID`: a report, an institution, a recommendation, a source or a theme that the dossier does
/// not have.
struct AddCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a report, an institution, a recommendation, a source or a theme.",
    usage: """
      greco add <id> --adopted <day> --kind <kind> [--published <day>]
                [--symbol <text>] [--judgement <text>] [--totals <totals>]
                [--closes <deadline>] [--ends-procedure]
      greco add <id> --name <name> [--short <name>]
      greco add <id> --theme <theme> --title <text> --text <text>
                [--number <number>] [--wording <wording>] [--part <text>] ...
                [--replaces <id>] ... [--source <key>] [--paragraph <text>]
                [--report <report>] [--hand-on <what>]
      greco add source <id> --title <text> --publisher <text> [--url <url>]
                [--published <day>] [--note <text>]
      greco add theme <id> --title <text> [--about <text>] [--place <number>]
      """,
    discussion: """
      What is added follows from the options, or from a word before the ID: report, institution, \
      recommendation, source or theme. The findings of a report: greco finding.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "What it is, where that is said, and its new ID: small letters, digits and hyphens.",
      valueName: "id"
    )
  )
  var words: [String]

  @OptionGroup(title: "Several of them") var shared: SharedOptions
  @OptionGroup(title: "A report") var report: NewReport
  @OptionGroup(title: "An institution") var institution: NewInstitution
  @OptionGroup(title: "A recommendation") var recommendation: NewRecommendation
  @OptionGroup(title: "A source") var source: NewSource
  @OptionGroup(title: "A theme") var theme: NewTheme

  @OptionGroup var options: GlobalOptions

  private var additions: [any Addition] { [report, institution, recommendation, source, theme] }

  private var id: String { words.last ?? "" }

  /// What is added: as it is called before the ID, else what has the options.
  private var thing: (any Addition)? {
    if words.count > 1 { return additions.first { type(of: $0).word == words[0].lowercased() } }
    return additions.first { !$0.given.isEmpty }
      ?? additions.first { !Set(type(of: $0).shared).isDisjoint(with: shared.given) }
  }

  func validate() throws {
    guard words.count < 3, let thing else { throw ValidationError(Self.choices) }
    let others = additions.filter { type(of: $0) != type(of: thing) && !$0.given.isEmpty }
    if let other = others.first {
      let own = thing.given.first.map { "\($0) is for \(type(of: thing).noun)" }
      let mixture = [own, "\(other.given[0]) is for \(type(of: other).noun)"].compactMap(\.self)
      throw ValidationError("\(mixture.joined(separator: ", ")); add one thing at a time.")
    }
    let noun = type(of: thing).noun
    if let option = shared.given.first(where: { !type(of: thing).shared.contains($0) }) {
      throw ValidationError("What is added is \(noun): it has no \(option).")
    }
    let missing = thing.missing(beside: shared)
    guard !missing.isEmpty else { return }
    throw ValidationError("What is added is \(noun): it needs \(missing.listed) as well.")
  }

  mutating func readInput() throws {
    try report.readInput()
    try institution.readInput()
    try recommendation.readInput()
  }

  func deed(in dossier: Dossier) throws -> any Deed {
    let thing = thing ?? report
    return try thing.deed(try type(of: thing).newID(id, in: dossier), shared, in: dossier)
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    thing?.hints(id, in: dossier) ?? []
  }

  private static let choices =
    "Say what to add: a report (\(NewReport.needed.listed)), an institution "
    + "(\(NewInstitution.needed.listed)), a recommendation (\(NewRecommendation.needed.listed)), "
    + "a source (\(NewSource.needed.listed)) or a theme (the word theme, \(NewTheme.needed.listed))."
}

extension [String] {
  /// As people list things: `a`, `a and b`, `a, b and c`.
  fileprivate var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

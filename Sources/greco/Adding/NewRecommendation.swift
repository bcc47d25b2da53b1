import ArgumentParser
import Entering
import Model

/// A recommendation, by its options.
struct NewRecommendation: Addition {
  static let noun = "a recommendation"
  static let word = "recommendation"
  static let shared = ["--title"]
  static let needed = ["--theme", "--title", "--text"]

  @Option(
    help: ArgumentHelp("The theme's ID or number.", valueName: "theme"),
    completion: .themes
  )
  var theme: String?

  @Option(
    help: ArgumentHelp("What is recommended; - reads it from standard input.", valueName: "text")
  )
  var text: String?

  @Option(help: ArgumentHelp("GRECO's number, as xiv or 14.", valueName: "number"))
  var number: String?

  @Option(
    help: "Whose words the text is; summary, if not said.",
    completion: .list(Wording.allCases.map(\.rawValue))
  )
  var wording: String?

  @Option(help: ArgumentHelp("The text of part i, of part ii and so on.", valueName: "text"))
  var part: [String] = []

  @Option(
    help: ArgumentHelp("A recommendation in whose place it stands.", valueName: "id"),
    completion: .recommendations
  )
  var replaces: [String] = []

  @Option(
    help: ArgumentHelp(
      "What that hands on to it, commas between: lead, due, notes, measures, finding.",
      valueName: "what"
    ),
    completion: .list(HandedOn.allCases.map(\.rawValue))
  )
  var handOn: String?

  @OptionGroup var source: SourceOptions

  var typed: KeyValuePairs<String, Bool> {
    [
      "--theme": theme != nil,
      "--text": text != nil,
      "--number": number != nil,
      "--wording": wording != nil,
      "--part": !part.isEmpty,
      "--replaces": !replaces.isEmpty,
      "--source": source.source != nil,
      "--paragraph": source.paragraph != nil,
      "--report": source.report != nil,
      "--hand-on": handOn != nil,
    ]
  }

  func validate() throws {
    if handOn != nil, replaces.isEmpty {
      throw ValidationError("--hand-on needs --replaces: it says what that hands on.")
    }
  }

  mutating func readInput() throws {
    if text == "-" { text = try typedText(["-"]) }
  }

  func deed(
    _ id: NewID,
    _ shared: SharedOptions,
    in dossier: Dossier
  ) throws(Refusal) -> any Deed {
    var deed = RecommendationDeed(
      id,
      theme: try dossier.findTheme(theme ?? ""),
      title: try SaidText(shared.title ?? "", of: "--title"),
      text: try SaidText(text ?? "", of: "--text")
    )
    if let number { deed.number = try Numbers.official(number) }
    if let wording { deed.wording = try Choices.wording(wording) }
    for text in part { deed.parts.append(try SaidText(text, of: "--part")) }
    for name in replaces { deed.replaces.append(try dossier.find(name).recommendation.id) }
    deed.source = try source.written(in: dossier)
    if let handOn { deed.handsOn = try Choices.handedOn(handOn) }
    return deed
  }
}

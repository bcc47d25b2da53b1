import ArgumentParser
import Model

/// A recommendation, by its options.
struct NewRecommendation: Addition {
  static let noun = "a recommendation"
  static let needed = ["--theme", "--title", "--text"]

  @Option(
    help: ArgumentHelp("The theme's ID or number.", valueName: "theme"),
    completion: .themes
  )
  var theme: String?

  @Option(help: ArgumentHelp("A few words.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp("What is recommended; - reads it from standard input.", valueName: "text")
  )
  var text: String?

  @Option(help: ArgumentHelp("GRECO's number, as xiv or 14.", valueName: "number"))
  var number: String?

  @Option(help: "Whose words the text is; summary, if not said.")
  var wording: Wording?

  @Option(help: ArgumentHelp("The text of part i, of part ii and so on.", valueName: "text"))
  var part: [String] = []

  @Option(help: ArgumentHelp("A recommendation in whose place it stands.", valueName: "id"))
  var replaces: [String] = []

  var typed: KeyValuePairs<String, Bool> {
    [
      "--theme": theme != nil,
      "--title": title != nil,
      "--text": text != nil,
      "--number": number != nil,
      "--wording": wording != nil,
      "--part": !part.isEmpty,
      "--replaces": !replaces.isEmpty,
    ]
  }

  mutating func readInput() throws {
    if text == "-" { text = try typedText(["-"]) }
  }

  func drafts(_ id: String, in dossier: Dossier) throws(Failure) -> [EventDraft] {
    guard Roman.numeral(typed: id) == nil else {
      throw Failure("\(id) is a number of GRECO's; an ID is a word. --number says it.", .usage)
    }
    let value = JSON.object(try members(in: dossier))
    return [dossier.journal.drafting(.recommendation, on: id, value: value)].compactMap(\.self)
  }

  private func members(in dossier: Dossier) throws(Failure) -> [JSON.Member] {
    let theme = try dossier.findTheme(theme ?? "")
    let number = try number.map { text throws(Failure) in try Roman.officialNumber(text) }
    let replaced = try replaces.map { name throws(Failure) in
      JSON.string(try dossier.find(name).recommendation.id)
    }
    let parts = try part.enumerated().map { index, text throws(Failure) -> JSON in
      [
        "id": .string(Roman.numeral(index + 1)),
        "text": .string(try filled(text, "--part")),
      ]
    }
    let fields: [(String, JSON?)] = [
      ("theme", .string(theme)), ("number", number.map { .string($0) }),
      ("title", .string(try filled(title, "--title"))),
      ("text", .string(try filled(text, "--text"))),
      ("wording", .string((wording ?? .summary).rawValue)),
      ("parts", parts.isEmpty ? nil : .array(parts)),
      ("replaces", replaced.isEmpty ? nil : .array(replaced)),
    ]
    return fields.compactMap { name, value in value.map { JSON.Member(name, $0) } }
  }
}

extension Roman {
  /// GRECO's number as it was typed.
  static func officialNumber(_ text: String) throws(Failure) -> String {
    if let numeral = numeral(typed: text) { return numeral }
    throw Failure("\u{201C}\(text)\u{201D} is no number; write it as xiv or 14.", .usage)
  }
}

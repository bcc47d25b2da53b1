import ArgumentParser
import Files
import Model

/// `greco assign ID… WHO[,WHO…]`: who answers for recommendations, the lead first.
struct AssignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Say who answers for recommendations, the lead first; none takes it back.",
    usage: "greco assign <id> ... <who>[,<who>...]",
    discussion: "WHO is an institution's id or name; one that is new is added to the dossier."
  )

  /// The ids and, last, the institutions.
  @Argument(help: ArgumentHelp("One or more IDs, then who.", valueName: "id> ... <who"))
  var words: [String] = []

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard words.count < 2 else { return }
    throw ValidationError(
      "Write one or more IDs, then who, as: greco assign training \"Ministry of Justice\"."
    )
  }

  func run() throws {
    var opened = try options.openForWriting()
    let dossier = opened.dossier()
    let ids = try words.dropLast().map { name in try dossier.find(name).recommendation.id }.unique
    let names = (words.last ?? "").split(separator: ",").map { String($0).trimmed }
      .filter { !$0.isEmpty }
    let isNone = names == ["none"]
    let institutions = isNone ? [] : try names.map { try institution($0, in: dossier) }
    try opened.change(options) { journal in
      let new = institutions.filter(\.isNew).compactMap { institution in
        journal.drafting(
          .institution,
          on: institution.id,
          value: ["name": .string(institution.name)]
        )
      }
      let value: JSON = isNone ? .null : .array(institutions.map { .string($0.id) })
      return new + ids.compactMap { journal.drafting(.responsible, on: $0, value: value) }
    }
  }

  private func institution(
    _ name: String,
    in dossier: Dossier
  ) throws -> (id: String, name: String, isNew: Bool) {
    let known = dossier.catalogue.institutions.first { institution in
      let names = institution.name.texts.map(\.text) + (institution.short?.texts.map(\.text) ?? [])
      return institution.id == name || names.contains { $0.lowercased() == name.lowercased() }
    }
    if let known { return (known.id, known.name.text(), false) }
    guard let id = name.asID else {
      throw Failure("\u{201C}\(name)\u{201D}: a name needs letters to make an id of.", .usage)
    }
    return (id, name, true)
  }
}

extension String {
  /// Small Latin letters, digits and hyphens; of other scripts the letters' code points.
  fileprivate var asID: String? {
    var words: [String] = [""]
    for scalar in lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || (48...57).contains(scalar.value) {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if scalar.properties.isAlphabetic {
        words[words.count - 1] += String(scalar.value, radix: 16)
      } else if words.last?.isEmpty == false {
        words.append("")
      }
    }
    let id = words.filter { !$0.isEmpty }.joined(separator: "-")
    guard let first = id.first else { return nil }
    return first.isLetter ? id : "i-" + id
  }
}

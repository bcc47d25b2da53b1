import ArgumentParser
import Model

/// An institution, by its options.
struct NewInstitution: Addition {
  static let noun = "an institution"
  static let needed = ["--name"]

  @Option(help: ArgumentHelp("Its full name.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("A short name.", valueName: "name"))
  var short: String?

  var typed: KeyValuePairs<String, Bool> {
    [
      "--name": name != nil,
      "--short": short != nil,
    ]
  }

  func drafts(_ id: String, in dossier: Dossier) throws(Failure) -> [EventDraft] {
    var members = [JSON.Member("name", .string(try filled(name, "--name")))]
    if let short { members.append(JSON.Member("short", .string(try filled(short, "--short")))) }
    return [dossier.journal.drafting(.institution, on: id, value: .object(members))]
      .compactMap(\.self)
  }
}

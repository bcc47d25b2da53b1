import ArgumentParser
import Entering
import Model

/// An institution, by its options.
struct NewInstitution: Addition {
  static let noun = "an institution"
  static let word = "institution"
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

  func deed(
    _ id: NewID,
    _ shared: SharedOptions,
    in dossier: Dossier
  ) throws(Refusal) -> any Deed {
    InstitutionDeed(
      id,
      name: try SaidText(name ?? "", of: "--name"),
      short: try .ifWritten(short, of: "--short")
    )
  }
}

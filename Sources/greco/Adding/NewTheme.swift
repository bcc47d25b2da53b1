import ArgumentParser
import Entering
import Model

/// A theme, by its options.
struct NewTheme: Addition {
  static let noun = "a theme"
  static let word = "theme"
  static let needed = ["--title"]
  static let shared = ["--title"]

  @Option(help: ArgumentHelp("What belongs to it.", valueName: "text"))
  var about: String?

  @Option(
    help: ArgumentHelp("Its place among the themes; the last, if not said.", valueName: "number")
  )
  var place: String?

  var typed: KeyValuePairs<String, Bool> {
    [
      "--about": about != nil,
      "--place": place != nil,
    ]
  }

  static func newID(_ id: String, in dossier: Dossier) throws(Refusal) -> NewID {
    try NewID(theme: id, in: dossier)
  }

  func deed(
    _ id: NewID,
    _ shared: SharedOptions,
    in dossier: Dossier
  ) throws(Refusal) -> any Deed {
    HeadingDeed(
      id,
      title: try SaidText(shared.title ?? "", of: "--title"),
      about: try .ifWritten(about, of: "--about"),
      place: try place.map { text throws(Refusal) in try Numbers.place(text) }
    )
  }
}

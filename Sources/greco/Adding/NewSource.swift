import ArgumentParser
import Entering
import Model

/// A source, by its options.
struct NewSource: Addition {
  static let noun = "a source"
  static let word = "source"
  static let needed = ["--title", "--publisher"]
  static let shared = ["--title", "--published"]

  @Option(help: ArgumentHelp("Who published it, or sent it.", valueName: "text"))
  var publisher: String?

  @Option(help: ArgumentHelp("Where it can be read.", valueName: "url"))
  var url: String?

  @Option(help: ArgumentHelp("What a reader has to know of it.", valueName: "text"))
  var note: String?

  var typed: KeyValuePairs<String, Bool> {
    [
      "--publisher": publisher != nil,
      "--url": url != nil,
      "--note": note != nil,
    ]
  }

  func deed(
    _ id: NewID,
    _ shared: SharedOptions,
    in dossier: Dossier
  ) throws(Refusal) -> any Deed {
    SourceDeed(
      id,
      title: try SaidText(shared.title ?? "", of: "--title"),
      publisher: try SaidText(publisher ?? "", of: "--publisher"),
      url: try .ifWritten(url, of: "--url"),
      published: try shared.published?.read(from: dossier.day),
      note: try .ifWritten(note, of: "--note")
    )
  }
}

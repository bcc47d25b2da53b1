import ArgumentParser
import Reports

/// Where a document goes, and how it is written down.
struct DocumentOptions: ParsableArguments {
  @Option(
    help: """
      md, html, docx, odt or pdf; without it the ending of the file decides, else md. The last \
      three need pandoc.
      """
  )
  var format: DocumentFormat?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    try output.refuseEnding(unlessAmong: DocumentFormat.allCases.flatMap(\.endings))
  }

  /// Writes a document in the format that was asked for, and says where it is.
  func write(_ document: Document) throws -> [String] {
    let named = output.ending.flatMap { ending in
      DocumentFormat.allCases.first { $0.endings.contains(ending) }
    }
    let format = format ?? named ?? .markdown
    return try output.write(try format.bytes(of: document), isText: format.isText)
  }
}

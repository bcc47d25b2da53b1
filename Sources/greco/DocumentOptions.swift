import ArgumentParser
import Files
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
  func write(_ document: Document) throws -> Pending<[String]> {
    let named = output.ending.flatMap { ending in
      DocumentFormat.allCases.first { $0.endings.contains(ending) }
    }
    let format = format ?? named ?? .markdown
    // Before it is made, which may take a while.
    try output.refuseTerminal(unless: format.isText)
    try output.refuseToWriteOver()
    let output = output
    return try format.parts(of: document).map { try output.write($0, isText: format.isText) }
  }
}

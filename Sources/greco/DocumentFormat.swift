import ArgumentParser
import Files
import Reports

/// How a document is written down.
enum DocumentFormat: String, CaseIterable, ExpressibleByArgument {
  case markdown = "md"
  case html
  case docx
  case odt
  case pdf

  /// How the names of its files end, the usual one first.
  var endings: [String] {
    switch self {
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm"]
    case .docx, .odt, .pdf: [rawValue]
    }
  }

  /// Whether a terminal can show it.
  var isText: Bool {
    switch self {
    case .markdown, .html: true
    case .docx, .odt, .pdf: false
    }
  }

  /// A document in this format.
  func bytes(of document: Document) throws -> [UInt8] {
    switch self {
    case .markdown: Array(document.markdown.utf8)
    case .html: Array(document.html.utf8)
    case .docx: try converted(document, to: .docx, like: document.officeModel)
    case .odt: try converted(document, to: .odt, like: document.openDocumentModel)
    case .pdf: try converted(document, to: .pdf)
    }
  }

  private func converted(
    _ document: Document,
    to format: Pandoc.Format,
    like model: [UInt8] = []
  ) throws -> [UInt8] {
    try Pandoc.convert(
      document.htmlToHandOver,
      to: format,
      style: document.styleSheet,
      model: model
    )
  }
}

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

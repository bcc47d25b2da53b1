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

  /// The format that the ending of a file's name stands for.
  init?(endingOf path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    switch ending {
    case "markdown": self = .markdown
    case "htm": self = .html
    default: self.init(rawValue: ending)
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
    case .docx: try converted(document, to: .docx)
    case .odt: try converted(document, to: .odt)
    case .pdf: try converted(document, to: .pdf)
    }
  }

  private func converted(_ document: Document, to format: Pandoc.Format) throws -> [UInt8] {
    try Pandoc.convert(
      document.htmlToHandOver,
      to: format,
      style: Document.styleSheet,
      model: document.officeModel
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

  /// Writes a document in the format that was asked for, and says where it is.
  func write(_ document: Document) throws -> [String] {
    let format = format ?? output.output.flatMap(DocumentFormat.init(endingOf:)) ?? .markdown
    return try output.write(try format.bytes(of: document), isText: format.isText)
  }
}

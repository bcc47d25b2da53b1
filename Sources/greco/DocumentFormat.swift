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

  /// A document in this format, part by part, for which another program may be needed.
  func parts(of document: Document) throws -> Pending<any Sequence<[UInt8]>> {
    switch self {
    case .markdown: .made(document.markdown.parts)
    case .html: .made(document.html.parts)
    case .docx: try converted(document, to: .docx, like: document.officeModel)
    case .odt: try converted(document, to: .odt, like: document.openDocumentModel)
    case .pdf: try converted(document, to: .pdf)
    }
  }

  private func converted(
    _ document: Document,
    to format: Pandoc.Format,
    like model: [UInt8] = []
  ) throws -> Pending<any Sequence<[UInt8]>> {
    let errand = try Pandoc.making(
      document.htmlToHandOver,
      into: format,
      style: document.styleSheet,
      model: model
    )
    return .awaits(errand) { [$0] }
  }
}

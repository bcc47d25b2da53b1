import ArgumentParser
import Files
import Model
import Reports

/// What a dossier is exported as; a format is a case here and an extension of `Export`.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case json, csv, xlsx, md, html, svg, ics, dossier

  /// What it is, for the help.
  var words: String {
    switch self {
    case .json: "the whole state, for programs"
    case .csv: "a table, a row for each recommendation"
    case .xlsx: "a workbook, with a sheet for each kind of entry"
    case .md: "a document, in Markdown"
    case .html: "the same as a page that needs nothing else"
    case .svg: "GRECO's findings and our statuses as a picture"
    case .ics: "a calendar of what is due"
    case .dossier: "a folder that another greco opens"
    }
  }

  /// How the names of its files end; a folder's may end in anything.
  var endings: [String]? {
    switch self {
    case .md: ["md", "markdown"]
    case .html: ["html", "htm"]
    case .json, .csv, .xlsx, .svg, .ics: [rawValue]
    case .dossier: nil
    }
  }

  /// Whether a terminal can show it.
  var isText: Bool {
    switch self {
    case .json, .csv, .md, .html, .svg, .ics: true
    case .xlsx, .dossier: false
    }
  }

  /// What several dossiers leave as together.
  enum Together { case csv, html, ics }

  /// The same of several dossiers together; nil where each leaves by itself.
  var together: Together? {
    switch self {
    case .csv: .csv
    case .html: .html
    case .ics: .ics
    case .json, .xlsx, .md, .svg, .dossier: nil
    }
  }

  /// What is written.
  enum Product {
    /// One document, part by part, as it is made.
    case document(any Sequence<[UInt8]>)
    /// The files of a folder.
    case folder([(name: String, bytes: [UInt8])])
  }

  /// Makes it.
  /// - Parameters:
  ///   - export: what leaves.
  ///   - original: the files it came from, if all of them leave as they are; asked for a folder alone.
  ///   - forExcel: whether a table is for Excel alone.
  /// - Returns: what is to be written.
  /// - Throws: ``Failure`` where there is nothing to write, or a program that is needed is not there.
  func product(
    of export: Export,
    original: () throws -> [(name: String, bytes: [UInt8])]?,
    forExcel: Bool
  ) throws -> Product {
    switch self {
    case .json: return .document(export.json.text.parts)
    case .csv: return .document(export.csv(forExcel: forExcel).parts)
    case .xlsx: return .document([export.workbookBytes])
    case .md: return .document(export.document.markdown.parts)
    case .html: return .document(export.document.html.parts)
    case .svg: return .document([export.svg])
    case .ics:
      guard let calendar = export.calendar else {
        throw Failure("No date is in it, so there is no calendar.", .nothingFound)
      }
      return .document([calendar])
    case .dossier: return .folder(try original() ?? export.folder)
    }
  }
}

import ArgumentParser
import Files
import Model
import Reports

/// What a dossier is exported as; a format is a case here and an extension of `Export`.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case json, csv, xlsx, svg, ics, dossier

  /// What it is, for the help.
  var words: String {
    switch self {
    case .json: "the whole state, for programs"
    case .csv: "a table, a row for each recommendation"
    case .xlsx: "the same as a workbook, made by LibreOffice"
    case .svg: "GRECO's findings and our statuses as a picture"
    case .ics: "a calendar of what is due"
    case .dossier: "a folder that another greco opens"
    }
  }

  /// What is written.
  enum Product {
    /// One document; a terminal can show it if it is text.
    case document([UInt8], isText: Bool)
    /// The files of a folder.
    case folder([(name: String, bytes: [UInt8])])
  }

  /// Makes it.
  /// - Parameters:
  ///   - export: what leaves.
  ///   - original: the files it came from, if all of them leave as they are.
  ///   - forExcel: whether a table is for Excel alone.
  func product(
    of export: Export,
    original: () throws -> [(name: String, bytes: [UInt8])]?,
    forExcel: Bool
  ) throws -> Product {
    switch self {
    case .json: return .document(Array((export.json.text(.indented) + "\n").utf8), isText: true)
    case .csv: return .document(export.csv(forExcel: forExcel), isText: true)
    case .xlsx:
      let workbook = try Workbook.xlsx(
        fromCSV: export.workbookSource,
        columns: Export.columns.count,
        numbers: Export.numberColumns
      )
      return .document(workbook, isText: false)
    case .svg: return .document(export.svg, isText: true)
    case .ics:
      guard let calendar = export.calendar else {
        throw Failure("No date is in it, so there is no calendar.", .nothingFound)
      }
      return .document(calendar, isText: true)
    case .dossier: return .folder(try original() ?? export.folder)
    }
  }
}

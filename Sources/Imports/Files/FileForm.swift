/// What a file is.
public enum FileForm: Hashable, Sendable {
  /// An Excel workbook of 2007 or later.
  case xlsx
  /// A spreadsheet of LibreOffice.
  case ods
  /// A Word document of 2007 or later.
  case docx
  /// A document of LibreOffice.
  case odt
  /// Pages.
  case pdf
  /// A page for a browser.
  case html
  /// A table in a text, and how that is read: `Windows-1251, semicolons`.
  case csv(String)
  /// A text.
  case text
  /// A dossier's journal, an event a line.
  case journal
  /// A whole dossier in one JSON value, as `export json` writes it.
  case export
  /// A dossier's folder in an archive.
  case folder
  /// Nothing is in it.
  case empty
  /// Locked by a password.
  case locked
  /// Something that nothing can be read from.
  case other(Other)

  /// Something that nothing can be read from.
  public enum Other: Hashable, Sendable, CaseIterable {
    /// Excel before 2007.
    case oldWorkbook
    /// Excel's form for large tables.
    case binaryWorkbook
    /// A workbook in one XML text.
    case flatWorkbook
    /// Word before 2007.
    case oldDocument
    /// Rich text.
    case richText
    /// A picture.
    case picture
    /// A program.
    case program
    /// JSON that no command of this program wrote.
    case json
    /// Another archive than a dossier's, or a damaged one.
    case archive
    /// Nothing that is known here.
    case unknown
  }

  /// What it is, for people: `an Excel workbook`.
  public var words: String {
    switch self {
    case .xlsx: "an Excel workbook"
    case .ods: "an OpenDocument spreadsheet"
    case .docx: "a Word document"
    case .odt: "an OpenDocument text"
    case .pdf: "a PDF"
    case .html: "a web page"
    case .csv(let reading): "a table (\(reading))"
    case .text: "a text"
    case .journal: "a dossier's journal"
    case .export: "an export in JSON"
    case .folder: "a dossier's folder in a zip"
    case .empty: "an empty file"
    case .locked: "locked by a password"
    case .other(let other): other.words
    }
  }
}

extension FileForm.Other {
  /// What it is, for people.
  public var words: String {
    switch self {
    case .oldWorkbook: "an Excel workbook of before 2007"
    case .binaryWorkbook: "a binary Excel workbook"
    case .flatWorkbook: "a workbook in one XML text"
    case .oldDocument: "a Word document of before 2007"
    case .richText: "a rich text"
    case .picture: "a picture"
    case .program: "a program"
    case .json: "JSON of another kind"
    case .archive: "an archive without a dossier"
    case .unknown: "a file of an unknown kind"
    }
  }

  /// What people can do about it.
  public var advice: String {
    switch self {
    case .oldWorkbook, .binaryWorkbook, .flatWorkbook: "save it as .xlsx"
    case .oldDocument, .richText: "save it as .docx"
    case .picture: "nothing is read from pictures; enter what it says, or get the text"
    case .archive: "unpack it and name what is in it"
    case .json: "name a journal.jsonl, a dossier's folder or what “export json” wrote"
    case .program, .unknown: "save it as .xlsx, .csv, .docx or .pdf"
    }
  }
}

import Files
import Imports
import Model

/// The reading of a file that somebody named.
enum FileToImport {
  /// Reads a file; what it is is seen from what is in it, unless somebody says.
  ///
  /// - Parameters:
  ///   - path: what was named.
  ///   - kind: what it is, where somebody says.
  ///   - waits: whether a pipe is waited for.
  /// - Returns: the file, once the program has read it that it needs.
  /// - Throws: why it cannot be read.
  static func read(
    _ path: String,
    as kind: ImportedFile.Kind?,
    waitingForPipes waits: Bool
  ) throws -> Pending<ImportedFile> {
    let name = path.lastStep
    switch try GivenFile.read(path, waitingForPipes: waits) {
    case .dossier(let files):
      if let kind, kind != .journal {
        let why = "it is a dossier\u{2019}s folder, from which no \(kind.rawValue) is read"
        throw ImportRefusal.unreadable(.damaged(why))
      }
      return .made(
        ImportedFile(name, "a dossier\u{2019}s folder", .journal(try journal(files)))
      )
    case .file(let bytes):
      let form = FileForm.seen(in: bytes, named: name)
      return try content(bytes, form, kind).map { content in
        var file = ImportedFile(name, form.words, content)
        file.files = files(file.possiblePaths, beside: path)
        return file
      }
    }
  }

  private static func content(
    _ bytes: [UInt8],
    _ form: FileForm,
    _ kind: ImportedFile.Kind?
  ) throws -> Pending<ImportedFile.Content> {
    // Refused before another program takes it apart.
    if kind == .journal, [.pdf, .docx, .odt, .html, .text].contains(form) {
      throw ImportRefusal.cannotBe(form, .journal)
    }
    switch form {
    case .pdf:
      return .awaits(try Pdftotext.reading(bytes)) {
        try content(DocumentText(pages: $0), form, kind)
      }
    case .docx, .odt, .html:
      let document: Pandoc.Document = form == .docx ? .docx : form == .odt ? .odt : .html
      if form != .html { try Archive.refuseExcess(in: bytes) }
      // Pandoc takes every page for UTF-8, whatever it says of itself.
      let bytes = form == .html ? try EncodedText(bytes).utf8 : bytes
      return .awaits(try Pandoc.reading(bytes, as: document)) {
        try content(DocumentText(pandoc: $0), form, kind) {
          (text) throws(Unreadable) in
          form == .odt ? try Workbook(odt: bytes, in: text) : try Workbook(text)
        }
      }
    case .text where kind == .table: return .made(.table(try Workbook(csv: bytes)))
    case .text: return .made(try content(DocumentText(plain: bytes), form, kind))
    case .xlsx, .ods, .csv, .journal, .folder, .export, .empty, .locked, .other:
      return .made(try ownContent(bytes, form, kind))
    }
  }

  /// What is in a file that no other program has to read.
  private static func ownContent(
    _ bytes: [UInt8],
    _ form: FileForm,
    _ kind: ImportedFile.Kind?
  ) throws -> ImportedFile.Content {
    switch form {
    case .xlsx where kind ?? .table == .table: return .table(try Workbook(xlsx: bytes))
    case .ods where kind ?? .table == .table: return .table(try Workbook(ods: bytes))
    case .csv where kind ?? .table == .table: return .table(try Workbook(csv: bytes))
    case .csv where kind == .report: return try content(DocumentText(plain: bytes), form, kind)
    case .export where kind ?? .table == .table: return .table(try Workbook(export: bytes))
    case .journal where kind ?? .journal == .journal: return .journal(OtherJournal(bytes))
    case .folder where kind ?? .journal == .journal:
      return .journal(try journal(OtherJournal.files(packed: bytes)))
    case .empty: throw ImportRefusal.unreadable(.empty)
    case .locked: throw ImportRefusal.unreadable(.locked)
    case .other(let other): throw ImportRefusal.unreadable(.other(other))
    case .xlsx, .ods, .csv, .journal, .folder, .export, .pdf, .docx, .odt, .html, .text:
      if let kind { throw ImportRefusal.cannotBe(form, kind) }
      throw ImportRefusal.nothingKnown(form)
    }
  }

  /// A report of GRECO's, else the tables in a document.
  private static func content(
    _ text: DocumentText,
    _ form: FileForm,
    _ kind: ImportedFile.Kind?,
    _ tables: (DocumentText) throws(Unreadable) -> Workbook = {
      (text) throws(Unreadable) in try Workbook(text)
    }
  ) throws -> ImportedFile.Content {
    if kind != .table, let report = OfficialReport(text) { return .report(report) }
    if kind == .report { throw ImportRefusal.cannotBe(form, .report) }
    do throws(Unreadable) {
      return .table(try tables(text))
    } catch {
      switch error {
      case .locked, .tooLarge: throw ImportRefusal.unreadable(error)
      case .empty, .noText, .damaged, .unknownForm, .other: throw ImportRefusal.nothingKnown(form)
      }
    }
  }

  private static func journal(
    _ files: [(name: String, bytes: [UInt8])]
  ) throws -> OtherJournal {
    do throws(JournalRefusal) {
      return try OtherJournal(files: files)
    } catch {
      throw ImportRefusal.journal(error)
    }
  }

  /// Where the files are that a table names: beside it, by their whole paths.
  private static func files(_ paths: [String], beside table: String) -> [String: String] {
    let folder = table.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    var found: [String: String] = [:]
    for path in paths {
      let isWhole = path.hasPrefix("/") || folder.isEmpty && !table.hasPrefix("/")
      let place = isWhole ? path : "\(folder)/\(path)"
      if OutputFile.isThere(place) { found[path] = OutputFile.wholePath(of: place) }
    }
    return found
  }
}

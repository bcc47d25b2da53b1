import Files
import Imports
import Model

/// The reading of a file that somebody named.
enum FileToImport {
  /// Reads a file; what it is is seen from what is in it, unless somebody says.
  static func read(
    _ path: String,
    as kind: ImportedFile.Kind?,
    for opened: OpenDossier
  ) throws -> ImportedFile {
    guard case .file(let bytes) = try GivenFile.read(path, waitingForPipes: true) else {
      throw Failure("\(path) is a folder.", .usage)
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let form = FileForm.seen(in: bytes, named: name)
    do {
      var file = ImportedFile(name, form.words, try content(bytes, form, kind))
      file.files = files(file.possiblePaths, beside: path)
      return file
    } catch let unreadable as Unreadable {
      throw Failure("\(path): \(unreadable.words).", .badData)
    }
  }

  private static func content(
    _ bytes: [UInt8],
    _ form: FileForm,
    _ kind: ImportedFile.Kind?
  ) throws -> ImportedFile.Content {
    switch form {
    case .xlsx: return .table(try Workbook(xlsx: bytes))
    case .ods: return .table(try Workbook(ods: bytes))
    case .csv: return .table(try Workbook(csv: bytes))
    case .empty: throw Unreadable.empty
    case .locked: throw Unreadable.locked
    case .other(let other): throw Unreadable.other(other)
    case .docx, .odt, .pdf, .html, .text, .journal, .export, .folder:
      throw Unreadable.unknownForm
    }
  }

  /// Where the files are that a table names: beside it, by their whole paths.
  private static func files(_ paths: [String], beside table: String) -> [String: String] {
    let folder = table.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    var found: [String: String] = [:]
    for path in paths {
      let isWhole = path.hasPrefix("/")
      let place = isWhole || folder.isEmpty ? path : "\(folder)/\(path)"
      if OutputFile.isThere(place) { found[path] = OutputFile.wholePath(of: place) }
    }
    return found
  }
}

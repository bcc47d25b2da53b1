extension FileForm {
  /// What a file is, seen from what is in it; its name decides only where that could be several things.
  public static func seen(in bytes: [UInt8], named name: String) -> FileForm {
    let ending = Ending(of: name)
    guard bytes.contains(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }) else {
      return .empty
    }
    if bytes.starts(with: Array("PK".utf8)) { return inArchive(bytes, ending) }
    if let old = OldOfficeFile(bytes) { return inOldOffice(old) }
    if bytes.prefix(1024).holds("%PDF-") { return .pdf }
    if let other = Other.signed(bytes) { return .other(other) }
    return inText(bytes, ending)
  }

  /// How a file's name ends.
  private enum Ending: String {
    case xlsx, xlsm, xltx, ods, ots, docx, docm, odt, csv, tsv, tab, txt, html, htm, zip

    init?(of name: String) {
      guard let dot = name.lastIndex(of: ".") else { return nil }
      self.init(rawValue: name[name.index(after: dot)...].lowercased())
    }
  }

  private static func inArchive(_ bytes: [UInt8], _ ending: Ending?) -> FileForm {
    guard var archive = try? Archive(bytes) else {
      // Whoever reads it says what is wrong.
      switch ending {
      case .xlsx, .xlsm, .xltx: return .xlsx
      case .ods, .ots: return .ods
      case .docx, .docm: return .docx
      case .odt: return .odt
      case .csv, .tsv, .tab, .txt, .html, .htm, .zip, nil: return .other(.archive)
      }
    }
    let names = archive.entries.map(\.name)
    if names.contains("xl/workbook.bin") { return .other(.binaryWorkbook) }
    if names.contains(where: { $0.hasPrefix("xl/") }) { return .xlsx }
    if names.contains(where: { $0.hasPrefix("word/") }) { return .docx }
    if let kind = archive["mimetype"], kind.size < 256, let said = try? archive.bytes(of: kind) {
      if said.holds("opendocument.spreadsheet") { return .ods }
      if said.holds("opendocument.text") { return .odt }
    }
    if names.contains(where: Self.isOfDossier) {
      return archive.entries.contains(where: \.isLocked) ? .locked : .folder
    }
    return .other(.archive)
  }

  private static func isOfDossier(_ name: String) -> Bool {
    let file = name.split(separator: "/").last.map(String.init)
    return file == "journal.jsonl" || file == "dossier.json"
  }

  private static func inOldOffice(_ file: OldOfficeFile) -> FileForm {
    if file.isLocked { return .locked }
    return .other(file.isWorkbook ? .oldWorkbook : file.isDocument ? .oldDocument : .unknown)
  }

  private static func inText(_ bytes: [UInt8], _ ending: Ending?) -> FileForm {
    let text: EncodedText
    do {
      text = try EncodedText(bytes)
    } catch {
      // Whoever reads it says where the letter is that is broken.
      let isTable = ending == .csv || ending == .tsv || ending == .tab
      return isTable ? .csv(TextEncoding.utf8.words) : .text
    }
    guard text.utf8.isReadable else { return .other(.unknown) }
    let beginning = text.utf8.drop { $0 <= 0x20 }.prefix(4096)
    switch beginning.first {
    case UInt8(ascii: "<"):
      if let form = inMarks(beginning, ending) { return form }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if let form = inJSON(beginning, text.utf8) { return form }
    default: break
    }
    return inLines(text, ending)
  }

  /// What is written between marks; nil for a text that only begins like one.
  private static func inMarks(_ beginning: ArraySlice<UInt8>, _ ending: Ending?) -> FileForm? {
    let small = String(decoding: beginning, as: UTF8.self).lowercased()
    if small.contains("excel.sheet") || small.contains("office:document") {
      return .other(.flatWorkbook)
    }
    let tags = ["<html", "<!doctype html", "<body", "<table", "<div", "<p>", "<p ", "<h1", "<ul"]
    if ending == .html || ending == .htm || tags.contains(where: small.contains) { return .html }
    return small.hasPrefix("<?xml") ? .other(.unknown) : nil
  }

  /// What of this program's JSON it is; nil where it is none at all.
  private static func inJSON(_ beginning: ArraySlice<UInt8>, _ text: [UInt8]) -> FileForm? {
    let line = beginning.prefix { $0 != UInt8(ascii: "\n") }
    if ["\"id\"", "\"on\"", "\"kind\""].allSatisfy(line.holds) { return .journal }
    if beginning.holds("\"format\""), beginning.holds("\"program\"") { return .export }
    let rest = beginning.dropFirst().first { $0 > 0x20 }
    let isJSON = rest.map { "\"{[]}-0123456789tfn".utf8.contains($0) } ?? false
    let last = text.last { $0 > 0x20 }
    return isJSON && (last == UInt8(ascii: "}") || last == UInt8(ascii: "]"))
      ? .other(.json) : nil
  }

  private static func inLines(_ text: EncodedText, _ ending: Ending?) -> FileForm {
    let table = CSVTable(text.utf8)
    let looksSo = table.separator != nil && table.fit?.isTable ?? true
    switch ending {
    case .csv, .tsv, .tab: return .csv(table.words(in: text))
    case .xlsx, .xlsm, .xltx, .ods, .ots, .docx, .docm, .odt, .txt, .html, .htm, .zip, nil:
      return looksSo ? .csv(table.words(in: text)) : .text
    }
  }
}

extension FileForm.Other {
  /// What is known by its first bytes.
  fileprivate static func signed(_ bytes: [UInt8]) -> Self? {
    signatures.first { bytes.starts(with: $0.bytes) }?.what
  }

  private static let signatures: [(bytes: [UInt8], what: Self)] = [
    ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture), (Array("II*\0".utf8), .picture),
    (Array("MM\0*".utf8), .picture), (Array("RIFF".utf8), .picture),
    ([0x7F, 0x45, 0x4C, 0x46], .program), ([0x4D, 0x5A, 0x90], .program),
    (Array("Rar!".utf8), .archive), ([0x37, 0x7A, 0xBC, 0xAF], .archive),
    ([0x1F, 0x8B], .archive), (Array("{\\rtf".utf8), .richText),
  ]
}

extension Sequence<UInt8> {
  /// Whether some ASCII stands in it.
  fileprivate func holds(_ text: String) -> Bool {
    String(decoding: Array(self), as: UTF8.self).contains(text)
  }
}

extension [UInt8] {
  /// Whether hardly anything in a text is no letter of one.
  fileprivate var isReadable: Bool {
    let beginning = prefix(1 << 16)
    let strange = beginning.count { byte in
      byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B
    }
    return strange * 100 <= beginning.count && !beginning.contains(0)
  }
}

extension Workbook {
  /// The sheets of an Excel workbook (Office Open XML, ECMA-376).
  ///
  /// - Throws: `.locked`; `.damaged` with what is wrong; `.tooLarge`; `.empty` where no sheet has anything.
  public init(xlsx bytes: [UInt8]) throws(Unreadable) {
    if OldOfficeFile(bytes)?.isLocked ?? false { throw .locked }
    guard !bytes.isEmpty else { throw .empty }
    var archive = try Archive(bytes)
    let parts = try ExcelParts(of: &archive)
    let styles = try parts.styles(of: &archive)
    let texts = try parts.texts(of: &archive)
    var sheets: [Sheet] = []
    var left = SheetBuilder.most
    var read: Set<Archive.Entry> = []
    for listed in parts.book.sheets {
      // Each sheet has a file of its own: one that is named again, as often as may be, has been read.
      guard let entry = parts.part(of: listed, in: archive), read.insert(entry).inserted else {
        continue
      }
      let part = ExcelSheetPart(texts, styles, countsFrom1904: parts.book.countsFrom1904, left)
      try XMLReading.read(entry, of: &archive, for: part)
      let rows = try part.rows()
      left = part.left
      var sheet = Sheet(name: listed.name, isHidden: listed.isHidden, rows: rows)
      (sheet.hiddenRows, sheet.hiddenColumns) = (part.hiddenRows, part.hiddenColumns)
      sheets.append(sheet)
    }
    guard sheets.contains(where: { !$0.rows.isEmpty }) else { throw .empty }
    self.init(sheets: sheets)
  }
}

/// Which of a workbook's files is what.
struct ExcelParts {
  let book: ExcelBookPart
  private let relations: [Relation]

  /// The files by what the workbook says of them.
  init(of archive: inout Archive) throws(Unreadable) {
    let package = try RelationsPart.read("_rels/.rels", from: "", of: &archive)
    let path = package.first { $0.kind == "officeDocument" }?.path ?? "xl/workbook.xml"
    guard let entry = archive[path] else { throw .damaged("“\(path)” is missing") }
    book = ExcelBookPart()
    try XMLReading.read(entry, of: &archive, for: book)
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let folder = String(path[..<cut])
    relations = try RelationsPart.read(
      folder + "_rels/" + path[cut...] + ".rels",
      from: folder,
      of: &archive
    )
  }

  /// The file of a sheet with cells; nil for one with a chart alone.
  func part(of sheet: ExcelBookPart.Listed, in archive: Archive) -> Archive.Entry? {
    relations.first { $0.id == sheet.relation && $0.kind == "worksheet" }
      .flatMap { archive[$0.path] }
  }

  /// How cells look.
  func styles(of archive: inout Archive) throws(Unreadable) -> ExcelStylesPart {
    let part = ExcelStylesPart()
    if let entry = entry("styles", in: archive) {
      try XMLReading.read(entry, of: &archive, for: part)
    }
    return part
  }

  /// The texts that cells share.
  func texts(of archive: inout Archive) throws(Unreadable) -> [String] {
    guard let entry = entry("sharedStrings", in: archive) else { return [] }
    let part = ExcelTextsPart()
    try XMLReading.read(entry, of: &archive, for: part)
    return part.texts
  }

  private func entry(_ kind: String, in archive: Archive) -> Archive.Entry? {
    relations.first { $0.kind == kind }.flatMap { archive[$0.path] }
  }
}

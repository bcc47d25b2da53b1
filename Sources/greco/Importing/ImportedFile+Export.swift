import Imports
import Model
import Reports

extension ImportedFile {
  /// The same; where it was exported here, with what it would be now and what it was when it was made.
  func comparedWithExport(of dossier: Dossier) -> ImportedFile {
    guard case .table(let workbook) = content, let export = workbook.export else { return self }
    var file = self
    // What cannot be read of our own is read as anybody's table.
    guard let now = try? Workbook(dossier, as: export) else { return self }
    var then = now
    if let last = export.lastEntry {
      let journal = dossier.journal.until(last)
      let past = export.day.map { min($0, dossier.day) } ?? dossier.day
      if journal.events.count < dossier.journal.events.count || past < dossier.day {
        let before =
          past < dossier.day
          ? Dossier(dossier.shipped, journal, asOf: past, local: dossier.local)
          : Dossier(dossier.shipped, journal, today: past, local: dossier.local)
        then = (try? Workbook(before, as: export)) ?? now
      }
    }
    file.exported = Exported(now: now, then: then)
    return file
  }
}

extension Workbook {
  /// A dossier as it is exported and read again.
  fileprivate init(_ dossier: Dossier, as seen: SeenExport) throws(Unreadable) {
    let leaving =
      seen.extent == .whole
      ? dossier : dossier.published(withOurStatus: seen.extent == .publishedWithOurStatus)
    let export = Export(leaving)
    switch seen.format {
    case .csv: try self.init(csv: export.csv().parts.flatMap(\.self))
    case .workbook: try self.init(xlsx: export.workbookBytes)
    case .json: try self.init(export: export.json.text.parts.flatMap(\.self))
    }
  }
}

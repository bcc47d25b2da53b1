import Foundation
import Testing

@testable import Model

/// The dossiers that are kept in the repository.
enum Kept {
  /// Kazakhstan's, in which nothing was entered.
  static func shipped(_ day: String = "2026-06-15", asOf: Bool = false) throws -> Dossier {
    try dossier("Themes", day, asOf: asOf)
  }

  /// The invented one, on the day its story has reached.
  static func demo(_ day: String = "2026-06-15") throws -> Dossier {
    try dossier("Sources/CDefaults/Demo", day, asOf: false)
  }

  private static func dossier(_ folder: String, _ day: String, asOf: Bool) throws -> Dossier {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../\(folder)").standardizedFileURL
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path)
      .filter { $0.hasSuffix(".json") }
    let read: (String) -> [UInt8]? = { name in
      (try? Data(contentsOf: url.appending(path: name))).map { Array($0) }
    }
    let catalogue = try CatalogueReader.read(names: names, file: read).catalogue
    var reader = JournalReader()
    let journal = Journal(reader.read(read(JournalReader.file) ?? []))
    let day = try #require(Day(day))
    return asOf
      ? Dossier(catalogue, journal, asOf: day, local: .utc)
      : Dossier(catalogue, journal, today: day, local: .utc)
  }
}

import FoundationEssentials

@testable import Model

/// The invented dossier of `greco demo`, on the last day of its story.
enum Demo {
  static let dossier = Dossier(catalogue, journal, today: Fixture.day("2026-06-15"), local: .utc)

  private static let catalogue: Catalogue = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    do {
      return try CatalogueReader.read(names: names.sorted(), file: contents).catalogue
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  private static let journal: Journal = {
    var reader = JournalReader()
    return Journal(reader.read(contents(JournalReader.file) ?? []))
  }()

  private static func contents(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: folder + name).map(Array.init)
  }

  private static let folder =
    #filePath.split(separator: "/").dropLast(4)
    .reduce("") { $0 + "/" + $1 } + "/Sources/CDefaults/Demo/"
}

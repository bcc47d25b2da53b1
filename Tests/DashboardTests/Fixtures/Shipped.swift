import FoundationEssentials

@testable import Model

/// The dossier of this repository.
enum Shipped {
  static let catalogue: Catalogue = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    do {
      let reading = try CatalogueReader.read(names: names.sorted()) { name in
        FileManager.default.contents(atPath: folder + name).map(Array.init)
      }
      precondition(reading.problems.isEmpty, "\(reading.problems)")
      return reading.catalogue
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  private static let folder =
    #filePath.split(separator: "/").dropLast(4)
    .reduce("") { $0 + "/" + $1 } + "/Themes/"
}

internal import Model

/// The files that a catalogue is read from.
enum CatalogueFiles {
  /// The catalogue in the program.
  static func embedded() throws(OpenFailure) -> CatalogueReader.Reading {
    do {
      return try CatalogueReader.read(
        names: EmbeddedDossier.shipped.names,
        file: EmbeddedDossier.shipped.read
      )
    } catch {
      throw .newerFormat(error, folder: "greco")
    }
  }

  /// A folder's catalogue, or nil where it has none.
  static func read(_ path: String) throws(OpenFailure) -> CatalogueReader.Reading? {
    let folder = Folder(path: path)
    guard folder.exists else { return nil }
    let names: [String]
    do {
      names = try folder.names()
    } catch {
      throw .file(error)
    }
    guard names.contains(CatalogueReader.dossierFile) else { return nil }
    // A file is asked for twice, whether it is there and what is in it, and read once.
    var kept: [String: [UInt8]] = [:]
    do {
      return try CatalogueReader.read(names: names) { name in
        if let bytes = kept.removeValue(forKey: name) { return bytes }
        kept[name] = try? folder.read(name)
        return kept[name]
      }
    } catch {
      throw .newerFormat(error, folder: path)
    }
  }
}

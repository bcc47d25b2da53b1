internal import CDefaults

/// The dossier inside the program: every file of Themes/.
public enum EmbeddedDossier {
  /// The files' names, dossier.json first.
  public static var names: [String] {
    (0..<greco_default_count()).map { String(cString: greco_default_at($0).name) }
  }

  /// The bytes of a file, or nil where none has that name.
  public static func read(_ name: String) -> [UInt8]? {
    names.firstIndex(of: name).map { index in
      let file = greco_default_at(index)
      return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
  }
}

internal import CDefaults

/// A dossier inside the program.
public enum EmbeddedDossier: Sendable {
  /// Every file of Themes/.
  case shipped
  /// Every file of Demo/: an invented dossier with a journal, to learn with.
  case demo

  private var dossier: greco_default_dossier {
    switch self {
    case .shipped: GRECO_SHIPPED
    case .demo: GRECO_DEMO
    }
  }

  /// The files' names, dossier.json first.
  public var names: [String] {
    (0..<greco_default_count(dossier)).map { String(cString: greco_default_at(dossier, $0).name) }
  }

  /// The bytes of a file, or nil where none has that name.
  public func read(_ name: String) -> [UInt8]? {
    names.firstIndex(of: name).map { index in
      let file = greco_default_at(dossier, index)
      return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
  }
}

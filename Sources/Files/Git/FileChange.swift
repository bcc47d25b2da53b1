internal import Model

/// A file that is not the same in two commits.
struct FileChange {
  /// Its path in the work tree.
  let name: String
  /// What it was; nil where there was none.
  let old: String?
  /// What it is; nil where there is none.
  let new: String?
  private let mode: String
  private let none: String

  /// Whether it goes.
  var isRemoval: Bool { new == nil }

  /// Whether it is another repository within this one, of which git keeps no file.
  var isRepository: Bool { mode == "160000" }

  /// As `git update-index --index-info` takes it.
  var indexed: String { "\(mode) \(new ?? none)\t\(name)\0" }

  /// All of them.
  static func between(
    _ old: String,
    _ new: String,
    _ git: Git
  ) throws(SharingFailure) -> [FileChange] {
    let parts = try git.names("diff-tree", "-r", "-z", "--raw", "--no-renames", old, new)
    return stride(from: 0, to: parts.count - 1, by: 2).compactMap {
      FileChange(parts[$0], name: parts[$0 + 1])
    }
  }

  /// One of `:100644 100644 aaaa bbbb M`.
  private init?(_ row: String, name: String) {
    let words = row.dropFirst().split(separator: " ").map(String.init)
    guard words.count == 5 else { return nil }
    self.name = name
    mode = words[1] == "000000" ? "0" : words[1]
    none = String(repeating: "0", count: words[2].utf8.count)
    (old, new) = (Self.blob(words[2]), Self.blob(words[3]))
  }

  private static func blob(_ word: String) -> String? {
    word.allSatisfy { $0 == "0" } ? nil : word
  }
}

extension FileChange: Comparable {
  /// In this order none is named that is not there: what names the others comes after the new ones, and
  /// what goes goes last.
  static func < (a: FileChange, b: FileChange) -> Bool { (a.rank, a.name) < (b.rank, b.name) }

  private var rank: Int { isRemoval ? 2 : name == CatalogueReader.dossierFile ? 1 : 0 }
}

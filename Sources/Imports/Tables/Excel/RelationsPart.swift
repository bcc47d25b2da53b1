internal import Model

/// What a file of a package points at.
struct Relation: Hashable {
  var id: String
  /// The last word of its type, as `worksheet`.
  var kind: String
  /// The path in the archive.
  var path: String
}

/// The file that says what another file of a package points at.
final class RelationsPart: XMLListener {
  private let folder: String
  private var relations: [Relation] = []

  private init(folder: String) { self.folder = folder }

  /// What a file points at, nothing if it is missing; `folder` is where the file that points lies, with `/`.
  static func read(
    _ name: String,
    from folder: String,
    of archive: inout Archive
  ) throws(Unreadable) -> [Relation] {
    guard let entry = archive[name] else { return [] }
    let part = RelationsPart(folder: folder)
    try XMLReading.read(entry, of: &archive, for: part)
    return part.relations
  }

  func begin(_ element: XMLElement) {
    guard "Relationship" ~= element.name, let id = element["Id"], let type = element["Type"],
      let target = element["Target"]
    else { return }
    let kind = type.lastStep
    relations.append(Relation(id: id, kind: kind, path: path(target)))
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  private func path(_ target: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}

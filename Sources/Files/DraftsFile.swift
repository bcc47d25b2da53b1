internal import Model

/// The file in which texts that were begun in the dashboard wait for its next start:
/// `greco/drafts.json` in the folder for what lasts.
///
/// One for all dossiers, each by its folder, so that nothing in a dossier makes up a path.
public struct DraftsFile: Sendable {
  private static let name = "drafts.json"
  /// How long another window that writes there is waited for, in milliseconds: it is done at once,
  /// and whoever leaves is not to be kept.
  private static let patience = 200

  private let folder: Folder
  private let dossier: String

  /// Where it is, whether it is there or not.
  public var path: String { folder.path(of: Self.name) }

  /// The file of an environment, for one dossier; nil where nothing says where home is.
  public init?(
    of place: DossierPlace,
    in environment: Environment,
    calls: SystemCalls = .real
  ) {
    guard let home = environment.stateHome else { return nil }
    folder = Folder(path: home + (home.hasSuffix("/") ? "" : "/") + "greco", calls: calls)
    dossier = place.lasting(calls)
  }

  /// What waits there for this dossier, by names that the dashboard gave; nothing where it cannot
  /// be read.
  public func read() -> [String: [String]] {
    guard case .object(let members)? = all[dossier] else { return [:] }
    var drafts: [String: [String]] = [:]
    for member in members {
      drafts[member.name] = member.value.elements?.compactMap(\.string)
    }
    return drafts
  }

  /// Writes what changed since it was read; what other windows left there stays.
  ///
  /// - Parameters:
  ///   - old: what the caller knows to be there.
  ///   - new: what is to be there of that.
  /// - Throws: ``FileFailure`` where it could not be written, and is as it was.
  public func change(
    from old: [String: [String]],
    to new: [String: [String]]
  ) throws(FileFailure) {
    guard new != old else { return }
    try folder.create()
    // Where there are no locks, or somebody keeps one, it is written all the same.
    let lock = LockIfFree(folder, patience: Self.patience)
    var drafts = read()
    for name in old.keys where new[name] == nil { drafts[name] = nil }
    for (name, texts) in new where old[name] != texts { drafts[name] = texts }
    try write(drafts)
    lock.release()
  }

  private func write(_ drafts: [String: [String]]) throws(FileFailure) {
    let members = drafts.sorted { $0.key < $1.key }.map { name, texts in
      JSON.Member(name, .array(texts.map { .string($0) }))
    }
    let all = all.setting(dossier, to: members.isEmpty ? nil : .object(members))
    if all == .object([]) {
      try folder.remove(Self.name)
    } else {
      try folder.replace(Self.name, [Array((all.text(.indented) + "\n").utf8)])
    }
  }

  /// What waits for every dossier.
  private var all: JSON {
    guard let bytes = try? folder.read(Self.name), let json = JSON(bytes), case .object = json
    else { return .object([]) }
    return json
  }
}

internal import Model

extension Verb {
  /// When a shared dossier is synced without being asked to.
  static let syncWhen = Verb(
    "sync-when",
    "MOMENT,…|asked",
    "when a shared dossier is synced by itself, kept for the next time",
    isOfDossier: false,
    completions: { typed, _ in
      SyncMoment.wordings.filter { $0.hasPrefix(typed) }.map { Completion(words: $0) }
    },
    run: { typed, state in
      guard let moments = SyncMoment.moments(typed) else {
        return .refused("there are: \(SyncMoment.wordings.joined(separator: ", "))")
      }
      let words = SyncMoment.allCases.filter(moments.contains).map(\.words)
      let told = words.isEmpty ? "only when you ask" : words.joined(separator: " and ")
      state.message = Message(.told, "a shared dossier is synced \(told)")
      return .done([.keep(.sync(moments))])
    }
  )
}

extension SyncMoment {
  /// What can be said: each moment, all of them, and none.
  fileprivate static let wordings =
    allCases.map(\.rawValue) + [allCases.map(\.rawValue).joined(separator: ","), "asked"]

  /// Those that are meant; nil where one of the words is none.
  fileprivate static func moments(_ typed: String) -> Set<SyncMoment>? {
    let words = typed.lowercased().split { $0 == "," || $0.isWhitespace }.map(String.init)
    if words == ["asked"] { return [] }
    let moments = words.compactMap(SyncMoment.init(rawValue:))
    return moments.isEmpty || moments.count < words.count ? nil : Set(moments)
  }

  fileprivate var words: String {
    switch self {
    case .onStart: "on start"
    case .afterChange: "after each change"
    }
  }
}

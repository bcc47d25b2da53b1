internal import Dashboard
internal import Files
internal import Model

/// The dossier is brought together with that of others beside the loop; what came in is seen as news.
extension Session {
  /// Has it done in its turn.
  mutating func sync(by errand: Errand, isQuiet: Bool) {
    take(
      Job(
        file: folder.place.folder,
        purpose: .syncing,
        dossier: folder.place.folder,
        errand: errand,
        finish: { .told(String(decoding: $0, as: UTF8.self)) },
        isQuiet: isQuiet
      )
    )
  }

  /// The same where the user wants it without asking, of a dossier that is shared.
  mutating func syncUnasked(at moment: SyncMoment) {
    guard syncs.contains(moment), asOf == nil, state.settings.readOnlyReason == nil,
      folder.place.isRepository, !jobs.isToSync(folder.place.folder),
      case .syncing(let errand)? = try? commands.asked(by: "sync", of: nil, in: state.dossier)
    else { return }
    sync(by: errand(folder), isQuiet: true)
  }
}

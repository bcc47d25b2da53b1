import Dashboard
import Files
import Model
import Session

/// What the user keeps outside of the dossier, in their own folders.
struct UserBelongings: Belongings {
  let options: GlobalOptions

  var knownName: String? { options.knownAuthor() }
  var accountName: String? { Environment.current.accountName }

  func begunTexts(at place: DossierPlace) -> [String: [String]] { drafts(of: place)?.read() ?? [:] }

  func keep(
    _ new: [String: [String]],
    insteadOf old: [String: [String]],
    at place: DossierPlace
  ) throws(FileFailure) {
    try drafts(of: place)?.change(from: old, to: new)
  }

  /// Nil where nothing can be changed, so that nothing is begun.
  private func drafts(of place: DossierPlace) -> DraftsFile? {
    options.readOnlyReason == nil ? DraftsFile(of: place, in: .current) : nil
  }

  func keep(_ preference: Preference) throws(FileFailure) {
    try PreferencesFile.current?.change { $0.keep(preference) }
  }

  func lastLook(at dossier: String, in place: DossierPlace) -> Look? {
    LookFile(of: place, dossier, in: .current)?.read()
  }

  func keep(
    _ look: Look,
    insteadOf first: Look?,
    at dossier: String,
    in place: DossierPlace
  ) throws(FileFailure) -> Look? {
    // Where nothing can be changed nothing is kept.
    if options.readOnlyReason != nil { return first }
    return try LookFile(of: place, dossier, in: .current)?.keep(look, insteadOf: first)
  }

  func gone(_ proofs: [Event]) -> Set<EventID> { Set(proofs.filter(\.isProofGone).map(\.id)) }

  func edit(_ text: String) -> EditedText.Outcome { EditedText.change(text) }
}

import Dashboard
import Files
import Model
import Session

/// What the user keeps outside of the dossier, in their own folders.
struct UserBelongings: Belongings {
  private let options: GlobalOptions
  /// Nil where nothing can be changed, so that nothing is begun.
  private let drafts: DraftsFile?

  init(_ options: GlobalOptions, _ place: DossierPlace) {
    self.options = options
    drafts = options.readOnlyReason == nil ? DraftsFile(of: place, in: .current) : nil
  }

  var knownName: String? { options.knownAuthor() }
  var accountName: String? { Environment.current.accountName }
  var begunTexts: [String: [String]] { drafts?.read() ?? [:] }

  func keep(_ new: [String: [String]], insteadOf old: [String: [String]]) throws(FileFailure) {
    try drafts?.change(from: old, to: new)
  }

  func keep(_ preference: Preference) throws(FileFailure) {
    try PreferencesFile.current?.change { $0.keep(preference) }
  }

  func gone(_ proofs: [Event]) -> Set<EventID> { Set(proofs.filter(\.isProofGone).map(\.id)) }

  func edit(_ text: String) -> EditedText.Outcome { EditedText.change(text) }
}

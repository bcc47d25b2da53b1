import Dashboard
import Files
import Model
import Session

/// What a user of no computer has: nothing is on a disk.
final class MadeUpBelongings: Belongings {
  var knownName: String? = "A. Sadykova"
  var accountName: String? = "as"
  var begunTexts: [String: [String]] = [:]
  func begunTexts(at place: DossierPlace) -> [String: [String]] { begunTexts }
  /// Why nothing can be kept; nil while it can.
  var failure: FileFailure?
  private(set) var preferences: [Preference] = []
  /// What comes of a text that is handed to the editor.
  var editor: (String) -> EditedText.Outcome = { EditedText.Outcome(text: $0) }

  func keep(
    _ new: [String: [String]],
    insteadOf old: [String: [String]],
    at place: DossierPlace
  ) throws(FileFailure) {
    if let failure { throw failure }
    begunTexts = begunTexts.filter { old[$0.key] == nil }.merging(new) { $1 }
  }

  func keep(_ preference: Preference) throws(FileFailure) {
    if let failure { throw failure }
    preferences.append(preference)
  }

  /// What was seen of each dossier, by its folder.
  var looks: [String: Look] = [:]

  func lastLook(at dossier: String, in place: DossierPlace) -> Look? { looks[place.folder] }

  func keep(
    _ look: Look,
    insteadOf first: Look?,
    at dossier: String,
    in place: DossierPlace
  ) throws(FileFailure) -> Look? {
    if let failure { throw failure }
    looks[place.folder] = look
    return look
  }

  /// The paths at which there is a file.
  var paths: Set<String> = []

  func gone(_ proofs: [Event]) -> Set<EventID> {
    Set(proofs.filter { !paths.contains($0.text) }.map(\.id))
  }

  func edit(_ text: String) -> EditedText.Outcome { editor(text) }
}

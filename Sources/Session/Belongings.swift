public import Dashboard
public import Files
public import Model

/// What is the user's own and lies outside of the dossier.
public protocol Belongings {
  /// The name that the user gave to sign with; nil where nothing tells it. Asked only when something is
  /// to be signed.
  var knownName: String? { get }

  /// What the computer calls the user, for a suggestion.
  var accountName: String? { get }

  /// Texts that were begun at a dossier in an earlier session and not entered, by names that the dashboard
  /// gave.
  func begunTexts(at place: DossierPlace) -> [String: [String]]

  /// Keeps texts that were begun at a dossier for the next time.
  ///
  /// - Parameters:
  ///   - new: What is to be kept.
  ///   - old: What is known to be kept so far.
  ///   - place: Where the dossier is.
  /// - Throws: ``FileFailure``; then what was kept still is.
  func keep(
    _ new: [String: [String]],
    insteadOf old: [String: [String]],
    at place: DossierPlace
  ) throws(FileFailure)

  /// Keeps how the user wants it for the next time.
  func keep(_ preference: Preference) throws(FileFailure)

  /// When the user looked last at a dossier, by its id, in a place, and what was there; nil where that is not
  /// known.
  func lastLook(at dossier: String, in place: DossierPlace) -> Look?

  /// Keeps what the user has seen for the next time.
  ///
  /// - Parameters:
  ///   - look: What is seen.
  ///   - first: What is known to be kept so far; nil for nothing.
  ///   - dossier: The dossier's id.
  ///   - place: Where it is.
  /// - Returns: What is kept now.
  /// - Throws: ``FileFailure``; then what was kept still is.
  func keep(
    _ look: Look,
    insteadOf first: Look?,
    at dossier: String,
    in place: DossierPlace
  ) throws(FileFailure) -> Look?

  /// The proofs whose files are not there any more.
  func gone(_ proofs: [Event]) -> Set<EventID>

  /// Lets the user's own editor change a text; it has the terminal to itself meanwhile.
  func edit(_ text: String) -> EditedText.Outcome
}

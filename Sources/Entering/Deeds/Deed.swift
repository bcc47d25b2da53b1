public import Model

/// Something that somebody does to a dossier, whose parts are known to be sound as far as they can be
/// without it; one file a deed.
///
/// Commands, prompts and files that are read only make deeds of what was written, and tell why one is
/// refused: what may be done, and what is entered then, is known here alone.
public protocol Deed: Sendable {
  /// What is entered, seeing a dossier; nothing where it holds already.
  ///
  /// - Throws: Why it cannot be done there.
  func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft]

  /// What is said where it holds already: `it is due then already`.
  var alreadyWords: String { get }
}

/// A deed that says for people what it enters.
public protocol WordedDeed: Deed {
  /// What that is, as `measure`.
  var what: String { get }
  /// What it enters, as `Adopt the order (done, 14.3.2026)`.
  var words: String { get }
}

extension Deed {
  /// What is said of most.
  public var alreadyWords: String { "it is so already" }
}

/// What of a deed somebody wrote or chose, as a form has a field for it.
public enum DeedPart: Hashable, Sendable {
  /// What it is done to.
  case subject
  case text, status, measure, state, day, who, report, value
}

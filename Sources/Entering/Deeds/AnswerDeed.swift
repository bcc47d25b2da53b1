public import Model

/// What the authorities report of recommendations or parts to GRECO.
public struct AnswerDeed: Deed {
  /// What is said of it.
  public enum Said: Hashable, Sendable {
    /// Its text, and how far it has come; where nobody says how far, it stays what it was, a new one a
    /// draft.
    case text(SaidText, AnswerState?)
    /// How far the text has come that is there.
    case state(AnswerState)
  }

  let said: Said
  /// Of what, by their ids.
  var ids: [String]
  /// The id of what it is for: a deadline, or a report of the authorities.
  let report: String

  /// An answer on recommendations or parts, by their ids.
  public init(_ said: Said, on ids: [String], for report: String) {
    (self.said, self.ids, self.report) = (said, ids, report)
  }

  /// What is entered for each; refused where there is no text yet whose state could be said.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    try dossier.refuse(replaced: ids)
    var drafts: [EventDraft] = []
    for id in ids {
      guard
        let one = dossier.journal.drafting(answer: text, state, on: id, for: report)
      else { throw .missing(.answer(for: dossier.names().report(report))) }
      drafts += one
    }
    return drafts
  }

  /// What is said where it holds already.
  public var alreadyWords: String { "the answer is so already" }

  private var text: String? {
    switch said {
    case .text(let text, _): text.text
    case .state: nil
    }
  }

  /// How far it is said to have come; nil where nobody says.
  private var state: AnswerState? {
    switch said {
    case .text(_, let state): state
    case .state(let state): state
    }
  }
}

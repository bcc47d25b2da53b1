public import Model

/// An action is taken back, or taken back no longer.
public struct UndoDeed: Deed {
  /// What is taken back.
  public enum Subject: Hashable, Sendable {
    /// The action of an event, whoever did it.
    case event(EventID)
    /// The last that somebody did.
    case last(by: String)
    /// The last that somebody took back.
    case lastUndo(by: String)
  }

  let subject: Subject

  /// Takes something back.
  public init(_ subject: Subject) { self.subject = subject }

  /// - Returns: nothing where there is nothing to take back.
  public func drafts(in dossier: Dossier) throws(Refusal) -> [EventDraft] {
    do throws(UndoRefusal) {
      switch subject {
      case .event(let event): return try dossier.journal.undo(event)
      case .last(let name): return try dossier.undoLast(by: name)
      case .lastUndo(let name): return try dossier.redoLast(by: name)
      }
    } catch {
      switch error {
      case .nothing, .alreadyTakenBack: return []
      case .unknown: throw .missing(.event(name))
      case .builtUpon(let event):
        throw .impossible(.builtUpon(by: event, on: dossier.day(of: event)))
      }
    }
  }

  /// What it is asked for by.
  private var name: String {
    switch subject {
    case .event(let event): event.description
    case .last(let name), .lastUndo(let name): name
    }
  }

  /// What is said where there is nothing to take back.
  public var alreadyWords: String {
    switch subject {
    case .event: "it has been taken back already"
    case .last: "there is nothing of yours to take back"
    case .lastUndo: "there is no undo of yours to take back"
    }
  }
}

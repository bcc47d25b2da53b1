import Files
import Model

/// What is said of a sync.
enum SyncWords {
  /// Tells on a terminal what is just being done.
  static let teller: @Sendable (DossierSync.Step) -> Void = { step in
    guard isTerminal(2) else { return }
    switch step {
    case .waiting: say("Another sync is at work here; waiting …")
    case .fetching(let url): say("Fetching from \(url) …")
    case .merging: say("Putting both together …")
    case .sending(let url): say("Sending to \(url) …")
    }
  }

  /// Tells what came of it.
  /// - Throws: a failure that tells why what was entered is not sent.
  static func tell(_ outcome: DossierSync.Outcome) throws(Failure) {
    let (incoming, outgoing) = (outcome.incoming, outcome.outgoing)
    if !outcome.keptFiles.isEmpty {
      let names = outcome.keptFiles.joined(separator: ", ")
      say("Brought back, for somebody took away what the dossier needs: \(names).")
    }
    if !outcome.changedFiles.isEmpty {
      say("Changed by others: \(outcome.changedFiles.joined(separator: ", ")).")
    }
    let words = [("in", incoming), ("out", outgoing)].map { place, events in
      "\(Span.entries(events.count)) \(place)"
        + (events.isEmpty ? "" : " (\(EntriesInShort(events).words))")
    }
    let isNothing =
      incoming.isEmpty && outgoing.isEmpty && outcome.changedFiles.isEmpty
      && outcome.keptFiles.isEmpty
    if let unsent = outcome.unsent {
      if !incoming.isEmpty { say(words[0] + ".") }
      throw Failure("Not sent: \(unsent.description) It goes with the next sync.", .tryAgain)
    }
    say(isNothing ? "Nothing new, here or there." : words.joined(separator: ", ") + ".")
  }
}

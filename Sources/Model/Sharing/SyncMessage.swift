/// What the history of a shared dossier says of one step of it; see ``EntriesInShort`` for what it never says.
public enum SyncMessage {
  /// Of what was entered here, and of the catalogue's files that were changed here by hand.
  public static func entered(_ events: [Event], files: [String]) -> String {
    let entries = EntriesInShort(events)
    if files.isEmpty {
      return entries.isEmpty ? "The journal\u{2019}s lines put in order" : entries.words
    }
    let names = "The catalogue: " + files.joined(separator: ", ")
    return entries.isEmpty ? names : entries.words + "\n\n" + names
  }

  /// Of files of the catalogue that others took away, and that are there all the same.
  public static func kept(_ files: [String]) -> String {
    "The catalogue: brought back " + files.joined(separator: ", ")
  }

  /// Of what was entered here, where it is put together with what others entered.
  public static func merged(_ events: [Event]) -> String {
    let entries = EntriesInShort(events)
    return entries.isEmpty ? "Put together" : "Put together: " + entries.words
  }
}

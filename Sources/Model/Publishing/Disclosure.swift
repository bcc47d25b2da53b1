/// Whether something of a dossier may be public.
enum Disclosure: Hashable, Sendable {
  /// It leaves with whatever it belongs to.
  case allowed
  /// It leaves if something is so, said as it goes on after “if”.
  case allowedIf(String)
  /// It never leaves, for a reason said as it goes on after “no:”.
  case withheld(String)

  /// One stored property, member or kind, and what is to become of it.
  struct Row: Sendable {
    /// Its name in the model.
    let name: String
    /// What it is, in a reader's words.
    let words: String
    /// Whether it may be public.
    let disclosure: Disclosure

    init(_ name: String, _ words: String, _ disclosure: Disclosure) {
      self.name = name
      self.words = words
      self.disclosure = disclosure
    }
  }

  /// One type of the model, with everything it holds.
  struct Room: Sendable {
    /// The type's name.
    let type: String
    /// What it is, in a reader's words.
    let title: String
    /// Everything it holds.
    let rows: [Row]
  }

  /// Everything that a dossier holds: what is not named here is not public, and a test fails until
  /// it is named.
  static let table = catalogue + journal
}

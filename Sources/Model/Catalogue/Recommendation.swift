/// One of GRECO's recommendations, as far as the dossier knows it.
public struct Recommendation: Hashable, Sendable, Identifiable {
  /// Kebab-case, unique in the dossier: what people type.
  public var id: String
  /// GRECO's roman numeral, where it is known.
  public var number: String?
  /// A few words.
  public var title: LocalizedText
  /// What is recommended.
  public var text: LocalizedText
  /// Whose words the text is.
  public var wording: Wording
  /// What a reader has to know about the text.
  public var note: LocalizedText?
  /// What the text is from; none where nobody says.
  public var sources: [Citation]
  /// Its numbered parts, if it has any.
  public var parts: [Part]
  /// What GRECO found, in the order written.
  public var findings: [Finding]
  /// The ids of the institutions that answer for it, the lead first.
  public var responsible: [String]
  /// The national due date, if one was set.
  public var due: Day?
  /// The ids of those it takes the place of.
  public var replaces: [String]
  /// The object it was read from, with the fields this version does not know.
  public var source: JSON { written.json }
  /// That object in its file.
  var written: JSONSource
  /// The names of the fields that events set anew.
  var rewritten: Set<String> = []

  /// What events on it and on its parts are on.
  public var eventIDs: [String] { [id] + parts.map { eventID(of: $0) } }

  /// What events on a part are on.
  public func eventID(of part: Part) -> String { id + "." + part.id }

  /// A numbered part.
  public struct Part: Hashable, Sendable, Identifiable {
    /// Its small roman numeral.
    public var id: String
    /// What is recommended.
    public var text: LocalizedText
    /// What that is from, where it is not from what the whole is from.
    public var sources: [Citation] = []
  }
}

/// Recommendations that belong together.
public struct Theme: Hashable, Sendable, Identifiable {
  /// Kebab-case, unique among themes.
  public var id: String
  /// Its heading.
  public var title: LocalizedText
  /// What belongs to it, and who arranged it so.
  public var about: LocalizedText?
  /// Its recommendations, in order.
  public var recommendations: [Recommendation]
}

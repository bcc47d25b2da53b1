extension Changes {
  /// A field of a recommendation that was changed, in words.
  public struct Correction: Hashable, Sendable {
    /// The field's name in the catalogue; of a part, `part` and its numeral.
    public let field: String
    /// What it is called among people.
    public let words: String
    /// What was there; nil for nothing.
    public let before: String?
    /// What is there now; nil for nothing.
    public let after: String?
  }

  /// What of a recommendation can be corrected.
  struct Arrangement: Hashable, Sendable {
    var theme: LocalizedText?
    var title: LocalizedText
    var text: LocalizedText
    var wording: Wording
    var number: String?
    var parts: [Recommendation.Part]
    var due: Day?
    var responsible: [LocalizedText]

    init(_ recommendation: Recommendation, in dossier: Dossier) {
      theme = dossier.theme(of: recommendation.id)?.title
      title = recommendation.title
      text = recommendation.text
      wording = recommendation.wording
      number = recommendation.number
      parts = recommendation.parts
      due = recommendation.due
      responsible = recommendation.responsible.map { id in
        dossier.catalogue.institution(id)?.name ?? LocalizedText(id)
      }
    }
  }
}

extension Changes.Entry {
  /// The fields that were changed, each from what to what, texts in the first of the languages that
  /// they have; none of a recommendation that is new.
  public func corrections(in languages: [String] = ["en"]) -> [Changes.Correction] {
    guard let before = arrangement.before else { return [] }
    let (old, new) = (before.fields, arrangement.after.fields)
    let gone = old.filter { field in !new.contains { $0.name == field.name } }
    return (new + gone).compactMap { field in
      let was = old.first { $0.name == field.name }?.value
      let now = new.first { $0.name == field.name }?.value
      guard was != now else { return nil }
      let (before, after) = (was?.text(in: languages), now?.text(in: languages))
      // Changed in a language that is not shown: then all are.
      let isSeen = before != after
      return Changes.Correction(
        field: field.name,
        words: field.words,
        before: isSeen ? before : was?.all,
        after: isSeen ? after : now?.all
      )
    }
  }
}

extension Changes.Arrangement {
  fileprivate struct Field {
    var name: String
    var words: String
    var value: LocalizedText?

    init(_ name: String, _ value: LocalizedText?, words: String? = nil) {
      self.name = name
      self.words = words ?? name
      self.value = value
    }

    init(_ name: String, _ value: String?, words: String? = nil) {
      self.init(name, value.map { LocalizedText($0) }, words: words)
    }
  }

  fileprivate var fields: [Field] {
    let whole = [
      Field("theme", theme), Field("number", number), Field("title", title), Field("text", text),
      Field("wording", wording.words),
    ]
    let names = responsible.map { $0.text() }.joined(separator: ", ")
    return whole + parts.map { Field("part \($0.id)", $0.text) } + [
      Field("due", due?.words, words: "due date"),
      Field("responsible", names.isEmpty ? nil : names, words: "who answers"),
    ]
  }
}

extension Changes.Correction {
  /// What was there and what is there now, of long texts only where they begin to differ.
  ///
  /// - Parameters:
  ///   - room: about how many characters of each.
  ///   - ellipsis: what stands for what is left out.
  /// - Returns: both, `nothing` where there was or is nothing.
  public func excerpts(
    _ room: Int,
    ellipsis: String = "\u{2026}"
  ) -> (before: String, after: String) {
    let (old, new) = (before ?? "nothing", after ?? "nothing")
    guard max(old.count, new.count) > room else { return (old, new) }
    let same = old.commonPrefix(with: new)
    // From the word on that differs, with the one before it.
    let words = same.split(separator: " ", omittingEmptySubsequences: false)
    let skipped = words.dropLast(2).reduce(0) { $0 + $1.count + 1 }
    func excerpt(_ text: String) -> String {
      let rest = text.dropFirst(skipped)
      let head = skipped > 0 ? ellipsis : ""
      return head + (rest.count > room ? rest.prefix(room - 1) + ellipsis : rest)
    }
    return (excerpt(old), excerpt(new))
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> Substring {
    let count = zip(self, other).prefix { $0 == $1 }.count
    return prefix(count)
  }
}

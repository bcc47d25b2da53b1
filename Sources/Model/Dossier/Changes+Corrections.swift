extension Changes {
  /// A field of a recommendation that was changed, in words.
  public struct Correction: Sendable {
    /// The field's name in the catalogue; of a part, `part` and its numeral.
    public let field: String
    /// What it is called among people.
    public let words: String
    /// What was there; nil for nothing.
    public let before: String?
    /// What is there now; nil for nothing.
    public let after: String?
    /// What the change is called: of a due date that it was postponed or brought forward.
    public var move: String?
    /// Whether two entries stood to it, and whether two stand now.
    public var contested = (before: false, after: false)

    /// Whether two entries stand to it.
    public var isContested: Bool { contested.after }

    /// What it is called, and whether it is disputed.
    public var label: String {
      words + (move.map { ", \($0)" } ?? "")
        + (contested.after ? ", two entries stand" : contested.before ? ", settled" : "")
    }
  }

  /// What of a recommendation can be corrected.
  struct Arrangement: Hashable, Sendable {
    var theme: Named?
    var title: LocalizedText
    var text: LocalizedText
    /// What the text is from, as it is named in passing.
    var source: String?
    var wording: Wording
    var number: String?
    var parts: [Recommendation.Part]
    /// What the parts are from that are not from where the whole is.
    var partSources: [PartSource]
    var due: Day?
    var responsible: [Named]
    var replaces: [Named]
    /// The fields to which two entries stand.
    var contested: Set<String>

    /// What a part is from.
    struct PartSource: Hashable, Sendable {
      var part: String
      var words: String
    }

    /// What has a name of its own, which may be corrected without it being another.
    struct Named: Hashable, Sendable {
      var id: String
      var name: LocalizedText

      static func == (a: Self, b: Self) -> Bool { a.id == b.id }

      func hash(into hasher: inout Hasher) { hasher.combine(id) }
    }

    init(_ recommendation: Recommendation, in dossier: Dossier) {
      let id = recommendation.id
      theme = dossier.theme(of: id).map { Named(id: $0.id, name: $0.title) }
      title = recommendation.title
      text = recommendation.text
      let names = dossier.names()
      let cited = recommendation.sources.map(names.citation)
      source = cited.isEmpty ? nil : cited.joined(separator: ", ")
      wording = recommendation.wording
      number = recommendation.number
      parts = recommendation.parts
      partSources = recommendation.parts.filter { !$0.sources.isEmpty }.map { part in
        PartSource(
          part: part.id,
          words: part.sources.map(names.citation).joined(separator: ", ")
        )
      }
      due = recommendation.due
      responsible = recommendation.responsible.map { id in
        let name = dossier.catalogue.institution(id)?.name ?? LocalizedText(id)
        return Named(id: id, name: name.adding(dossier.mark(.institution, on: id)))
      }
      replaces = recommendation.replaces.map { id in
        Named(id: id, name: dossier.recommendation(id)?.title ?? LocalizedText(id))
      }
      contested = Set(
        dossier.twoEntries(of: id).compactMap { question in
          guard let kind = question.knownKind, kind.scope == .field, kind != .status else {
            return nil
          }
          guard let part = Overlay.subject(question.on).part else { return question.kind }
          return kind == .text ? "part \(part)" : nil
        }
      )
    }
  }
}

extension Changes.Entry {
  /// The fields that were changed, each from what to what, texts in the first of the languages that
  /// they have; of a recommendation that is new in whose place it stands.
  public func corrections(in languages: [String] = ["en"]) -> [Changes.Correction] {
    let after = arrangement.after
    guard let before = arrangement.before else {
      return after.inPlace.map { new in
        let names = new.value?.text(in: languages)
        return [Changes.Correction(field: new.name, words: new.words, before: nil, after: names)]
      } ?? []
    }
    let (old, new) = (before.fields, after.fields)
    let gone = old.filter { field in !new.contains { $0.name == field.name } }
    return (new + gone).compactMap { field in
      let (first, last) = (
        old.first { $0.name == field.name }, new.first { $0.name == field.name }
      )
      let contested = (
        before: before.contested.contains(field.name), after: after.contested.contains(field.name)
      )
      guard first?.key != last?.key || contested.before != contested.after else { return nil }
      let (was, now) = (first?.value, last?.value)
      let (old, new) = (was?.text(in: languages), now?.text(in: languages))
      // Changed in a language that is not shown: then all are.
      let isSeen = old != new || was == now
      return Changes.Correction(
        field: field.name,
        words: field.words,
        before: isSeen ? old : was?.all,
        after: isSeen ? new : now?.all,
        // What two entries disagree on is no step.
        move: field.name == EventKind.due.rawValue && !contested.after
          ? Postponements.Move.words(from: before.due, to: after.due) : nil,
        contested: contested
      )
    }
  }
}

extension Changes.Arrangement {
  fileprivate struct Field {
    var name: String
    var words: String
    var value: LocalizedText?
    /// What two are compared by: of what has a name of its own, what it is.
    var key: Key

    enum Key: Hashable {
      case value(LocalizedText?)
      case named([Changes.Arrangement.Named])
    }

    init(_ name: String, _ value: LocalizedText?, words: String? = nil) {
      self.name = name
      self.words = words ?? name
      self.value = value
      key = .value(value)
    }

    init(_ name: String, _ named: [Changes.Arrangement.Named], words: String? = nil) {
      let all = named.map { $0.name.text() }.joined(separator: ", ")
      self.init(
        name,
        named.count == 1 ? named[0].name : all.isEmpty ? nil : LocalizedText(all),
        words: words
      )
      key = .named(named)
    }

    init(_ name: String, _ value: String?, words: String? = nil) {
      self.init(name, value.map { LocalizedText($0) }, words: words)
    }
  }

  fileprivate var fields: [Field] {
    let whole = [
      Field("theme", theme.map { [$0] } ?? []), Field("number", number), Field("title", title),
      Field("text", text), Field("sources", source, words: "source"),
      Field("wording", wording.words),
    ]
    return whole + parts.map { Field("part \($0.id)", $0.text) }
      + partSources.map {
        Field("part \($0.part) sources", $0.words, words: "source of part \($0.part)")
      } + [
        Field("due", due?.words, words: "due date"),
        Field("responsible", responsible, words: "who answers"),
        Field("replaces", replaces, words: "what it replaces"),
      ]
  }

  /// In whose place it stands; nil where it stands in nobody's.
  fileprivate var inPlace: Field? { replaces.isEmpty ? nil : fields.last }
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

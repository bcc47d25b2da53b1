/// What entries with an id of their own have beside it, in words.
extension Names {
  /// What a member of a thing is called among people.
  static func label(_ name: String, of thing: JSON) -> String {
    switch name {
    case "adopted":
      thing["kind"]?.string.flatMap(Report.Kind.init(rawValue:))?.verb ?? name
    case "closedBy": "answered by"
    case "from": "beginning"
    case "short": "short name"
    case "url": "address"
    default: ReadWord(name).label
    }
  }

  /// The whole of such an entry in a few words; days as they are to be written.
  func described(_ value: JSON, days: (PartialDay) -> String) -> String {
    guard case .object(let members) = value else { return Event.text(value) }
    let said = members.compactMap { member -> String? in
      let words = self.value(member.name, member.value, days: days)
      switch member.name {
      case "kind", "title", "name", "publisher": return words
      case "adopted", "published", "due", "met":
        return "\(Self.label(member.name, of: value)) \(words)"
      case "ends": return "closes the procedure"
      default: return nil
      }
    }
    return said.isEmpty ? value.text() : said.joined(separator: ", ")
  }

  /// What a member or a field of this name holds, as people say it; days as they are to be written.
  func value(
    _ name: String,
    _ value: JSON,
    days: (PartialDay) -> String = \.description
  ) -> String {
    switch (name, value) {
    case ("adopted", .string(let day)), ("published", .string(let day)), ("due", .string(let day)),
      ("from", .string(let day)), ("met", .string(let day)):
      PartialDay(day).map(days) ?? day
    case ("title", _), ("name", _), ("about", _):
      LocalizedText(value)?.text(in: languages) ?? Event.text(value)
    case ("kind", .string(let kind)): Report.Kind(rawValue: kind)?.words ?? kind
    case ("totals", .object(let counts)):
      counts.map { "\($0.value.text()) \(Status(rawValue: $0.name)?.words ?? $0.name)" }
        .joined(separator: " and ")
    case ("closedBy", .string(let id)): bareReport(id, days: days)
    case ("theme", .string(let id)): theme(id)
    case ("source", .string(let key)): source(key)
    case ("sources", .array(let cited)):
      cited.isEmpty
        ? "nothing"
        : cited.map { Citation($0).map(citation) ?? Event.text($0) }.joined(separator: ", ")
    case ("responsible", .array(let ids)): list(ids, institution)
    case ("replaces", .array(let ids)): list(ids, thing)
    case (_, .string(let text)): ReadWord(name).meaning(text, self) ?? text
    default: Event.text(value)
    }
  }

  private func list(_ values: [JSON], _ name: (String) -> String) -> String {
    guard !values.isEmpty else { return "nothing" }
    return values.map { $0.string.map(name) ?? Event.text($0) }.joined(separator: ", ")
  }
}

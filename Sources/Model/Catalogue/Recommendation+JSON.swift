extension Recommendation {
  /// Its fields as a theme's file has them: those that were set anew as they are now, all others,
  /// known to this version or not, as they were written.
  ///
  /// One that was read from no file has all that is known of it.
  public var json: JSON {
    guard case .object(let written) = source else {
      return .object(known.compactMap { name, value in value.map { JSON.Member(name, $0) } })
    }
    guard !rewritten.isEmpty else { return source }
    var fields = known.filter { rewritten.contains($0.name) }
    var members = written.compactMap { member -> JSON.Member? in
      guard let place = fields.firstIndex(where: { $0.name == member.name }) else { return member }
      return fields.remove(at: place).value.map { JSON.Member(member.name, $0) }
    }
    members += fields.compactMap { field in field.value.map { JSON.Member(field.name, $0) } }
    return .object(members)
  }

  /// The fields that this version knows; nil for one that is not there.
  private var known: [(name: String, value: JSON?)] {
    [
      ("id", .string(id)),
      ("number", number.map { .string($0) }),
      ("title", title.json),
      ("text", text.json),
      ("wording", .string(wording.rawValue)),
      ("note", note?.json),
      ("sources", sources.isEmpty ? nil : .array(sources.map(\.json))),
      ("parts", parts.isEmpty ? nil : .array(parts.map(\.json))),
      ("findings", findings.isEmpty ? nil : .array(findings.map(\.json))),
      ("responsible", responsible.isEmpty ? nil : .array(responsible.map { .string($0) })),
      ("due", due.map { .string($0.description) }),
      ("replaces", replaces.isEmpty ? nil : .array(replaces.map { .string($0) })),
    ]
  }
}

extension Recommendation.Part {
  /// As a theme's file has it.
  var json: JSON {
    let whole: JSON = ["id": .string(id), "text": text.json]
    return sources.isEmpty ? whole : whole.setting("sources", to: .array(sources.map(\.json)))
  }
}

extension Finding {
  /// As a theme's file has it.
  var json: JSON {
    let members: [(String, String?)] = [
      ("report", report), ("status", status.rawValue), ("part", part), ("basis", basis.rawValue),
      ("source", source),
    ]
    return .object(members.compactMap { name, text in text.map { JSON.Member(name, .string($0)) } })
  }
}

/// Entries with an id of their own, in words: reports, deadlines, institutions, recommendations.
extension Event {
  /// What it is; where it was something before, what of it was changed.
  var named: String {
    // Of what is taken back nothing is left but what was shipped, if anything.
    if value == .null { return "\(kind): what was entered is taken back" }
    if let changes = changes(from: was ?? .null) {
      return "\(kind): \(changes)"
    }
    return "\(kind)\(of == nil ? "" : " again"): \(described(value))"
  }

  /// The whole of such an entry in a few words.
  func described(_ value: JSON) -> String {
    guard case .object(let members) = value else { return Self.text(value) }
    return description(of: members).joined(separator: ", ")
  }

  private func description(of members: [JSON.Member]) -> [String] {
    let said = members.compactMap { member -> String? in
      let words = Self.words(member)
      switch member.name {
      case "kind", "title", "name": return words
      case "adopted", "published", "due", "met": return "\(member.name) \(words)"
      default: return nil
      }
    }
    let isConfidential = knownKind == .report && !members.contains { $0.name == "published" }
    return said.isEmpty
      ? [JSON.object(members).text()] : said + (isConfidential ? ["confidential"] : [])
  }

  /// The members that are not as they were; nil if there are none, or it was nothing.
  func changes(from old: JSON) -> String? {
    guard case .object(let members) = value, case .object(let before) = old else { return nil }
    let set = members.filter { old[$0.name] != $0.value }.map { member in
      let from = old[member.name].map { "from \(Self.words(JSON.Member(member.name, $0))) to " }
      return "\(Self.label(member.name)) \(from ?? "")\(Self.words(member))"
    }
    let gone = before.filter { value[$0.name] == nil }
      .map { "\(Self.label($0.name)) from \(Self.words($0)) to nothing" }
    let all = set + gone
    return all.isEmpty ? nil : all.joined(separator: ", ")
  }

  private static func label(_ name: String) -> String {
    name == "closedBy" ? "closing report" : name
  }

  private static func words(_ member: JSON.Member) -> String {
    switch (member.name, member.value) {
    case ("kind", .string(let kind)): Report.Kind(rawValue: kind)?.words ?? kind
    case ("totals", .object(let counts)):
      counts.map { "\($0.value.text()) \(Status(rawValue: $0.name)?.words ?? $0.name)" }
        .joined(separator: " and ")
    default: text(member.value)
    }
  }
}

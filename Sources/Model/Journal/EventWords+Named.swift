/// Entries with an id of their own, in words: reports, deadlines, institutions, themes, recommendations.
extension EventWords {
  /// What it is; where it was something before, what of it was changed.
  var named: String {
    // Of what is taken back nothing is left but what was shipped, if anything.
    if event.value == .null { return "\(event.kind): what was entered is taken back" }
    if let changes = changes(from: event.was ?? .null) { return changes }
    return "\(event.kind)\(event.of == nil || depth > 0 ? "" : " again"): \(said(event.value))"
  }

  /// The members that are not as they were; nil if there are none, or it was nothing.
  func changes(from old: JSON) -> String? {
    guard case .object(let members) = event.value, case .object(let before) = old else {
      return nil
    }
    let set = members.filter { old[$0.name] != $0.value }.map { member in
      let from = old[member.name].map { "from \(value(member.name, $0)) to " } ?? ""
      return "\(label(member.name)) \(from)\(value(member.name, member.value))"
    }
    let gone = before.filter { event.value[$0.name] == nil }
      .map { "\(label($0.name)) from \(value($0.name, $0.value)) to nothing" }
    let all = set + gone
    return all.isEmpty ? nil : all.joined(separator: ", ")
  }

  private func label(_ member: String) -> String { Names.label(member, of: event.value) }

  private func value(_ name: String, _ value: JSON) -> String {
    names.value(name, value, days: days)
  }
}

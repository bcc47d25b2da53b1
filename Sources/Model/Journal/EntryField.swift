/// A field of an entry that is written whole, or what stands beside its value.
enum EntryField: Hashable, Comparable, Sendable {
  /// A member of the value.
  case member(String)
  /// The day on which it became true.
  case day
  /// A member beside the value.
  case beside(String)

  /// All that an event says, by field; nothing of what takes back.
  static func fields(of event: Event) -> [EntryField: JSON] {
    guard case .object(let members) = event.value else { return [:] }
    var fields: [EntryField: JSON] = [:]
    for member in members { fields[.member(member.name)] = member.value.inOrder }
    if let day = event.day { fields[.day] = .string(day.description) }
    for member in event.others where member.says(but: nil) {
      fields[.beside(member.name)] = member.value.inOrder
    }
    return fields
  }

  /// Sets it in an event; nil leaves it out.
  func set(_ value: JSON?, in event: inout Event) {
    switch self {
    case .member(let name):
      if let value, event.value[name]?.says(sameAs: value) == true { return }
      event.value = event.value.setting(name, to: value)
    case .day: event.day = value?.string.flatMap { PartialDay($0) }
    case .beside(let name): event.others = event.others.setting(name, to: value)
    }
  }
}

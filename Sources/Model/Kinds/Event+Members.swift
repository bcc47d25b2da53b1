/// What stands beside an event's value, read: nil where it is not there, or is not what it should be.
extension Event {
  /// A member as it is written.
  subscript(member: EventMember) -> JSON? { others[member] }

  /// On whose word: an institution's id, or a name.
  public var from: String? { self[.from]?.string }

  /// Whether it is not for others' eyes.
  public var isInternal: Bool { self[.internal]?.bool ?? false }

  /// A letter's number.
  public var ref: String? { self[.ref]?.string }

  /// The id of the report that it is in, for or from.
  public var report: String? { self[.report]?.string }

  /// Whether it names one of some reports.
  func names(oneOf reports: Set<String>) -> Bool { report.map(reports.contains) ?? false }

  /// Whether it gives up an entry, which is not the same as taking back that it was entered.
  var isRetraction: Bool { self[.retract]?.bool ?? false }

  /// Whether the source of a finding says so; nil where it is not said or not in a word of this version.
  public var basis: Basis? { self[.basis]?.string.flatMap(Basis.init(rawValue:)) }

  /// The event that entered the measure that it is said to prove, or one that changed it.
  public var provenMeasure: EventID? { self[.measure]?.string.flatMap { EventID($0) } }

  /// The number of the paragraph in the source.
  var paragraph: String? { self[.paragraph]?.string }

  /// The fingerprint that a file had when it was entered as a proof.
  public var fingerprint: String? { self[.sha256]?.string }

  /// The key of the source of a finding, or of a text.
  public var source: String? { self[.source]?.string }

  /// How far it has come, in the journal's word, which a later version may have.
  public var state: String? { self[.state]?.string }

  /// The same in words, one of a later version as it is.
  public var stateWords: String? { state.map { MeasureState(rawValue: $0)?.words ?? $0 } }

  /// The names of the members that mean nothing to this version, with this kind.
  public var unknownMembers: [String] {
    if others.isEmpty { return [] }
    let own = knownKind?.meaning.members ?? EventMember.allCases
    return others.map(\.name).filter { name in
      guard let member = EventMember(rawValue: name) else { return true }
      return !EventMember.common.contains(member) && !own.contains(member)
    }
  }
}

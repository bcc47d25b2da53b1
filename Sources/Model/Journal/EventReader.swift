/// Reads an event from a line of the journal.
struct EventReader: ~Copyable {
  private var id: EventID?
  private var at: Timestamp?
  private var by: String?
  private var on: String?
  private var kind: String?
  private var value = JSON.null
  private var was: JSON?
  private var after: [EventID] = []
  private var of: EventID?
  private var batch: EventID?
  private var note: String?
  private var day: PartialDay?
  private var others: [JSON.Member] = []

  private let pool: StringPool

  private init(_ pool: StringPool) {
    self.pool = pool
  }

  /// The event that a line holds.
  ///
  /// - Parameters:
  ///   - node: The line.
  ///   - pool: The texts that events share.
  /// - Returns: The event.
  /// - Throws: Why it is none, at the byte where that shows.
  static func event(from node: JSONNode, sharing pool: StringPool) throws(JSONFault) -> Event {
    if let twin = node.twin { throw twin }
    var reader = EventReader(pool)
    let isObject = try node.forEachMember { (name, value) throws(JSONFault) in
      if let member = name.withPlainText({ Member($0) }) { return try reader.take(member, value) }
      var text = pool.string(name) ?? ""
      // A name may be written with escapes.
      if let member = text.withUTF8({ Member($0) }) { return try reader.take(member, value) }
      reader.takeOptional(text, value)
    }
    guard isObject else {
      throw JSONFault(offset: node.offset, message: "an event { … } was expected")
    }
    return try reader.finish(node)
  }

  /// The members that an event cannot do without, or that have to be what they are.
  private enum Member: CaseIterable {
    case id, at, by, on, kind, value, was, after, of, batch

    private var name: String {
      switch self {
      case .id: "id"
      case .at: "at"
      case .by: "by"
      case .on: "on"
      case .kind: "kind"
      case .value: "value"
      case .was: "was"
      case .after: "after"
      case .of: "of"
      case .batch: "batch"
      }
    }

    /// The bytes of each name in one number.
    private static let numbers = allCases.map { (number(of: $0.name.utf8), $0) }

    private static func number(of name: some Sequence<UInt8>) -> UInt64 {
      name.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The member of a name, without a string being made of it.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
      guard bytes.count <= 8 else { return nil }
      let number = Self.number(of: bytes)
      guard let found = Self.numbers.first(where: { $0.0 == number }) else { return nil }
      self = found.1
    }
  }

  private mutating func take(_ member: Member, _ node: JSONNode) throws(JSONFault) {
    switch member {
    case .id: id = try Self.eventID(node)
    case .at:
      at = node.withPlainText { Timestamp(utf8: $0) }
      if at == nil { throw Self.fault(node, "a time such as 2026-11-23T16:40:12.345Z") }
    case .by: by = try string(node)
    case .on: on = try string(node)
    case .kind: kind = try string(node)
    case .value: value = pool.string(node).map { .string($0) } ?? node.json
    case .was: was = pool.string(node).map { .string($0) } ?? node.json
    case .after:
      guard let elements = node.elements else { throw Self.fault(node, "a list of event ids") }
      after.reserveCapacity(elements.count)
      for element in elements { after.append(try Self.eventID(element)) }
    case .of: of = node.isNull ? nil : try Self.eventID(node)
    case .batch: batch = node.isNull ? nil : try Self.eventID(node)
    }
  }

  /// What an event can do without: if it is not what it should be, it is kept as it is.
  private mutating func takeOptional(_ name: String, _ node: JSONNode) {
    if name == "note", let text = node.string {
      note = text
    } else if name == "day", let written = node.string.flatMap({ PartialDay($0) }) {
      day = written
    } else {
      others.append(JSON.Member(name, node.json))
    }
  }

  private consuming func finish(_ node: JSONNode) throws(JSONFault) -> Event {
    guard let id else { throw Self.missing("id", node) }
    guard let at else { throw Self.missing("at", node) }
    guard let on else { throw Self.missing("on", node) }
    guard let kind else { throw Self.missing("kind", node) }
    return Event(
      id: id,
      at: at,
      by: by ?? "",
      on: on,
      kind: kind,
      value: value,
      was: was,
      after: after,
      of: of,
      batch: batch,
      note: note,
      day: day,
      others: others
    )
  }

  private static func eventID(_ node: JSONNode) throws(JSONFault) -> EventID {
    guard let id = node.withPlainText({ EventID(utf8: $0) }) else {
      throw fault(node, "an event id of 26 letters and digits")
    }
    return id
  }

  private func string(_ node: JSONNode) throws(JSONFault) -> String {
    guard let string = pool.string(node) else { throw Self.fault(node, "a text") }
    return string
  }

  private static func missing(_ name: String, _ node: JSONNode) -> JSONFault {
    JSONFault(offset: node.offset, message: "an event needs \u{201C}\(name)\u{201D}")
  }

  private static func fault(_ node: JSONNode, _ expected: String) -> JSONFault {
    JSONFault(
      offset: node.offset,
      message: "\(expected) was expected, not \(node.source.shortened)"
    )
  }
}

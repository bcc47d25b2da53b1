import Model

/// Looks at each event of a journal for what reading alone does not show.
struct JournalCheck {
  private var ids: Set<String>
  private var seen: [EventID: Event] = [:]
  private var reader = JournalReader()
  private var found: [Problem] = []

  init(_ catalogue: Catalogue) {
    let recommendations = catalogue.themes.flatMap(\.recommendations)
    ids = Set(recommendations.map(\.id))
    for one in recommendations { ids.formUnion(one.parts.map { one.id + "." + $0.id }) }
  }

  /// What is wrong with the events; lines that are none are left to the reader.
  mutating func problems(in bytes: [UInt8]) -> [Problem] {
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      // The reader counts a line only if there is something of it, be it only its end.
      for event in reader.read(line + [UInt8(ascii: "\n")]) { look(at: event) }
    }
    return found
  }

  private mutating func look(at event: Event) {
    if let other = seen[event.id], other != event {
      warn("id", "another line has this id and other content; both count")
    }
    seen[event.id] = event
    guard let kind = event.knownKind else {
      return warn("kind", "\u{201C}\(event.kind)\u{201D} is no kind this version knows; it is kept")
    }
    if kind == .recommendation { ids.insert(event.on) }
    if kind.scope != .named, !ids.contains(event.on) {
      warn("on", "no recommendation has the id \u{201C}\(event.on)\u{201D}; it is kept")
    }
    if kind == .status, event.value != .null { lookAtStatus(event.value) }
  }

  private mutating func lookAtStatus(_ value: JSON) {
    if let status = value.string.flatMap(Status.init(rawValue:)), status.isOnScale { return }
    let scale = Status.scale.map(\.rawValue).joined(separator: ", ")
    warn("value", "\(value.text()) is none of: \(scale); it is kept")
  }

  private mutating func warn(_ field: String, _ message: String) {
    found.append(
      Problem(
        .warning,
        file: JournalReader.file,
        at: TextPosition(line: reader.lineCount, column: 1),
        field: field,
        message
      )
    )
  }
}

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
    take(event, kind)
    if kind.scope != .named, !ids.contains(event.on) {
      warn("on", "no recommendation has the id \u{201C}\(event.on)\u{201D}; it is kept")
    }
    guard event.value != .null else { return }
    if kind == .status { lookAtStatus(event.value, among: Status.scale) }
    if kind == .finding { lookAtStatus(event.value, among: Status.allCases) }
  }

  /// Takes in the recommendations and parts that an event adds.
  private mutating func take(_ event: Event, _ kind: EventKind) {
    if kind == .recommendation {
      ids.insert(event.on)
      let parts = event.value["parts"]?.elements?.compactMap { $0["id"]?.string } ?? []
      ids.formUnion(parts.map { event.on + "." + $0 })
    }
    guard kind == .text else { return }
    let pieces = event.on.split(separator: ".", maxSplits: 1).map(String.init)
    if pieces.count == 2, ids.contains(pieces[0]), Roman.numeral(typed: pieces[1]) == pieces[1] {
      ids.insert(event.on)
    }
  }

  private mutating func lookAtStatus(_ value: JSON, among choices: [Status]) {
    if let status = value.string.flatMap(Status.init(rawValue:)), choices.contains(status) {
      return
    }
    let known = choices.map(\.rawValue).joined(separator: ", ")
    warn("value", "\(value.text()) is none of: \(known); it is kept")
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

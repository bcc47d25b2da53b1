import Model

/// Looks at each line of a journal for what reading alone does not show.
///
/// All of it is kept and most of it counts: these are warnings.
struct JournalCheck {
  private let now: Timestamp
  private let catalogue: Catalogue
  private var ids: Set<String>
  private var seen: [EventID: (event: Event, line: Int)] = [:]
  private var reader = JournalReader()
  private var found: [Problem] = []
  /// The first line that ends as on Windows, and how many do.
  private var windowsLines: (first: Int, count: Int)?

  /// - Parameters:
  ///   - catalogue: What events may be about.
  ///   - now: The clock's time, which no id should be far ahead of.
  init(_ catalogue: Catalogue, now: Timestamp) {
    self.now = now
    self.catalogue = catalogue
    let recommendations = catalogue.themes.flatMap(\.recommendations)
    ids = Set(recommendations.map(\.id))
    for one in recommendations { ids.formUnion(one.parts.map { one.id + "." + $0.id }) }
  }

  /// What is wrong with the lines; those that are no events are left to the reader.
  mutating func problems(in bytes: [UInt8]) -> [Problem] {
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      // The reader counts a line only if there is something of it, be it only its end.
      let events = reader.read(line + [UInt8(ascii: "\n")])
      look(at: line)
      for event in events { look(at: event) }
    }
    for id in Circles(among: seen.values.map(\.event)).ids {
      warn(
        "it names itself as what was before it, or others that do; it counts",
        field: "after",
        line: seen[id]?.line
      )
    }
    if let (first, count) = windowsLines {
      let lines = count == 1 ? "this line ends" : "\(count) lines from here on end"
      warn("\(lines) as on Windows; that does no harm", line: first)
    }
    return found
  }

  private mutating func look(at line: ArraySlice<UInt8>) {
    if line.starts(with: [0xEF, 0xBB, 0xBF]) {
      warn("a byte-order mark stands here, as some editors leave it; it does no harm")
    }
    if line.last == UInt8(ascii: "\r") {
      windowsLines = (windowsLines?.first ?? reader.lineCount, (windowsLines?.count ?? 0) + 1)
    }
  }

  private mutating func look(at event: Event) {
    guard isNew(event) else { return }
    if event.id.isFarAhead(of: now) {
      let day = Day(number: event.id.milliseconds / 86_400_000)
      warn("its time, \(day), is more than a day ahead of the clock; it counts", field: "id")
    }
    for member in event.unknownMembers {
      let name = member.shortened
      warn("the field \u{201C}\(name)\u{201D} means nothing to this version; it is kept")
    }
    guard let kind = event.knownKind else {
      let kind = event.kind.shortened
      return warn(
        "\u{201C}\(kind)\u{201D} is no kind this version knows; it is kept",
        field: "kind"
      )
    }
    take(event, kind)
    if kind.isOnRecommendation, !ids.contains(event.on) {
      let id = event.on.shortened
      warn("no recommendation has the id \u{201C}\(id)\u{201D}; it is kept", field: "on")
    }
    if event.part != nil, kind.isOnRecommendation, !kind.isOnParts {
      warn(
        "\u{201C}\(kind.rawValue)\u{201D} is of a whole recommendation; of a part it says nothing and is kept",
        field: "on"
      )
    }
    guard event.value != .null else { return }
    for (field, message) in event.faults { warn(message, field: field) }
    if kind == .report, let words = Report(event)?.excessWords(in: catalogue) {
      warn(words, field: "value.totals")
    }
  }

  /// Whether no line before said the same.
  private mutating func isNew(_ event: Event) -> Bool {
    guard let (other, line) = seen[event.id] else {
      seen[event.id] = (event, reader.lineCount)
      return true
    }
    if other == event {
      warn("line \(line) says the same; it counts once")
      return false
    }
    warn("line \(line) has this id and other content; both count", field: "id")
    return true
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

  private mutating func warn(_ message: String, field: String? = nil, line: Int? = nil) {
    found.append(
      Problem(
        .warning,
        file: JournalReader.file,
        at: TextPosition(line: line ?? reader.lineCount, column: 1),
        field: field,
        message
      )
    )
  }
}

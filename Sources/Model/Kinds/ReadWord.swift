/// What of a table a reading is about, as the name of its member says: `status:in progress`, `column:rec.`,
/// `day-order`.
struct ReadWord {
  /// What it is in the dossier, as `status`; the whole name where nothing stands behind a colon.
  let kind: String
  /// The word that stands in tables; nil where the reading is of them as a whole.
  let word: String?

  /// What the name of a member says.
  init(_ name: String) {
    let pieces = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    kind = pieces.first.map(String.init) ?? name
    word = pieces.count == 2 ? String(pieces[1]) : nil
  }

  /// What it is called: the word in quotation marks, behind what it is where that is not told by what it
  /// means.
  var label: String {
    guard let word else { return kind == "day-order" ? "the order of days" : kind }
    let quoted = "\u{201C}\(word)\u{201D}"
    switch kind {
    case "status", "state", "institution", "subject", "internal": return quoted
    default: return "\(kind) \(quoted)"
    }
  }

  /// What stands between the word and what it means.
  var verb: String { ["status", "state", "internal"].contains(kind) ? "means" : "is" }

  /// What it means, as people say it; nil where the value says that itself.
  func meaning(_ value: String, _ names: Names) -> String? {
    switch (kind, value) {
    case (_, "skip"): "left out"
    case ("status", _): Status(rawValue: value)?.words
    case ("state", _): MeasureState(rawValue: value)?.words
    case ("institution", "new"): "a new institution"
    case ("institution", _): names.institution(value)
    case ("subject", _): names.thing(value)
    case ("internal", "yes"): "internal"
    case ("day-order", "dmy"): "the day first"
    case ("day-order", "mdy"): "the month first"
    default: nil
    }
  }
}

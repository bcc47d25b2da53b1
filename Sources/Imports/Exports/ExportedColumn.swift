internal import Model

/// What becomes of a cell of an export that somebody changed.
enum ExportedColumn: Hashable {
  /// What rows are known by.
  case id
  /// What a table can say of a recommendation or a measure.
  case field(TableField)
  /// A field that is corrected.
  case edit(Editable.Field)
  /// The theme that a recommendation stands under.
  case theme
  /// Everybody who answers for it, the lead first.
  case institutions
  /// Since when our status is true, and what was said with it.
  case since, remark
  /// The measure that a proof is of.
  case ofMeasure
  /// Which recommendation or part an entry is on.
  case subject
  /// Whether a note is for nobody else.
  case isInternal
  /// What is worked out on the day, which nobody edits.
  case workedOut
  /// Something else, with what to do.
  case refused(String)

  /// That of a heading.
  ///
  /// - Parameters:
  ///   - heading: The heading.
  ///   - sheet: The sheet it is in; nil for a table that is one.
  init(_ heading: String, in sheet: String?) {
    switch sheet {
    case nil, ExportedValue.sheet: self = Self.table[heading] ?? Self.unknown(heading)
    case "Recommendations": self = Self.recommendations[heading] ?? .workedOut
    case "Findings": self = heading == "ID" ? .id : Self.ofGRECO(heading)
    case "Reports and dates": self = heading == "ID" ? .id : Self.ofProcedure(heading)
    case .some: self = Self.entries[heading] ?? .workedOut
    }
  }

  /// Whether it holds days and nothing else.
  var isOfDays: Bool {
    switch self {
    case .since, .field(.due), .field(.day), .field(.planned): true
    case .id, .field, .edit, .theme, .institutions, .remark, .ofMeasure, .subject, .isInternal,
      .workedOut, .refused:
      false
    }
  }

  private static func unknown(_ heading: String) -> Self {
    heading.hasPrefix("greco_") ? .refused(found) : .refused(edited)
  }

  private static func ofGRECO(_ heading: String) -> Self {
    heading == "Confidential" ? .workedOut : .refused(found)
  }

  private static func ofProcedure(_ heading: String) -> Self {
    heading == "Remarks" ? .workedOut : .refused(edited)
  }

  /// Why what GRECO found is not taken from a table.
  static let found = "what GRECO found is in its report"
  private static let edited = "only greco edit changes it"

  private static func inSheet(_ sheet: EntrySheet) -> Self {
    .refused(
      "several entries in one cell; use the workbook\u{2019}s sheet \(sheet.rawValue) (export xlsx)"
    )
  }

  private static let table: [String: Self] = [
    "id": .id, "number": .edit(.number), "theme": .theme, "theme_title": .workedOut,
    "title": .field(.title), "text": .field(.text), "wording": .edit(.wording),
    "our_status": .field(.status), "our_since": .since, "our_remark": .remark,
    "our_by": .workedOut, "our_parts": .refused("greco set says what we say of a part"),
    "look_again": .workedOut, "two_answers": .workedOut, "lead": .field(.lead),
    "institutions": .institutions, "due": .field(.due), "days": .workedOut,
    "timeliness": .workedOut, "times_postponed": .workedOut, "first_due": .workedOut,
    "due_moves": .refused("each move is an entry of its own; change the due date"),
    "measures": inSheet(.measures), "evidence": inSheet(.evidence),
    "answers": inSheet(.answers), "refs": inSheet(.references), "notes": inSheet(.notes),
    "changed": .workedOut,
    "notice": .workedOut, "greco_confidential": .workedOut,
    // Those of the one value alone.
    "responsible": .institutions, "status": .field(.status),
    "said": .refused("our status is changed in status"), "finding": .refused(found),
    "findings": .refused(found), "reported": inSheet(.answers), "postponed": .workedOut,
    "firstDue": .workedOut, "conflict": .workedOut, "entries": .workedOut,
  ]

  private static let recommendations: [String: Self] = [
    "ID": .id, "No.": .edit(.number), "Recommendation": .field(.title), "Theme": .theme,
    "GRECO": .refused(found), "Report": .refused(found), "We": .field(.status), "Since": .since,
    "Remark": .remark, "Lead": .field(.lead), "With": .field(.with), "Due": .field(.due),
    "Text": .field(.text),
  ]

  private static let entries: [String: Self] = [
    "ID": .id, "No.": .subject, "Recommendation": .subject, "Part": .subject,
    "Measure": .field(.measure), "State": .field(.state), "Day": .field(.day),
    "Planned": .field(.planned), "Expected proof": .field(.proof), "Who": .field(.who),
    "Evidence": .field(.evidence), "Of the measure": .ofMeasure, "Note": .field(.note),
    "Internal": .isInternal, "Answer": .field(.text), "Reference": .field(.text),
    "Report": .refused("greco answer says for which report an answer is"),
  ]

  /// Members of the one value that are worked out.
  static let workedOutMembers: Set<String> = [
    "format", "program", "notice", "invented", "confidential", "asOf", "past", "extent", "only",
    "statistics", "entries",
  ]
}

/// What a file would enter into a dossier, what of it is refused, and what has to be asked before more is
/// known.
///
/// It is made of the file, the dossier and the answers given so far, and made anew when one of them changes.
public struct Proposal: Sendable {
  /// What the file was read as, a sentence each without its full stop: `a table (Windows-1251,
  /// semicolons)`, `the header is in row 3`.
  public var reading: [String] = []
  /// What would be entered, in the order of the file.
  public var proposed: [Proposed] = []
  /// What is asked, what everything else waits for first.
  public var questions: [Question] = []
  /// What waits for an answer.
  public var waiting: [Waiting] = []
  /// What is not entered, and why.
  public var refused: [Refused] = []
  /// What the column is called that says why.
  static let refusedHeading = "Refused because"

  /// The rows of which something is refused, behind their header, with a last column that says why: a table
  /// to be corrected and read again; empty where there is none.
  public var refusedRows: [[String]] = []
  /// What people have to know besides, as rows that are no rows, or cells that were filled from above.
  public var remarks: [Remark] = []
  /// What in an official report does not agree with itself.
  public var contradictions: [Remark] = []
  /// What answers that were given are kept of, so that they are not asked again: names and values of
  /// ``Dossier/readings``.
  public var kept: [(name: String, value: String)] = []

  /// Nothing yet.
  public init() {}

  /// Whether nothing of the file can be entered, whatever is answered, and nothing of it is there.
  public var isRefusedWhole: Bool {
    !refused.isEmpty && proposed.isEmpty && waiting.isEmpty && questions.isEmpty
  }
}

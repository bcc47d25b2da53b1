public import Model

/// What is said of where something is from: its source, and the published report that has it.
public struct WrittenSource: Hashable, Sendable {
  /// The key of the source.
  var key: String?
  /// The paragraph in it.
  let paragraph: SaidText?
  /// The report that says so, by its id.
  let report: String?

  /// Nobody says.
  public static let unsaid = WrittenSource()

  private init() { (key, paragraph, report) = (nil, nil, nil) }

  /// What was written, each nil where nothing was.
  ///
  /// - Parameters:
  ///   - key: The key of the source.
  ///   - paragraph: The paragraph in it.
  ///   - report: The id of a report.
  ///   - dossier: Where they are.
  /// - Throws: Where there is no such source or report.
  public init(
    _ key: String?,
    paragraph: String?,
    report: String?,
    in dossier: Dossier
  ) throws(Refusal) {
    self.key = try key.map { key throws(Refusal) in try dossier.findSource(key) }
    self.paragraph = try .ifWritten(paragraph, of: "the paragraph")
    self.report = try report.map { id throws(Refusal) in try dossier.findReport(id).id }
  }

  /// The place in the source; nil where none is named.
  ///
  /// - Throws: Where a paragraph is named, and no source that has it.
  func citation() throws(Refusal) -> Citation? {
    guard let key else {
      if paragraph != nil { throw .unread(.paragraphOfNothing) }
      return nil
    }
    return Citation(key, paragraph: paragraph?.text)
  }

  /// That the report says so, beside what it says.
  var reported: [JSON.Member] { [].setting(.report, to: report.map { .string($0) }) }
}

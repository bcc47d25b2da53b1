/// Something in a dossier's files that cannot be used as it stands.
public struct Problem: Hashable, Sendable, CustomStringConvertible {
  /// How much it costs.
  public enum Severity: String, Hashable, Sendable {
    /// An entry or a file of the catalogue is left out.
    case error
    /// It is kept, and everything else works.
    case warning
  }

  /// How much it costs.
  public var severity: Severity
  /// The file, as named in the dossier.
  public var file: String
  /// Where in the file, if it is there at all.
  public var position: TextPosition?
  /// The field, such as `recommendations[2].findings[0].status`.
  public var field: String?
  /// What is wrong, what was expected and what to do.
  public var message: String

  /// A problem in a file.
  public init(
    _ severity: Severity,
    file: String,
    at position: TextPosition? = nil,
    field: String? = nil,
    _ message: String
  ) {
    self.severity = severity
    self.file = file
    self.position = position
    self.field = field
    self.message = message
  }

  /// As compilers print it, so that editors find the place.
  public var description: String {
    var text = file
    if let position { text += ":\(position.line):\(position.column)" }
    text += ": \(severity.rawValue): "
    if let field { text += "\(field): " }
    return text + message
  }
}

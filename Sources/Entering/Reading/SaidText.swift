internal import Model

/// A text that says something, without blanks around it; otherwise as it was written.
public struct SaidText: Hashable, Sendable {
  /// The text.
  public let text: String

  /// - Parameters:
  ///   - text: What was written.
  ///   - what: What it is for, as a sentence begins with it: `a note`, or an option's name.
  /// - Throws: ``Refusal/Unread/noText(of:)`` where it says nothing.
  public init(_ text: String, of what: String) throws(Refusal) {
    self.text = text.trimmed
    if self.text.isEmpty { throw .unread(.noText(of: what)) }
  }

  /// Where a proof is: an address, or the path of a file.
  public init(place text: String) throws(Refusal) {
    self.text = text.trimmed
    if self.text.isEmpty { throw .unread(.noPlace) }
  }

  /// The same where something was written at all.
  public static func ifWritten(
    _ text: String?,
    of what: String
  ) throws(Refusal) -> SaidText? {
    guard let text else { return nil }
    return try SaidText(text, of: what)
  }
}

/// Something of a file that is not entered, and why.
public struct Refused: Hashable, Sendable {
  /// Where it stands in the file.
  public var place: Place
  /// What its column is called, or what it would be; nil for a whole row.
  public var what: String?
  /// What is written there.
  public var value: String
  /// Why, a phrase.
  public var why: String

  /// Something of a file that is not entered, and why.
  public init(_ what: String?, _ value: String, at place: Place, because why: String) {
    (self.what, self.value, self.place, self.why) = (what, value, place, why)
  }
}

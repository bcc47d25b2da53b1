/// Something to know of a file.
public struct Remark: Hashable, Sendable {
  /// What, a sentence without its full stop.
  public var words: String
  /// Where; several where places disagree.
  public var places: [Place]

  /// Something to know.
  public init(_ words: String, at places: [Place] = []) {
    (self.words, self.places) = (words, places)
  }
}

/// A text that is made as it is read, so that no more of it than a piece is in memory.
///
/// Its elements are the pieces, one behind the other.
public struct LongText: Sequence {
  private var made: [AnySequence<String>] = []
  /// What comes behind that, and need not be made.
  private var known = ""

  /// An empty text.
  public init() {}

  /// A text of pieces that are made when they are asked for, if they are lazy.
  public init(of pieces: some Sequence<String>) { append(contentsOf: pieces) }

  mutating func append(_ piece: String) { known += piece }

  /// Adds pieces that are made when they are asked for, if they are lazy.
  mutating func append(contentsOf pieces: some Sequence<String>) {
    made.append(AnySequence([known]))
    made.append(AnySequence(pieces))
    known = ""
  }

  /// Goes through the pieces.
  public func makeIterator() -> AnyIterator<String> {
    AnyIterator((made + [AnySequence([known])]).joined().makeIterator())
  }

  /// Its bytes in UTF-8, as many at a time as are worth a write.
  public var parts: AnySequence<[UInt8]> {
    AnySequence {
      let pieces = makeIterator()
      return AnyIterator {
        var part: [UInt8] = []
        while part.count < Self.partSize, let piece = pieces.next() {
          part.append(contentsOf: piece.utf8)
        }
        return part.isEmpty ? nil : part
      }
    }
  }

  private static let partSize = 1 << 16
}

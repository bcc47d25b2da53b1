// All that the library that parses arguments takes of Foundation, which would be a fifth of the program:
// what it writes as JSON when asked what a program understands, and words that errors may have of their
// own. Compiled under Foundation's name, and linked in its place.
import Glibc

/// An error with words of its own, as none of this program is.
public protocol LocalizedError: Error {
  /// The words.
  var errorDescription: String? { get }
}

/// What would write JSON; nothing of it is reached behind the beginning.
public class JSONEncoder {
  /// How it would be written.
  public struct OutputFormatting: OptionSet, Sendable {
    /// All of it.
    public let rawValue: UInt
    /// All of it.
    public init(rawValue: UInt) { self.rawValue = rawValue }
    /// A member a line.
    public static let prettyPrinted = OutputFormatting(rawValue: 1)
    /// By the alphabet.
    public static let sortedKeys = OutputFormatting(rawValue: 2)
  }

  /// Says where else to look, and ends the program as one that was called wrongly.
  public init() {
    fputs("What greco understands is in its manual: greco manual.\n", stderr)
    exit(64)
  }
}

/// What JSON would be written to.
public struct Data {}

extension String {
  /// In what letters it would be written.
  public struct Encoding: Sendable {
    /// In UTF-8.
    public static let utf8 = Encoding()
  }

  /// Nothing, as nothing is written.
  public init?(data: borrowing Data, encoding: Encoding) { nil }
}

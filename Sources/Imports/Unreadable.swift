/// Why nothing can be read from a file.
public enum Unreadable: Error, Hashable, Sendable {
  /// There is nothing in it.
  case empty
  /// It has pages, and no text on them: pictures of a text.
  case noText
  /// It is damaged, or not what it says it is: what is wrong with it.
  case damaged(String)
  /// It is locked by a password.
  case locked
  /// It would fill more memory than such a file needs: what of it.
  case tooLarge(String)
  /// Nothing is known of such a file.
  case unknownForm
}

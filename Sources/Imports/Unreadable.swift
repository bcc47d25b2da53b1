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
  /// It is something that nothing can be read from.
  case other(FileForm.Other)
}

extension Unreadable {
  /// Why, a phrase.
  public var words: String {
    switch self {
    case .empty: "there is nothing in it"
    case .noText:
      "its pages have no text, only pictures of it; a program for text recognition makes one"
    case .damaged(let what): what
    case .locked: "it is locked by a password; save it without one"
    case .tooLarge(let what): "it is too large: \(what)"
    case .unknownForm: "nothing here reads such a file"
    case .other(let other): "it is \(other.words); \(other.advice)"
    }
  }
}

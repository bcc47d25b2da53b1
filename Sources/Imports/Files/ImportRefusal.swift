/// Why nothing of a file is entered.
public enum ImportRefusal: Error, Equatable, Sendable {
  /// Nothing can be read from it.
  case unreadable(Unreadable)
  /// It is a journal of which nothing is taken.
  case journal(JournalRefusal)
  /// It is read, and is nothing that is known: neither a table nor a report.
  case nothingKnown(FileForm)
  /// It cannot be read as what somebody said it is.
  case cannotBe(FileForm, ImportedFile.Kind)

  /// Why, a phrase.
  public var words: String {
    switch self {
    case .unreadable(let why): why.words
    case .journal(let why): why.words
    case .nothingKnown(let form):
      "it is \(form.words) in which no report of GRECO\u{2019}s and no table with a header was found"
    case .cannotBe(let form, let kind):
      "it is \(form.words), from which no \(kind.rawValue) is read"
    }
  }
}

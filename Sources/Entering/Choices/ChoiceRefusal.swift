/// Why a word names none of several things.
public enum ChoiceRefusal: Error, Hashable, Sendable {
  /// It is the name of none of them, nor its beginning.
  case none
  /// It is the beginning of several, which are named as in the journal.
  case several([String])
}

/// Why a dossier cannot be read any more; what was read of it before stays on the screen, and
/// nothing is entered.
public enum Outage: Error, Hashable, Sendable {
  /// Its folder was taken away.
  case folderGone
  /// It cannot be read, and why: made by a later version, closed to the user, damaged.
  case unreadable(String)

  /// What is so, in words.
  public var words: String {
    switch self {
    case .folderGone: "the folder of this dossier is gone"
    case .unreadable(let why): why
    }
  }

  /// That it is over, in words.
  var end: String {
    switch self {
    case .folderGone: "the folder of this dossier is back"
    case .unreadable: "this dossier can be read again"
    }
  }
}

public import Model

/// Several dossiers, of which one is at the front.
public struct Portfolio: Sendable {
  /// What is known of a dossier that was looked into.
  public enum Reading: Hashable, Sendable {
    /// It was not looked into yet.
    case waiting
    /// It cannot be read, and why.
    case unreadable(String)
    /// What is told of it.
    case read(Glance)
  }

  /// What was found in a folder.
  public struct Glanced: Sendable {
    let folder: String
    let reading: Reading

    /// What was found in a folder.
    public init(in folder: String, _ reading: Reading) {
      (self.folder, self.reading) = (folder, reading)
    }
  }

  /// One of the dossiers.
  struct Entry: Hashable, Sendable {
    /// Its folder, as it was named.
    let folder: String
    var reading = Reading.waiting

    /// What it is called as long as nothing else is known.
    var name: String { folder.lastStep }
  }

  /// In the order in which they were named.
  private(set) var entries: [Entry]
  /// The folders that are still to be looked into, the next one first.
  public private(set) var waiting: [String]

  /// Dossiers that nobody looked into yet.
  ///
  /// - Parameter folders: Their folders.
  public init(_ folders: [String]) {
    entries = folders.map { Entry(folder: $0) }
    waiting = folders
  }

  /// The folder of the dossier of an id, as far as it was looked into; nil where none is known.
  func folder(of id: String) -> String? {
    entries.first { entry in
      if case .read(let glance) = entry.reading { glance.id == id } else { false }
    }?.folder
  }

  /// Takes in what was found in a folder.
  mutating func take(_ reading: Reading, of folder: String) {
    waiting.removeAll { $0 == folder }
    guard let place = entries.firstIndex(where: { $0.folder == folder }) else { return }
    entries[place].reading = reading
  }

  /// All are to be looked into anew; what is known of them is shown meanwhile.
  mutating func lookAgain() { waiting = entries.map(\.folder) }
}

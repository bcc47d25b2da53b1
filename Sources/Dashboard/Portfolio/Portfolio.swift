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

    /// All that one may remember of it, for finding.
    fileprivate var searchText: String {
      guard case .read(let glance) = reading else { return folder.searchable }
      return [folder, glance.id, glance.member.all, glance.round.all].joined(separator: "\n")
        .searchable
    }
  }

  /// In the order in which they were named.
  private(set) var entries: [Entry]
  /// The folders that are still to be looked into, the next one first.
  public private(set) var waiting: [String]
  /// The words that are looked for among them; they stay when one goes into a dossier and comes back.
  var words = ""

  /// Dossiers that nobody looked into yet.
  ///
  /// - Parameter folders: Their folders.
  public init(_ folders: [String]) {
    entries = folders.map { Entry(folder: $0) }
    waiting = folders
  }

  /// Their folders.
  public var folders: [String] { entries.map(\.folder) }

  /// Those in which all words are found that are looked for.
  var found: [Entry] {
    let wanted = words.searchable.split(separator: " ")
    guard !wanted.isEmpty else { return entries }
    return entries.filter { entry in
      let text = entry.searchText
      return wanted.allSatisfy { text.contains($0) }
    }
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
  mutating func lookAgain() { waiting = folders }

  /// Those in some folders are to be looked into anew.
  mutating func lookAgain(at some: Set<String>) {
    let wanted = some.union(waiting)
    waiting = folders.filter(wanted.contains)
  }
}

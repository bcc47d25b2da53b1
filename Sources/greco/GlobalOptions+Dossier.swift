import Files
import Model

extension GlobalOptions {
  /// The folder of the dossier that was asked for; nil where none was named.
  ///
  /// - Throws: Where several were named, which few commands take.
  func dossier() throws(Failure) -> String? {
    guard dossiers.count > 1 else { return dossiers.first }
    throw Failure("This takes one --dossier; \(Self.takeSeveral).", .usage)
  }

  /// Opens the dossier that was asked for, and says on standard error if some of it is left out.
  func open() throws -> OpenDossier { try open(try dossier()) }

  /// Opens each dossier that was asked for, in that order.
  func openEach() throws -> [OpenDossier] {
    dossiers.count > 1 ? try dossiers.map(open) : [try open()]
  }

  /// Opens each dossier that was asked for to look at.
  func views() throws -> [Dossier] { try openEach().map(view) }

  private func open(_ folder: String?) throws -> OpenDossier {
    let opened = try OpenDossier(folder, in: .current)
    let count = opened.problems.count
    if count > 0 {
      let what = count == 1 ? "1 entry is" : "\(count) entries are"
      let which = dossiers.count > 1 ? opened.place.folder + ": " : ""
      say("\(which)\(what) left out: greco check says which")
    }
    return opened
  }

  /// The dossier as it stands today, or on the day that was asked for.
  func view(_ opened: OpenDossier) -> Dossier {
    asOf.map { opened.dossier(asOf: $0) } ?? opened.dossier()
  }

  /// Opens the dossier to look at.
  func view() throws -> Dossier { view(try open()) }

  /// Opens the dossier to change it, unless that is not permitted.
  func openForWriting() throws -> OpenDossier {
    if asOf != nil {
      throw Failure("With --as-of nothing can be changed; leave it out.", .notPermitted)
    }
    if readOnly {
      throw Failure("Nothing is changed with --read-only; leave it out.", .notPermitted)
    }
    Preferences.Reading.current.sayWhatIsNotUsed()
    return try open()
  }

  /// Whose name entries are signed with; looked up only when something is to be written.
  func author() throws -> String {
    guard let name = knownAuthor() ?? Environment.current.accountName else {
      throw Failure("Nobody knows your name; say it with --by NAME.", .usage)
    }
    return name
  }

  /// What whoever looks may have signed with.
  func lookers() -> [String] {
    [knownAuthor() ?? Environment.current.accountName].compactMap(\.self)
  }

  /// The name that the user has given: by the option, else in the preferences, else in git.
  func knownAuthor() -> String? {
    by ?? preferences.name ?? Environment.current.gitName()
  }
}

extension OpenDossier {
  /// Where it is, in words.
  var whereWords: String {
    if place.isOwnCopy { return "This is your own copy, in \(place.folder)." }
    return "Dossier: \(place.folder)."
  }
}

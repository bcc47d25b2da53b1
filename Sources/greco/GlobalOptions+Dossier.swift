import Files
import Model

extension GlobalOptions {
  /// Opens the dossier that was asked for, and says on standard error if some of it is left out.
  func open() throws -> OpenDossier {
    let opened = try OpenDossier(dossier, in: .current)
    let count = opened.problems.count
    if count > 0 {
      let what = count == 1 ? "1 entry is" : "\(count) entries are"
      say("\(what) left out: greco check says which")
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

public import Dashboard
public import Files
public import Model

/// The commands of the shell, as they are typed in the dashboard.
public protocol Commands {
  /// Those that can be typed.
  var usages: @Sendable () -> [CommandUsage] { get }

  /// What a line asks for that somebody typed, whose name is known or not.
  ///
  /// - Throws: Why it asks for nothing; ``reason(of:)`` has words for it.
  func asked(by line: String, of name: String?, in dossier: Dossier) throws -> Instruction

  /// Why a command was not done, in words, the first line by itself enough; nil where nothing is known.
  func reason(of error: any Error) -> String?
}

/// What a command line asks for.
public enum Instruction {
  /// It enters something: what that is, seeing the dossier, and if it is nothing why.
  case entering((Dossier) throws -> (drafts: [EventDraft], remark: String?))
  /// It reads a file that is to be taken in, at once or once another program has taken it apart.
  case importing(file: String, () throws -> Pending<ReadFile>)
  /// It writes a file: of the dossier as it is seen, where nothing else is said what the filter
  /// leaves, and of the files it comes from. What the user has to know comes of it, at once or once
  /// another program has made what is to be written.
  case leaving(file: String, (Dossier, Filter, DossierFolder) throws -> Pending<[String]>)
  /// It brings the dossier in a folder together with that of others, which another program does.
  case syncing((DossierFolder) -> Errand)
}

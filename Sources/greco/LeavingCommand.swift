import ArgumentParser
import Files
import Model

/// A command that writes a document: on the shell, and behind `:` in the dashboard.
protocol LeavingCommand: ParsableCommand {
  /// What was said before or after it.
  var options: GlobalOptions { get }
  /// Where the document goes.
  var destination: OutputOptions { get }
  /// Writes it, where another program has to make it first once that has.
  /// - Parameters:
  ///   - dossier: what is seen of it.
  ///   - shown: what of it is on the screen, which counts where no option says more; behind a shell
  ///     everything.
  ///   - folder: where that comes from.
  /// - Returns: what people have to know, line by line.
  /// - Throws: ``Failure`` and what it is made of; then nothing is written.
  func write(
    _ dossier: Dossier,
    shown: Filter,
    of folder: DossierFolder
  ) throws -> Pending<[String]>
}

extension LeavingCommand {
  func run() throws { try leave(try options.open()) }

  /// Writes the document of a dossier, and says what people have to know.
  func leave(_ opened: OpenDossier) throws {
    let written = try write(options.view(opened), shown: Filter(), of: opened.folder)
    for line in try written.get() { say(line) }
  }
}

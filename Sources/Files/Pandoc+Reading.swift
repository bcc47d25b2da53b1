/// Documents taken apart, by pandoc.
extension Pandoc {
  /// What a document can be that is taken apart.
  public enum Document: String, Sendable {
    /// Of Word.
    case docx
    /// Of LibreOffice.
    case odt
    /// A page of the web.
    case html
  }

  /// What pandoc is to do to take a document apart into its paragraphs, lists and tables.
  ///
  /// It reads nothing but the document itself, whatever that points to.
  ///
  /// - Parameters:
  ///   - document: the file's bytes; under what name it lies where the program does not see.
  ///   - form: what it is.
  ///   - environment: where programs and temporary files are.
  /// - Returns: the errand, of which pandoc's JSON comes.
  /// - Throws: ``MissingPackages`` where the program is not there.
  public static func reading(
    _ document: [UInt8],
    as form: Document,
    environment: Environment = .current
  ) throws(MissingPackages) -> Errand {
    try environment.refuseMissing([("pandoc", "pandoc")])
    return Errand(
      ["pandoc", "--sandbox", "--from=\(form.rawValue)", "--to=json", readFile] + mostMemory,
      files: [(readFile, document)],
      result: .output(upTo: mostJSON),
      environment: environment,
      patience: Errand.readingPatience
    )
  }

  private static let readFile = "document"

  /// What it may fill, for its own runtime: a small file can be made to come to very much.
  private static let mostMemory = ["+RTS", "-M1G", "-RTS"]

  /// What its runtime ends with where that is not enough.
  static let outOfMemory: Int32 = 251

  /// Some twenty times the text.
  private static let mostJSON = 512 << 20
}

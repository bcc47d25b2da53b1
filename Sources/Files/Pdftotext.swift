/// Text taken out of PDFs, by pdftotext.
public enum Pdftotext {
  /// What pdftotext is to do to take the text out of a PDF, its pages each behind a form feed.
  ///
  /// - Parameters:
  ///   - pdf: the file's bytes; under what name it lies where the program does not see.
  ///   - options: how the text is laid out, as `-layout`.
  ///   - environment: where programs and temporary files are.
  /// - Returns: the errand, of which the text comes, in UTF-8.
  /// - Throws: ``MissingPackages`` where the program is not there.
  public static func reading(
    _ pdf: [UInt8],
    options: [String] = ["-layout"],
    environment: Environment = .current
  ) throws(MissingPackages) -> Errand {
    try environment.refuseMissing([("pdftotext", "poppler-utils")])
    return Errand(
      ["pdftotext"] + options + ["-enc", "UTF-8", file, "-"],
      files: [(file, pdf)],
      result: .output(upTo: mostText),
      environment: environment,
      patience: Errand.readingPatience
    )
  }

  private static let file = "document.pdf"

  /// As much as a hundred thousand pages have.
  private static let mostText = 256 << 20
}

extension Errand {
  /// How long a program may take to read a document, in milliseconds; 2,000 pages take a few seconds.
  static let readingPatience = 120_000
}

/// Pages made into documents for an office program or for paper, by pandoc.
public enum Pandoc {
  /// What a page is made into.
  public enum Format: String, Sendable {
    /// For Word.
    case docx
    /// For LibreOffice.
    case odt
    /// For paper.
    case pdf
  }

  /// What makes a page into a PDF.
  ///
  /// Others that pandoc knows leave out what stands below every page.
  private static let engine = "weasyprint"

  /// What pandoc is to do to make a page into a document.
  ///
  /// - Parameters:
  ///   - html: the page, whose sections begin with `h2`.
  ///   - format: what it is made into.
  ///   - style: how it looks on paper, as CSS.
  ///   - model: a document of the same kind whose paper and styles it is made with; for paper, nothing.
  ///   - environment: where programs and temporary files are.
  /// - Returns: the errand, of which the document's bytes come.
  /// - Throws: ``MissingPackages`` where a program is not there.
  public static func making(
    _ html: String,
    into format: Format,
    style: String,
    model: [UInt8],
    environment: Environment = .current
  ) throws(MissingPackages) -> Errand {
    let needed = ["pandoc"] + (format == .pdf ? [engine] : [])
    try environment.refuseMissing(needed.map { (program: $0, package: $0) })
    let result = "result.\(format.rawValue)"
    return Errand(
      ["pandoc", "--from=html", "--standalone", "--output=\(result)"] + options(format),
      input: Array(html.utf8),
      files: [(styleFile, Array(style.utf8)), (modelFile, model)],
      result: .document(result),
      environment: environment,
      patience: patience
    )
  }

  private static let styleFile = "style.css"
  private static let modelFile = "model"

  /// In milliseconds; a long report takes a few seconds.
  private static let patience = 120_000

  /// Files are named as they are called in the folder: its own path may hold what an address gives
  /// another meaning, as `#`.
  private static func options(_ format: Format) -> [String] {
    switch format {
    case .docx, .odt:
      // There the title is no heading, so that sections are of the first level.
      [
        "--to=\(format.rawValue)", "--shift-heading-level-by=-1", "--reference-doc=\(modelFile)",
      ]
    case .pdf: ["--to=html5", "--pdf-engine=\(engine)", "--css=\(styleFile)"]
    }
  }
}

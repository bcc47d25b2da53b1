internal import Glibc

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

  /// That these packages are needed and not installed.
  public struct Missing: Error, Equatable, Sendable, CustomStringConvertible {
    /// Their names.
    public let packages: [String]

    /// What the process ends with when this is why it ends.
    public let exitStatus: Int32 = 69

    /// What is needed and how to get it, in one line.
    public var description: String {
      "\(packages.joined(separator: " and ")): needed for this and not found. "
        + "Install with: apt-get install \(packages.joined(separator: " "))"
    }
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
  /// - Throws: ``Missing`` where a program is not there.
  public static func making(
    _ html: String,
    into format: Format,
    style: String,
    model: [UInt8],
    environment: Environment = .current
  ) throws(Missing) -> Errand {
    let needed = ["pandoc"] + (format == .pdf ? [engine] : [])
    let missing = needed.filter { !environment.hasProgram($0) }
    guard missing.isEmpty else { throw Missing(packages: missing) }
    let result = "result.\(format.rawValue)"
    return Errand(
      ["pandoc", "--from=html", "--standalone", "--output=\(result)"] + options(format),
      input: Array(html.utf8),
      files: [(styleFile, Array(style.utf8)), (modelFile, model)],
      result: result,
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

extension Environment {
  /// Whether a program is on the `PATH`.
  fileprivate func hasProgram(_ name: String) -> Bool {
    (self["PATH"] ?? "/usr/bin:/bin").split(separator: ":").contains { folder in
      access("\(folder)/\(name)", X_OK) == 0
    }
  }
}

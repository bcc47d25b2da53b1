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

  /// Why a page was not made into a document.
  public enum Failure: Error, Equatable, Sendable {
    /// These packages are not installed.
    case missing(packages: [String])
    /// A program could not be started, or took too long.
    case program(Program.Failure)
    /// It ended with a status other than 0, and said this.
    case failed(name: String, said: String)

    /// What the process ends with when this is why it ends.
    public var exitStatus: Int32 {
      switch self {
      case .missing, .failed: 69
      case .program(let failure): failure.exitStatus
      }
    }
  }

  /// What makes a page into a PDF.
  ///
  /// Others that pandoc knows leave out what stands below every page.
  private static let engine = "weasyprint"

  /// Makes a page into a document.
  ///
  /// - Parameters:
  ///   - html: the page, whose sections begin with `h2`.
  ///   - format: what it is made into.
  ///   - style: how it looks on paper, as CSS.
  ///   - model: a document of the same kind whose paper and styles it is made with; for paper, nothing.
  ///   - environment: where programs and temporary files are.
  /// - Returns: the document's bytes.
  /// - Throws: ``Failure``, or ``FileFailure`` where there is no place for temporary files.
  public static func convert(
    _ html: String,
    to format: Format,
    style: String,
    model: [UInt8],
    environment: Environment = .current
  ) throws -> [UInt8] {
    let needed = ["pandoc"] + (format == .pdf ? [engine] : [])
    let missing = needed.filter { !environment.hasProgram($0) }
    guard missing.isEmpty else { throw Failure.missing(packages: missing) }
    return try TemporaryFolder.with(in: environment) { folder in
      try folder.writeNew(styleFile, Array(style.utf8))
      try folder.writeNew(modelFile, model)
      let result = "result.\(format.rawValue)"
      let more = options(format)
      try run(
        ["pandoc", "--from=html", "--standalone", "--output=\(result)"] + more,
        html,
        environment,
        folder
      )
      guard let bytes = try folder.read(result) else {
        throw Failure.failed(name: "pandoc", said: "it left no document")
      }
      return bytes
    }
  }

  private static let styleFile = "style.css"
  private static let modelFile = "model"

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

  private static func run(
    _ arguments: [String],
    _ input: String,
    _ environment: Environment,
    _ folder: Folder
  ) throws(Failure) {
    let output: Program.Output
    do {
      output = try Program.run(
        arguments,
        input: Array(input.utf8),
        environment: environment,
        // What its helpers leave lying about meanwhile goes with the folder.
        in: folder.path,
        patience: patience
      )
    } catch {
      throw .program(error)
    }
    guard output.status == 0 else {
      let said = String(decoding: output.messages, as: UTF8.self)
      let lines = said.split(whereSeparator: \.isNewline)
      throw .failed(name: arguments[0], said: lines.last.map(String.init) ?? "no reason given")
    }
  }

  /// In milliseconds; a long report takes a few seconds.
  private static let patience = 120_000
}

extension Pandoc.Failure: CustomStringConvertible {
  /// What happened and what to do, in plain words and one line.
  public var description: String {
    switch self {
    case .missing(let packages):
      "\(packages.joined(separator: " and ")): needed for this and not found. "
        + "Install with: apt-get install \(packages.joined(separator: " "))"
    case .program(let failure): failure.description
    case .failed(let name, let said):
      "\(name): could not make the document: \(said). md and html need no other program."
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

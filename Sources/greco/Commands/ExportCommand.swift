import ArgumentParser
import Files
import Model
import Reports

/// `greco export FORMAT`: the dossier, or a part of it, for other programs and other people.
struct ExportCommand: LeavingCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the dossier, or a part of it, in another format.",
    usage: """
      greco export <format> [-o <file>] [--force]
      \(SelectionOptions.usage)
                   [--excel] [--public] [--with-our-status]
      """,
    discussion: ExportFormat.allCases.map { "\($0.rawValue): \($0.words)" }
      .joined(separator: "\n")
  )

  @Argument(help: "What to write: one of those above.")
  var format: ExportFormat

  @OptionGroup var output: OutputOptions

  @OptionGroup var selection: SelectionOptions

  @Flag(help: "csv for Excel in Russian, French and the like: semicolons.")
  var excel = false

  @Flag(help: "Only what may be public: no notes, drafts, persons, or unpublished reports.")
  var `public` = false

  @Flag(help: "With --public: our status as well, as it is now.")
  var withOurStatus = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if withOurStatus, !`public` { throw ValidationError("--with-our-status goes with --public.") }
    if `public`, !withOurStatus, !selection.only.status.isEmpty {
      throw ValidationError("What we say is not public; --status needs --with-our-status.")
    }
    if `public`, selection.only.overdue || selection.only.responsible != nil {
      throw ValidationError("Who answers for what, and until when, is not public.")
    }
    if excel, format != .csv { throw ValidationError("--excel is for csv.") }
    if let endings = format.endings { try output.refuseEnding(unlessAmong: endings) }
    guard format == .dossier else { return }
    guard let folder = output.output, folder != "-" else {
      throw ValidationError("A dossier is a folder; name a new one with -o DIR.")
    }
    if output.force {
      throw ValidationError("--force writes over no folder; name a new or empty one.")
    }
  }

  var destination: OutputOptions { output }

  func run() throws {
    guard let together = format.together, options.dossiers.count > 1 else {
      return try leave(options.open())
    }
    try output.refuseToWriteOver()
    let seen = try options.views().map(seen)
    let exports = zip(seen, try selection.filters(in: seen)).map { Export($0, $1) }
    for line in try output.write(try parts(of: exports, together), isText: true) { say(line) }
  }

  private func parts(
    of exports: [Export],
    _ together: ExportFormat.Together
  ) throws -> any Sequence<[UInt8]> {
    switch together {
    case .csv: return Export.csv(of: exports, forExcel: excel).parts
    case .html: return Export.document(of: exports).html.parts
    case .ics:
      guard let calendar = Export.calendar(of: exports) else {
        throw Failure("No date is in them, so there is no calendar.", .nothingFound)
      }
      return [calendar]
    }
  }

  /// What of a dossier may leave.
  private func seen(_ whole: Dossier) throws -> Dossier {
    guard !`public` || whole.day <= LocalTime.system.day(.now) else {
      throw Failure(
        "What will be public is not known; --public looks at no later day than today.",
        .usage
      )
    }
    return `public` ? whole.published(withOurStatus: withOurStatus) : whole
  }

  func write(_ whole: Dossier, shown: Filter, of folder: DossierFolder) throws -> Pending<[String]>
  {
    try output.refuseTerminal(unless: format.isText)
    let dossier = try seen(whole)
    // What is shown may have been chosen by what is not public.
    let (filter, remark) = try selection.filter(in: dossier, shown: `public` ? Filter() : shown)
    let export = Export(dossier, filter)
    let isOriginal = filter.isEmpty && !`public`
    let product = try format.product(
      of: export,
      original: {
        if isOriginal { return try files(of: folder, whole, export) }
        try folder.refuseLinks()
        return nil
      },
      forExcel: excel
    )
    switch product {
    case .document(let parts):
      let cut = format == .xlsx ? export.cutWords : nil
      let said = try output.write(parts, isText: format.isText)
      return .made(remark + said + [cut].compactMap(\.self))
    case .folder(let files):
      // Beside the files, so that who gets the folder is told what it is.
      return .made(remark + (try write(files + [("NOTICE.txt", export.notice)])))
    }
  }

  /// The dossier's own files.
  ///
  /// Of a past day there is no more than was entered by then.
  private func files(
    of folder: DossierFolder,
    _ dossier: Dossier,
    _ export: Export
  ) throws -> [(name: String, bytes: [UInt8])] {
    guard dossier.isPast else { return try folder.files() }
    return try folder.catalogueFiles() + [(JournalReader.file, export.journal)]
  }

  private func write(_ files: [(name: String, bytes: [UInt8])]) throws -> [String] {
    let folder = output.output ?? ""
    do throws(FileFailure) {
      try NewDossier.create(in: folder, files: files)
    } catch {
      guard case .exists = error else { throw error }
      throw Failure("\(folder) is there and not empty; name a new folder.", .cannotCreate)
    }
    return [
      "Written: \(folder), \(Span.count(files.count, "file")). Open it with:",
      "  greco --dossier \(folder)",
    ]
  }
}

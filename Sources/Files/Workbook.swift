internal import Glibc

/// A spreadsheet's own file, made from a table by LibreOffice.
public enum Workbook {
  /// Why there is none.
  public enum Failure: Error, Equatable, Sendable, CustomStringConvertible {
    /// No program that can make one is installed.
    case missing
    /// The program did not do it: what it said.
    case refused(String)
    /// It took longer than a minute or two.
    case tooSlow
    /// A signal of this number came meanwhile.
    case interrupted(Int32)

    /// What happened and what to do.
    public var description: String {
      switch self {
      case .missing:
        "A workbook is made by LibreOffice, which was not found. Install it: "
          + "apt-get install libreoffice-calc; or export csv."
      case .refused(let reason):
        "LibreOffice made no workbook\(reason.isEmpty ? "" : ": \(reason)"). Export csv instead."
      case .interrupted: "LibreOffice: ended, and nothing was written."
      case .tooSlow: "LibreOffice took too long and was ended. Try again, or export csv."
      }
    }

    /// What the process ends with when this is why it ends.
    public var exitStatus: Int32 {
      switch self {
      case .missing: 69
      case .refused, .tooSlow: 75
      case .interrupted(let signal): 128 + signal
      }
    }
  }

  /// Makes an Office Open XML workbook (`.xlsx`) of a sheet.
  ///
  /// LibreOffice runs without a window and with settings of its own, so that one that is open is
  /// not disturbed; all it leaves is taken away.
  /// - Parameters:
  ///   - sheet: the sheet in flat OpenDocument XML.
  ///   - environment: where to look for LibreOffice and for room.
  ///   - patience: after how many milliseconds it is given up.
  /// - Returns: the workbook.
  /// - Throws: ``Failure``, or ``FileFailure`` where there is no room for the sheet; then nothing is left behind either.
  public static func xlsx(
    from sheet: [UInt8],
    environment: Environment = .current,
    patience: Int = 120_000
  ) throws -> [UInt8] {
    try TemporaryFolder.with(in: environment) { folder in
      try folder.writeNew("greco.fods", sheet)
      return try convert(in: folder, environment, patience)
    }
  }

  /// The names that the program goes by.
  private static let programs = ["soffice", "libreoffice"]

  private static func convert(
    in folder: Folder,
    _ environment: Environment,
    _ patience: Int
  ) throws(Failure) -> [UInt8] {
    let output = try run(
      [
        "-env:UserInstallation=file://\(folder.path)/settings", "--headless", "--norestore",
        "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir",
        folder.path, folder.path(of: "greco.fods"),
      ],
      environment,
      patience
    )
    if let bytes = try? folder.read("greco.xlsx") { return bytes }
    let said = String(decoding: output.bytes + output.messages, as: UTF8.self)
    throw .refused(said.split(separator: "\n").last.map(String.init) ?? "")
  }

  private static func run(
    _ arguments: [String],
    _ environment: Environment,
    _ patience: Int
  ) throws(Failure) -> Program.Output {
    for program in programs {
      do throws(Program.Failure) {
        return try Program.run(
          [program] + arguments,
          environment: environment,
          patience: patience
        )
      } catch {
        switch error {
        case .missing: continue
        case .cannotStart: throw .refused(error.description)
        case .tooSlow: throw .tooSlow
        case .interrupted(_, let signal): throw .interrupted(signal)
        }
      }
    }
    throw .missing
  }
}

public import Model

/// The file in which a user says how things are wanted: `greco/config.json` in the folder for that.
public struct PreferencesFile: Sendable {
  private static let name = "config.json"

  private let folder: Folder
  private let palettes: [String]

  /// Where it is, whether it is there or not.
  public var path: String { folder.path(of: Self.name) }

  /// The file of an environment, or nil where nothing says where home is.
  /// - Parameters:
  ///   - environment: where home is looked for.
  ///   - palettes: the names of palettes there are.
  ///   - calls: the system's, or a test's.
  public init?(in environment: Environment, palettes: [String], calls: SystemCalls = .real) {
    guard let home = environment.configHome else { return nil }
    folder = Folder(path: home + (home.hasSuffix("/") ? "" : "/") + "greco", calls: calls)
    self.palettes = palettes
  }

  /// What it says; nothing where it is not there.
  public func read() -> Preferences.Reading {
    do {
      guard let bytes = try folder.read(Self.name) else {
        return Preferences.Reading(Preferences())
      }
      return Preferences.read(bytes, file: path, palettes: palettes)
    } catch {
      let problem = Problem(.error, file: path, "it cannot be read: \(error.reason)")
      return Preferences.Reading(Preferences(), problems: [problem], isBroken: true)
    }
  }

  /// Changes what it says and returns all of it, once it is on the disk.
  ///
  /// It is read anew, so that what another window changed stays. What was written by hand and is
  /// not understood is not written over.
  /// - Parameter body: makes the change.
  /// - Returns: what the file says now.
  /// - Throws: ``FileFailure`` where it could not be written, and is as it was.
  @discardableResult
  public func change(
    _ body: (inout Preferences) -> Void
  ) throws(FileFailure) -> Preferences {
    let reading = read()
    if reading.isBroken, let problem = reading.problems.first {
      throw .notUnderstood(path: path, line: problem.position?.line, reason: problem.message)
    }
    var preferences = reading.preferences
    body(&preferences)
    guard preferences != reading.preferences else { return preferences }
    try folder.create()
    try folder.replace(Self.name, [Array((preferences.json.text(.indented) + "\n").utf8)])
    return preferences
  }
}

internal import Glibc

/// A text that the user changes with their own editor.
public enum EditedText {
  /// Why there is no changed text.
  public enum Failure: Error, Equatable, Sendable, CustomStringConvertible {
    /// Neither `VISUAL` nor `EDITOR` says which, and there is no `vi`.
    case noEditor
    /// The editor ended with this status.
    case ended(Int32)
    /// What it left, kept at this path, is not UTF-8 text.
    case noText(path: String)
    /// It left nothing: the file is gone.
    case gone
    /// The text could not be handed over or taken back.
    case file(FileFailure)

    /// What happened and what to do.
    public var description: String {
      switch self {
      case .noEditor: "no editor was found; set VISUAL or EDITOR"
      case .ended(let status): "the editor ended with status \(status); nothing was taken"
      case .noText(let path): "what the editor left is no UTF-8 text; it is kept in \(path)"
      case .gone: "the editor left no file; nothing was taken"
      case .file(let failure): failure.description
      }
    }
  }

  /// Lets the user's editor change a text in a file of its own, which is taken away afterwards.
  public static func change(
    _ text: String,
    environment: Environment = .current
  ) throws(Failure) -> String {
    let folder: Folder
    do {
      folder = try TemporaryFolder.make(in: environment)
    } catch {
      throw .file(error)
    }
    var isKept = false
    defer { if !isKept { TemporaryFolder.remove(folder.path) } }
    do {
      try folder.writeNew(file, Array((text.isEmpty ? "" : text + "\n").utf8))
    } catch {
      throw .file(error)
    }
    try edit(folder.path(of: file), environment)
    let bytes: [UInt8]?
    do {
      bytes = try folder.read(file)
    } catch {
      throw .file(error)
    }
    guard let bytes else { throw .gone }
    guard let changed = String(validating: bytes, as: UTF8.self) else {
      isKept = true
      throw .noText(path: folder.path(of: file))
    }
    return changed
  }

  private static let file = "note.txt"

  private static func edit(_ path: String, _ environment: Environment) throws(Failure) {
    let editor = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    // The variable may hold options, which only a shell takes apart.
    let arguments = ["sh", "-c", "exec \(editor ?? "vi") \"$1\"", "sh", path]
    let status = (try? Program.converse(arguments, environment: environment)) ?? 127
    if status == 127 { throw .noEditor }
    guard status == 0 else { throw .ended(status) }
  }
}

internal import Glibc
internal import Model

/// A text that the user changes with their own editor.
public enum EditedText {
  /// Why there is no changed text.
  public enum Failure: Error, Equatable, Sendable, CustomStringConvertible {
    /// Neither `VISUAL` nor `EDITOR` says which, and there is no `vi`.
    case noEditor
    /// The editor ended with this status.
    case ended(Int32)
    /// What it left is not UTF-8 text.
    case noText
    /// It left nothing: the file is gone.
    case gone
    /// It is not done, but its files tell of a text that may not be saved.
    case unfinished
    /// The text could not be handed over or taken back.
    case file(FileFailure)

    /// What happened and what to do.
    public var description: String {
      switch self {
      case .noEditor: "no editor was found; set VISUAL or EDITOR"
      case .ended(let status) where status > 128: "the editor was ended by signal \(status - 128)"
      case .ended(let status): "the editor ended with status \(status)"
      case .noText: "what the editor left is no UTF-8 text"
      case .gone: "the editor left no file"
      case .unfinished: "the editor is not done with its file"
      case .file(let failure): failure.description
      }
    }
  }

  /// What came of it.
  public struct Outcome: Equatable, Sendable {
    /// The text that the editor left; nil where it is none, or as it was handed over to an editor that
    /// did not end well.
    public var text: String?
    /// Why it is not to be taken as done; nil where the editor ended well.
    public var failure: Failure?
    /// The folder that is kept, for there is more in it than the text: what an editor that was killed
    /// leaves to recover from, or what is no text.
    public var folder: String?

    /// What came of it.
    public init(text: String? = nil, failure: Failure? = nil, folder: String? = nil) {
      (self.text, self.failure, self.folder) = (text, failure, folder)
    }

    /// What happened and what became of it, in words.
    public var description: String {
      let nothing = text == nil && folder == nil ? "nothing was taken" : nil
      let words = [failure?.description, nothing, folder.map { "its files are kept in \($0)" }]
      return words.compactMap(\.self).joined(separator: "; ")
    }
  }

  /// Lets the user's editor change a text in a file of its own, which is taken away afterwards: not
  /// before all that was written there is in safe hands.
  public static func change(_ text: String, environment: Environment = .current) -> Outcome {
    let handedOver = text.isEmpty ? "" : text + "\n"
    let folder: Folder
    do throws(FileFailure) {
      folder = try TemporaryFolder.make(in: environment)
      do throws(FileFailure) {
        try folder.writeNew(file, [Array(handedOver.utf8)])
      } catch {
        TemporaryFolder.remove(folder.path)
        throw error
      }
    } catch {
      return Outcome(failure: .file(error))
    }
    let failure = edit(folder.path(of: file), environment)
    var outcome = taken(from: folder, failure)
    if failure != nil, outcome.text?.trimmed == handedOver.trimmed { outcome.text = nil }
    if outcome.folder == nil { TemporaryFolder.remove(folder.path) }
    return outcome
  }

  private static let file = "note.txt"

  /// What an editor that ended well or not has left in the folder.
  private static func taken(from folder: Folder, _ failure: Failure?) -> Outcome {
    let others = ((try? folder.names()) ?? []).filter { $0 != file }
    let isLeft = failure == nil ? others.contains(where: isRecovery) : !others.isEmpty
    var outcome = Outcome(failure: failure, folder: isLeft ? folder.path : nil)
    do throws(FileFailure) {
      guard let bytes = try folder.read(file) else {
        outcome.failure = failure ?? .gone
        return outcome
      }
      outcome.text = String(validating: bytes, as: UTF8.self)?.withPlainLines
      if outcome.text == nil {
        outcome.failure = failure ?? .noText
        outcome.folder = folder.path
      } else if isLeft, failure == nil {
        outcome.failure = .unfinished
      }
    } catch {
      outcome.failure = failure ?? .file(error)
      outcome.folder = folder.path
    }
    return outcome
  }

  /// Whether an editor recovers from a file what was not saved.
  ///
  /// These are vim's swap files, nano's and emacs' own copies. A copy of the file as it was (`note.txt~`) stays after an end like any other.
  private static func isRecovery(_ name: String) -> Bool {
    name.dropLast().hasSuffix(".sw") || name.contains(".save")
      || name.hasPrefix("#") && name.hasSuffix("#")
  }

  /// Runs the editor.
  ///
  /// - Returns: why it did not end well, if it did not.
  private static func edit(_ path: String, _ environment: Environment) -> Failure? {
    let editor = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    // The variable may hold options, which only a shell takes apart.
    let arguments = ["sh", "-c", "exec \(editor ?? "vi") \"$1\"", "sh", path]
    let status = (try? Program.converse(arguments, environment: environment)) ?? 127
    if status == 127 { return .noEditor }
    return status == 0 ? nil : .ended(status)
  }
}

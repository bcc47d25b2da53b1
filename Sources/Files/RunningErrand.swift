internal import Glibc

/// A program at work on an errand while this one goes on; nothing here waits, and what it started ends
/// with it.
public final class RunningErrand {
  private let errand: Errand
  private let folder: Folder
  private var talk: ProgramTalk
  /// The process, which leads a group of its own; nil once it has ended.
  private var process: pid_t?
  private var status: Int32 = 0
  private var hasFolder = true

  /// Starts the program.
  ///
  /// - Throws: Where there is no place for its files, or it cannot be started; then nothing is left.
  public init(_ errand: Errand) throws(Errand.Failure) {
    // A program that does not read its input must not end this one.
    _ = signal(SIGPIPE, SIG_IGN)
    self.errand = errand
    let folder = try Self.folder(for: errand)
    self.folder = folder
    do throws(SystemError) {
      talk = try ProgramTalk(input: errand.input)
      process = try Program.start(
        errand.words,
        errand.environment,
        talk,
        // What its helpers leave lying about meanwhile goes with the folder.
        in: folder.path,
        with: errand.isTrusted ? .ownSession : .ownGroup
      )
    } catch {
      TemporaryFolder.remove(folder.path)
      throw .program(.starting(errand.name, error))
    }
    talk.begin()
  }

  deinit { end() }

  private static func folder(for errand: Errand) throws(Errand.Failure) -> Folder {
    do throws(FileFailure) {
      let folder = try TemporaryFolder.make(in: errand.environment)
      do throws(FileFailure) {
        for (name, bytes) in errand.files { try folder.writeNew(name, [bytes]) }
      } catch {
        TemporaryFolder.remove(folder.path)
        throw error
      }
      return folder
    } catch {
      throw .file(error)
    }
  }

  /// The group of its processes; nil once it has ended.
  public var group: Int32? { process }

  /// Descriptors that ``isDone()`` is to be asked for as soon as there is something to read.
  public var reading: [Int32] { talk.reading }

  /// Descriptors that ``isDone()`` is to be asked for as soon as there is room to write.
  public var writing: [Int32] { talk.writing }

  /// After how many milliseconds ``isDone()`` is to be asked at the latest: a program that has nothing
  /// more to say is about to end.
  public var pause: Int { talk.isOver ? 5 : 1000 }

  /// Hands over and takes what there is, and tells whether the program has ended.
  public func isDone() -> Bool {
    guard let process else { return true }
    let hasEnded = Program.hasEnded(process)
    // No more than a pipe holds: a program that never stops talking is not listened to for ever.
    for _ in 0..<Self.turns where !talk.goOn(within: 0) { break }
    guard hasEnded || isTooMuch else { return false }
    end(process)
    return true
  }

  /// Whether it has said more than it may.
  private var isTooMuch: Bool {
    if case .output(let most) = errand.result { talk.output.count > most } else { false }
  }

  /// How often something is given and taken before others have their turn.
  private static let turns = 16

  /// Waits until ``isDone()`` is to be asked.
  func wait() {
    _ = talk.wait(within: min(pause, 100))
  }

  /// What the program left, once it is done; then nothing of the errand is left.
  public func result() throws(Errand.Failure) -> [UInt8] {
    defer { end() }
    switch errand.result {
    case .output(let most):
      if isTooMuch { throw .tooMuch(name: errand.name, most: most) }
      if status == Pandoc.outOfMemory { throw .tooMuch(name: errand.name, most: most) }
      guard status == 0 else { throw .unread(name: errand.name, said: lastWords) }
      return talk.output
    case .messages:
      let said = String(decoding: talk.messages, as: UTF8.self).split(whereSeparator: \.isNewline)
        .joined(separator: " ")
      guard status == 0 else { throw .refused(said: said, status: status) }
      return Array(said.utf8)
    case .document(let name):
      guard status == 0 else { throw .failed(name: errand.name, said: lastWords) }
      do throws(FileFailure) {
        if let bytes = try folder.read(name) { return bytes }
      } catch {
        throw .file(error)
      }
      throw .failed(name: errand.name, said: "it left no document")
    }
  }

  /// What the program said last of why nothing came of it.
  private var lastWords: String {
    let lines = String(decoding: talk.messages, as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.last.map { $0.hasSuffix(".") ? String($0.dropLast()) : String($0) }
      ?? "no reason given"
  }

  /// Ends the program and all that it started, and takes its files away.
  public func end() {
    if let process { end(process) }
    if hasFolder { TemporaryFolder.remove(folder.path) }
    hasFolder = false
  }

  private func end(_ process: pid_t) {
    if errand.isTrusted { endGently(process) }
    // Before its number is another's: it leads its group as long as nobody has asked how it ended.
    kill(-process, SIGKILL)
    status = Program.waitForEnd(of: process)
    self.process = nil
  }

  /// Tells it to end, and gives it a moment to end what it started.
  private func endGently(_ process: pid_t) {
    kill(process, SIGTERM)
    let end = SystemCalls.real.uptime() + Self.gentleness
    while !Program.hasEnded(process), SystemCalls.real.uptime() < end {
      _ = talk.goOn(within: 5)
    }
  }

  /// In milliseconds; the dashboard stands still meanwhile.
  private static let gentleness = 1000
}

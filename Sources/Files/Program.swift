internal import Glibc

/// Other programs, started without a shell.
public enum Program {
  /// What a program left behind.
  public struct Output: Equatable, Sendable {
    /// Its exit status, or 128 and the number of the signal that ended it.
    public var status: Int32
    /// What it wrote to standard output.
    public var bytes: [UInt8]
    /// What it wrote to standard error.
    public var messages: [UInt8]
  }

  /// Why a program gave no output.
  public enum Failure: Error, Equatable, Sendable {
    /// It is not installed, or not on the `PATH`.
    case missing(name: String)
    /// It could not be started.
    case cannotStart(name: String, code: Int32)
    /// It took too long and was ended.
    case tooSlow(name: String)
    /// A signal of this number came while it ran; it was ended.
    case interrupted(name: String, signal: Int32)

    /// Why a program could not be started.
    static func starting(_ name: String, _ error: SystemError) -> Failure {
      error.code == ENOENT ? .missing(name: name) : .cannotStart(name: name, code: error.code)
    }

    /// What the process ends with when this is why it ends.
    public var exitStatus: Int32 {
      switch self {
      case .missing: 69
      case .cannotStart, .tooSlow: 75
      case .interrupted(_, let signal): 128 + signal
      }
    }
  }

  /// Runs a program with its input, and returns when it has ended.
  ///
  /// No shell reads the arguments, of which the first is the program's name. A program that is not
  /// done after `patience` milliseconds, or when a signal comes that would end this one, is ended, and
  /// with it those that it started; with no patience it is on its own.
  public static func run(
    _ arguments: [String],
    input: [UInt8] = [],
    environment: Environment = .current,
    patience: Int? = nil
  ) throws(Failure) -> Output {
    // A program that does not read its input must not end this one.
    _ = signal(SIGPIPE, SIG_IGN)
    let name = arguments.first ?? ""
    let end = patience.map { SystemCalls.real.uptime() + $0 }
    do {
      let signals = end.map { _ in HeldSignals() }
      var talk = try ProgramTalk(input: input)
      let process = try start(arguments, environment, talk, with: end == nil ? .ours : .ownGroup)
      talk.begin()
      let isDone = talk.finish(before: end, or: signals)
      if !isDone { kill(-process, SIGKILL) }
      let status = waitForEnd(of: process)
      if let signal = signals?.came { throw Failure.interrupted(name: name, signal: signal) }
      guard isDone else { throw Failure.tooSlow(name: name) }
      return Output(status: status, bytes: talk.output, messages: talk.messages)
    } catch let failure as Failure {
      throw failure
    } catch {
      let code = (error as? SystemError)?.code ?? 0
      throw .starting(name, SystemError(code: code))
    }
  }
}

internal import Glibc

/// What another program is to do: it is given an input and files in a folder of its own, and leaves one
/// there or says what it made.
public struct Errand: Sendable {
  /// The program's name and its arguments, which no shell reads.
  let words: [String]
  let input: [UInt8]
  /// What it finds in the folder that it is started in.
  let files: [(name: String, bytes: [UInt8])]
  /// Where what it made is.
  let result: Result
  let environment: Environment
  /// How long it may take, in milliseconds.
  public let patience: Int
  /// What people call the program, where that is not the name that it is started by.
  private let title: String?

  /// Where a program leaves what it made.
  public enum Result: Sendable {
    /// In a document, the file of this name in its folder.
    case document(String)
    /// On standard output, where it says what it read in a file that somebody named: no more than so many
    /// bytes.
    case output(upTo: Int)
    /// On standard error, where it says what it did, or why not.
    case messages
  }

  /// An errand for a program.
  ///
  /// - Parameters:
  ///   - words: the program's name and its arguments.
  ///   - input: what it reads from standard input.
  ///   - files: what it finds in its folder.
  ///   - result: where it leaves what it made.
  ///   - environment: where programs and temporary files are.
  ///   - patience: how long it may take, in milliseconds.
  ///   - title: what people call the program, where that is not the name that it is started by.
  public init(
    _ words: [String],
    input: [UInt8] = [],
    files: [(name: String, bytes: [UInt8])] = [],
    result: Result,
    environment: Environment = .current,
    patience: Int,
    called title: String? = nil
  ) {
    (self.words, self.input, self.files, self.result) = (words, input, files, result)
    (self.environment, self.patience, self.title) = (environment, patience, title)
  }

  /// Why nothing came of it.
  public enum Failure: Error, Equatable, Sendable {
    /// The program could not be started, took too long, or a signal came meanwhile.
    case program(Program.Failure)
    /// It ended with a status other than 0 or left nothing, and said this.
    case failed(name: String, said: String)
    /// It could not read the file, and said this.
    case unread(name: String, said: String)
    /// It did not do what it was asked for, says why, and ends with a status that tells it to programs.
    case refused(said: String, status: Int32)
    /// It made more of the file than so many bytes, and was ended.
    case tooMuch(name: String, most: Int)
    /// There was no place for its files.
    case file(FileFailure)

    /// What the process ends with when this is why it ends.
    public var exitStatus: Int32 {
      switch self {
      case .program(let failure): failure.exitStatus
      case .failed: 69
      case .unread, .tooMuch: 65
      case .refused(_, let status): status
      case .file(let failure): failure.exitStatus
      }
    }
  }

  /// What the program is called.
  public var name: String { title ?? words.first ?? "" }

  /// Whether it puts its own things in order where it is told to end, and knows of no terminal meanwhile.
  var isTrusted: Bool {
    switch result {
    case .messages: true
    case .document, .output: false
    }
  }

  /// Has it done, waits until it is, and returns what the program left.
  ///
  /// A program that takes too long, or is at work when a signal comes that would end this one, is ended,
  /// and with it those that it started.
  public func run() throws(Failure) -> [UInt8] {
    // What would end this process waits until all is taken away.
    let signals = HeldSignals()
    defer { withExtendedLifetime(signals) {} }
    let end = SystemCalls.real.uptime() + patience
    let running = try RunningErrand(self)
    while !running.isDone() {
      let isLate = SystemCalls.real.uptime() >= end
      if isLate || HeldSignals.coming != nil {
        running.end()
        let signal = signals.came
        throw .program(signal.map { .interrupted(name: name, signal: $0) } ?? .tooSlow(name: name))
      }
      running.wait()
    }
    return try running.result()
  }
}

extension Errand.Failure: CustomStringConvertible {
  /// What happened and what to do, in plain words and one line.
  public var description: String {
    switch self {
    case .program(let failure): failure.description
    case .failed(let name, let said):
      "\(name): could not make the document: \(said). md and html need no other program."
    case .unread(let name, let said): "\(name): could not read the file: \(said)."
    case .refused(let said, _): said
    case .tooMuch(let name, let most):
      "\(name): there is more in the file than \(most >> 20) MB of text; a part of it can be imported."
    case .file(let failure): failure.description
    }
  }
}

internal import Glibc

extension Program {
  /// Runs a program for as long as it takes, and returns what it left when it has ended.
  ///
  /// A signal that would end this process ends the program first: by a word, after which it puts its own
  /// things in order, and by force where it does not. What it left running is not waited for.
  ///
  /// - Parameters:
  ///   - arguments: its name and its arguments, which no shell reads.
  ///   - input: what it reads.
  ///   - environment: its variables.
  ///   - folder: where it begins.
  ///   - company: whether it may use the terminal.
  ///   - signals: those that are held back meanwhile.
  /// - Returns: what it left.
  /// - Throws: ``Failure/interrupted(name:signal:)`` where a signal came, before it was started or while it
  ///   ran.
  static func attend(
    _ arguments: [String],
    input: [UInt8] = [],
    environment: Environment,
    in folder: String,
    with company: Company,
    _ signals: HeldSignals
  ) throws(Failure) -> Output {
    defer { withExtendedLifetime(signals) {} }
    _ = signal(SIGPIPE, SIG_IGN)
    let name = arguments.first ?? ""
    // It stays on hold: nothing is begun any more, whoever else asks.
    if let signal = HeldSignals.coming { throw .interrupted(name: name, signal: signal) }
    do {
      var talk = try ProgramTalk(input: input)
      let process = try start(arguments, environment, talk, in: folder, with: company)
      talk.begin()
      let isDone = listen(to: process, &talk) { HeldSignals.coming == nil }
      if !isDone { end(process, company, &talk) }
      let status = waitForEnd(of: process)
      if let signal = HeldSignals.coming {
        throw Failure.interrupted(name: name, signal: signal)
      }
      return Output(status: status, bytes: talk.output, messages: talk.messages)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .starting(name, SystemError(code: (error as? SystemError)?.code ?? 0))
    }
  }

  /// Talks with a program until it has ended; false where it is to be listened to no longer.
  private static func listen(
    to process: pid_t,
    _ talk: inout ProgramTalk,
    while wanted: () -> Bool
  ) -> Bool {
    while !talk.isOver {
      // What it left running may keep its output open for ever.
      if hasEnded(process) {
        for _ in 0..<mostTurns where !talk.goOn(within: 0) { break }
        return true
      }
      guard wanted() else { return false }
      _ = talk.goOn(within: lookEvery)
    }
    return true
  }

  /// Ends a program and all that it started.
  private static func end(_ process: pid_t, _ company: Company, _ talk: inout ProgramTalk) {
    let target = company == .ours ? process : -process
    kill(target, SIGTERM)
    let end = SystemCalls.real.uptime() + patience
    let isDone = listen(to: process, &talk) { SystemCalls.real.uptime() < end }
    if !isDone || !hasEnded(process) { kill(target, SIGKILL) }
  }

  /// In milliseconds, how often it is looked whether a signal came, which wakes nobody.
  private static let lookEvery = 100
  /// In milliseconds, how long a program may take to put its things in order.
  private static let patience = 3000
  /// How often a pipe is read that may be endless.
  private static let mostTurns = 4096
}

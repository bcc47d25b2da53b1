internal import Dashboard
internal import Files

/// What other programs are to make, one after the other: the first is at work, the others wait.
struct Jobs {
  private(set) var current: (job: Job, program: RunningErrand, since: Int)?
  private var waiting: [Job] = []

  /// Lets a job wait for its turn.
  mutating func append(_ job: Job) { waiting.append(job) }

  /// The next job, where no program is at work.
  mutating func next() -> Job? {
    current == nil && !waiting.isEmpty ? waiting.removeFirst() : nil
  }

  /// Whether a sync of a dossier waits for its turn: what is entered there until then goes with it.
  func isToSync(_ dossier: String) -> Bool {
    waiting.contains { $0.purpose == .syncing && $0.dossier == dossier }
  }

  /// One that reads a file to be taken in, at work or waiting; nil where none does.
  var toTakeIn: Job? {
    ([current?.job].compactMap(\.self) + waiting).first { $0.purpose == .reading }
  }

  /// Begins a job, at a moment in milliseconds on a clock that nobody sets.
  mutating func begin(_ job: Job, at now: Int) throws(Errand.Failure) {
    current = (job, try RunningErrand(job.errand), now)
  }

  /// The job is no longer at work.
  mutating func drop() { current = nil }

  /// None waits any more.
  mutating func forget() { waiting = [] }

  /// What is to be waited for, to be read from and to be written to.
  var reading: [Int32] { current?.program.reading ?? [] }
  var writing: [Int32] { current?.program.writing ?? [] }

  /// In how many milliseconds it is to be looked at if nothing else happens; nil where none is at work.
  ///
  /// The footer tells the seconds, so that is when the next one is over.
  func timeLeft(at now: Int) -> Int? {
    current.map { min($0.program.pause, 1000 - (now - $0.since) % 1000) }
  }

  /// Whether the program at work has had all the time that it may take.
  func isLate(at now: Int) -> Bool {
    current.map { now - $0.since >= $0.job.errand.patience } ?? false
  }

  /// What the dashboard tells of it.
  func work(at now: Int) -> Work? {
    current.map { job, _, since in
      Work(
        program: job.errand.name,
        verb: job.purpose.verb,
        file: job.fileName,
        seconds: (now - since) / 1000,
        waiting: waiting.count
      )
    }
  }
}

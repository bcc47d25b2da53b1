internal import Dashboard
internal import Files
internal import Model

/// Other programs, at work beside the loop.
extension Session {
  /// Has a file made, at once or when those before it are done.
  mutating func take(_ job: Job) {
    jobs.append(job)
    beginNext()
  }

  /// Takes and gives what there is for the program at work, and what came of it once it is done.
  mutating func lookAtJob() {
    guard let (job, program, _) = jobs.current else { return }
    if program.isDone() {
      jobs.drop()
      finish(job, program)
    } else if jobs.isLate(at: clocks.uptime()) {
      program.end()
      jobs.drop()
      fail(job, Program.Failure.tooSlow(name: job.errand.name).description)
    }
    beginNext()
  }

  /// Ends the program at work, and nothing else.
  mutating func endJob() {
    guard let (job, program, _) = jobs.current else { return }
    program.end()
    jobs.drop()
    let words = "\(job.errand.name) was ended; \(job.fileName) \(job.purpose.undone)"
    happen(.told(told(words, of: job)))
    beginNext()
  }

  /// The session is over: the program at work ends with it, and none follows.
  mutating func leaveJobs() {
    jobs.current?.program.end()
    jobs.drop()
    jobs.forget()
    display.takeAlong(nil)
  }

  private mutating func finish(_ job: Job, _ program: RunningErrand) {
    do {
      let action = try job.finish(try program.result())
      if job.purpose == .syncing { toldSyncs[job.dossier] = nil }
      if job.isQuiet { return }
      if case .told(let words) = action {
        happen(.told(told(words, of: job)))
      } else {
        happen(action)
      }
    } catch {
      fail(job, commands.reason(of: error) ?? "it could not be done")
    }
  }

  private mutating func fail(_ job: Job, _ why: String) {
    let words = told("\(job.fileName) \(job.purpose.undone): \(why)", of: job)
    guard job.isQuiet else { return happen(.failed(words)) }
    // What nobody asked for and is no better is not told with each change.
    guard toldSyncs[job.dossier] != why else { return }
    toldSyncs[job.dossier] = why
    happen(.told(words))
  }

  /// What is said of a job, with the dossier that it was asked for at where another one is at the front.
  private func told(_ words: String, of job: Job) -> String {
    let isHere = job.dossier == folder.place.folder
    return isHere ? words : "\(job.dossier.lastStep): \(words)"
  }

  /// Starts the next program where none is at work, and shows how it stands.
  private mutating func beginNext() {
    while let job = jobs.next() {
      do throws(Errand.Failure) {
        try jobs.begin(job, at: clocks.uptime())
      } catch {
        fail(job, error.description)
      }
    }
    display.takeAlong(jobs.current?.program.group)
    let work = jobs.work(at: clocks.uptime())
    if work != state.work { happen(.working(work)) }
  }
}

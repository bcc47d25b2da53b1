public import Canvas
internal import CNcurses
internal import Glibc

extension Screen {
  /// Sleeps until something happens.
  ///
  /// - Parameters:
  ///   - reading: Descriptors to wake up for as soon as there is something to read.
  ///   - writing: Descriptors to wake up for as soon as there is room to write.
  ///   - until: When to wake up at the latest, in seconds of Unix time, if ever; by the clock on
  ///     the wall, so that it is right after sleep and when the clock is set. A moment in the past
  ///     wakes up at once.
  ///   - within: After how many milliseconds to wake up if nothing happens, if ever.
  /// - Returns: What happened; the rest is told by the next call.
  public mutating func wait(
    reading: [Int32],
    writing: [Int32],
    until: Int?,
    within: Int?
  ) -> Wake {
    sleep.setAlarm(until)
    while true {
      let limit = keyboard.hasMore ? 0 : within
      let reasons = sleep.sleep(reading: reading, writing: writing, atMost: limit)
      if reasons.signal, let wake = answerSignals() { return wake }
      if let wake = answerKeyboard(reasons) { return wake }
      if reasons.ready { return .ready }
      if reasons.clock {
        sleep.acknowledgeAlarm()
        return .clock
      }
      if reasons.nothing, within != nil { return .waited }
    }
  }

  private mutating func answerSignals() -> Wake? {
    let signal = cn_signals_next()
    switch signal {
    case SIGHUP: return .hangup
    case SIGINT, SIGTERM: return .terminate(signal)
    case SIGTSTP:
      stop(group: false)
      return .continued
    case SIGCONT:
      recover()
      return .continued
    default:
      // A new size: ncurses tells it as a key.
      return nil
    }
  }

  private mutating func answerKeyboard(_ reasons: Sleep.Reasons) -> Wake? {
    guard reasons.keyboard || reasons.signal || keyboard.hasMore else {
      return reasons.hangup ? .hangup : nil
    }
    let inputs = keyboard.read()
    // ncurses has cut its window to size, and grown it: what is shown is no longer what we drew.
    if keyboard.foundResize { painter.forget() }
    if !inputs.isEmpty { return .input(inputs) }
    let ended = reasons.hangup || reasons.keyboard && !keyboard.foundAnything && cn_input_ended()
    return ended ? .hangup : nil
  }
}

internal import Canvas

/// A program that is at work beside the dashboard.
public struct Work: Hashable, Sendable {
  /// What it is called.
  public let program: String
  /// What it does with the file, as `makes`.
  public let verb: String
  /// The file that it makes or reads.
  public let file: String
  /// For how many seconds it has been at work.
  public let seconds: Int
  /// How many wait until it is done.
  public let waiting: Int

  /// A program at work.
  public init(
    program: String,
    verb: String = "makes",
    file: String,
    seconds: Int,
    waiting: Int
  ) {
    (self.program, self.verb, self.file) = (program, verb, file)
    (self.seconds, self.waiting) = (seconds, waiting)
  }

  /// How it stands, as much as there is room for; the least where there is hardly any.
  func words(in room: Int) -> String {
    let all = "\(seconds) s" + (waiting > 0 ? ", \(waiting) waiting" : "")
    return ["\(program) \(verb) \(file) \(all)", "\(program) \(all)"].first { $0.columns <= room }
      ?? least
  }

  /// The least that is said of it.
  var least: String { "\(program) \(seconds) s" }
}

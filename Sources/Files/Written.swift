public import Model

/// What a write did.
public struct Written: Sendable {
  /// The lines that were written, one behind the other.
  let lines: [UInt8]
  /// What others had written before, which those lines come after.
  public var news: DossierNews
  /// A lock of git that was there all the while, if there was one.
  public var leftLock: LeftLock?
  /// That nobody was kept out meanwhile, if that is so.
  public var noLocks: NoLocks?

  /// How many events were written.
  public var count: Int { lines.count { $0 == UInt8(ascii: "\n") } }

  /// The events that were written, none if there was nothing to write; read anew each time.
  public var events: [Event] { lines.events }

  /// What is told of the folder besides.
  public var warnings: [String] {
    [leftLock?.description, noLocks?.description].compactMap(\.self)
  }
}

extension [UInt8] {
  /// The events of whole lines.
  var events: [Event] {
    var reader = JournalReader()
    return reader.read(self)
  }
}

/// Something that is there, or that is made of what another program makes first.
///
/// A command on the shell waits for that program; the dashboard lets it run beside its own work.
public enum Pending<Value> {
  /// It is there.
  case made(Value)
  /// It is made of what comes of an errand.
  case awaits(Errand, ([UInt8]) throws -> Value)

  /// The same, with something made of it.
  public func map<Other>(
    _ change: @escaping (Value) throws -> Other
  ) throws -> Pending<Other> {
    switch self {
    case .made(let value): .made(try change(value))
    case .awaits(let errand, let make): .awaits(errand) { try change(try make($0)) }
    }
  }

  /// The value; waits for the other program where there is one, and lets go of what that was given.
  public consuming func get() throws -> Value {
    let (made, make): ([UInt8], ([UInt8]) throws -> Value)
    switch consume self {
    case .made(let value): return value
    case .awaits(let errand, let change): (made, make) = (try errand.run(), change)
    }
    return try make(made)
  }
}

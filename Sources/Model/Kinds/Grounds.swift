/// What something that was said rests on.
public struct Grounds: Hashable, Sendable {
  /// A letter's number.
  public var ref: String?
  /// On whose word: an institution's id, or a name.
  public var from: String?

  /// Grounds; nil of what is not known.
  public init(ref: String? = nil, from: String? = nil) { (self.ref, self.from) = (ref, from) }
}

extension Event {
  /// What it rests on.
  public var grounds: Grounds { Grounds(ref: ref, from: from) }
}

extension [JSON.Member] {
  /// The same resting on something else.
  public func setting(_ grounds: Grounds) -> [JSON.Member] {
    setting(.ref, to: grounds.ref.map { .string($0) })
      .setting(.from, to: grounds.from.map { .string($0) })
  }
}

extension Names {
  /// What something rests on, a phrase each: a letter as it is written, and on whose word.
  public func words(for grounds: Grounds) -> [String] {
    let ref = grounds.ref.flatMap { $0.isEmpty ? nil : $0 }
    let from = grounds.from.flatMap { $0.isEmpty ? nil : "on the word of \(institution($0))" }
    return [ref, from].compactMap(\.self)
  }
}

/// What stands for some texts where many are compared and none is kept: two that differ have the same one
/// as often as two numbers of 128 bits drawn by chance are the same.
struct Fingerprint: Hashable {
  private let one: Int
  private let other: Int

  /// That of some texts, in their order.
  init(_ texts: String...) {
    (one, other) = (Self.hash(texts, seed: 0), Self.hash(texts, seed: 1))
  }

  private static func hash(_ texts: [String], seed: Int) -> Int {
    var hasher = Hasher()
    hasher.combine(seed)
    hasher.combine(texts)
    return hasher.finalize()
  }
}

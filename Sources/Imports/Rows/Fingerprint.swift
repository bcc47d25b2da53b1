/// What stands for some texts where many are compared and none is kept: two that differ have the same one
/// as often as two numbers of 64 bits drawn by chance are the same.
struct Fingerprint: Hashable {
  private let number: Int

  /// That of some texts, in their order.
  init(_ texts: String...) {
    var hasher = Hasher()
    hasher.combine(texts)
    number = hasher.finalize()
  }
}

import Model

extension Dossier {
  /// The recommendation or part that an ID means; if none, the failure names the nearest.
  func find(_ name: String) throws(Failure) -> Subject {
    if let subject = subject(name) { return subject }
    let nearest = idsLike(name)
    let hint =
      nearest.isEmpty
      ? "greco list shows them all." : "Nearest: \(nearest.joined(separator: ", "))."
    throw Failure("\u{201C}\(name)\u{201D}: no recommendation has this ID. \(hint)", .noSuch)
  }
}

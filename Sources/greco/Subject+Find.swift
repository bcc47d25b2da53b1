import Model

extension Dossier {
  /// The recommendation or part that an ID means; if none, the failure names the nearest.
  func find(_ name: String) throws(Failure) -> Subject {
    if let subject = subject(name) { return subject }
    if recommendations.allSatisfy({ $0.number == nil }), name.isOfficialNumber {
      throw Failure("This dossier has no official numbers; greco list shows the IDs.", .noSuch)
    }
    let nearest = idsLike(name)
    let hint =
      nearest.isEmpty
      ? "greco list shows them all." : "Nearest: \(nearest.joined(separator: ", "))."
    throw Failure(
      "\u{201C}\(name)\u{201D}: no recommendation has this ID. "
        + (WrittenDashes.hint([name]) ?? hint),
      .noSuch
    )
  }
}

extension String {
  /// Whether it is meant for one of GRECO's numbers, or a part of one: `14`, `xiv`, `vii.ii`.
  ///
  /// No evaluation had forty recommendations; letters of greater numerals would make words.
  fileprivate var isOfficialNumber: Bool {
    let number = lowercased().prefix { $0 != "." }
    return !number.isEmpty
      && (number.allSatisfy(\.isNumber) || number.allSatisfy { "ivx".contains($0) })
  }
}

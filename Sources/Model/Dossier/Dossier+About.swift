/// What a reader has to know about the dossier as a whole.
extension Dossier {
  /// What it was shipped with, then what is not in it as it stands; nil if there is nothing to say.
  public var about: LocalizedText? {
    let gaps = Gaps(in: self).sentences.joined(separator: " ")
    guard let note = catalogue.note else { return gaps.isEmpty ? nil : LocalizedText(gaps) }
    return gaps.isEmpty ? note : note.adding(" " + gaps)
  }
}

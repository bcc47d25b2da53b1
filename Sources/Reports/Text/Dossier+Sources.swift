import Model

/// What a text is from, in a line of plain text.
extension Dossier {
  /// A source by its name, with the paragraph and its address; the key of one that is not known here.
  func sourceWords(_ citation: Citation) -> String {
    guard let source = catalogue.source(citation.source) else {
      return citation.source + citation.paragraphWords
    }
    return "\(source.shortName): \(source.title.text())\(citation.paragraphWords)"
      + (source.url.map { " \($0)" } ?? "")
  }
}

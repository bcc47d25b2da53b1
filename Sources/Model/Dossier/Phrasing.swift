extension String {
  /// With a capital letter in front.
  public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// A noun with the article that it takes: `a note`, `an answer`.
  public var withArticle: String {
    let startsWithVowel = first.map { "aeiou".contains($0) } ?? false
    return "\(startsWithVowel ? "an" : "a") \(self)"
  }
}

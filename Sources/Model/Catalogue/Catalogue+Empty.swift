extension Catalogue {
  /// A dossier that is to be filled: a member and its round, with one theme to begin with.
  ///
  /// - Returns: nil where the member's name has no letter or digit to make an id of.
  public static func empty(member: String, round: String) -> Catalogue? {
    guard let id = member.asID else { return nil }
    return Catalogue(
      id: id,
      member: LocalizedText(member),
      round: LocalizedText(round),
      themes: [
        Theme(id: "recommendations", title: LocalizedText("Recommendations"), recommendations: [])
      ],
      reports: [],
      deadlines: [],
      institutions: [],
      sources: []
    )
  }
}

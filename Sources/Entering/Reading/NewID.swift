public import Model

/// An id that nothing in a dossier has.
public struct NewID: Hashable, Sendable {
  let id: String

  /// - Throws: Where it is no id, or something has it.
  public init(_ id: String, in dossier: Dossier) throws(Refusal) {
    guard id.isKebabCase else { throw .unread(.noID(id)) }
    if let taken = dossier.editable(id), taken.id == id {
      throw .impossible(.taken(id, by: taken.noun))
    }
    self.id = id
  }
  /// The id of a theme, which something else may have as well.
  ///
  /// - Throws: Where it is no id, or a theme has it.
  public init(theme id: String, in dossier: Dossier) throws(Refusal) {
    guard id.isKebabCase else { throw .unread(.noID(id)) }
    if let theme = dossier.catalogue.theme(id) {
      throw .impossible(.taken(theme.eventID, by: "theme"))
    }
    self.id = id
  }
}

/// What a reference leads to.
public enum Reference: Hashable, Sendable {
  /// A page on the web.
  case page(String)
  /// Another dossier, by its id, or a recommendation or part of it: `georgia-5/asset-declarations.ii`.
  case point(dossier: String, on: String?)
  /// What people know by its name: `OECD IAP 3.2`.
  case words(String)

  /// What was written.
  public init(_ text: String) {
    let pieces = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let on = pieces.dropFirst().first
    if text.isWebAddress {
      self = .page(text)
    } else if pieces.count <= 2, pieces[0].isKebabCase,
      on.map({ Overlay.subject($0).recommendation.isKebabCase }) != false
    {
      self = .point(dossier: pieces[0], on: on)
    } else {
      self = .words(text)
    }
  }

  /// Whether nothing in it is for nobody else: what looks like a path can hold a person's name.
  var isPublic: Bool {
    guard case .words(let text) = self else { return true }
    let isPath = ["/", "~", "."].contains { text.hasPrefix($0) } || text.contains("\\")
    return !isPath && !text.contains("://") && !text.contains("file:")
  }
}

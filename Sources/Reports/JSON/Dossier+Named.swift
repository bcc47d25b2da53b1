public import Model

extension Dossier {
  /// What is told of it, for where several dossiers are told of: its id is in front, as `dossier`.
  public func named(_ json: JSON) -> JSON {
    guard case .object(let members) = json else { return json }
    return .object([JSON.Member("dossier", .string(catalogue.id))] + members)
  }
}

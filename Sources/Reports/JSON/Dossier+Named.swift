public import Model

extension Dossier {
  /// What is told of it, for where several dossiers are told of: its id is in front, as `dossier`.
  public func named(_ json: JSON) -> JSON {
    guard case .object(let members) = json else { return json }
    return .object([JSON.Member("dossier", .string(catalogue.id))] + members)
  }
}

extension JSON {
  /// What is told of a dossier as it is; among several, a value for each that something is told of, with the
  /// dossier's id in front.
  public static func each(_ told: [(dossier: Dossier, json: JSON)], among count: Int) -> JSON {
    if count == 1, let one = told.first { return one.json }
    return .array(told.map { $0.dossier.named($0.json) })
  }
}

import Model
import Reports

/// Those lists of several dossiers in which something is; one where all are empty, which is told there.
func toldOf<List>(_ lists: [List], unless isEmpty: (List) -> Bool) -> [List] {
  let told = lists.filter { !isEmpty($0) }
  return told.isEmpty ? Array(lists.prefix(1)) : told
}

/// Prints which dossier the next lines are of, where there are several.
func sayWhich(_ dossier: Dossier, among count: Int) throws {
  if count > 1 { try put("\n\(dossier.memberAndRound.shown) (\(dossier.catalogue.id))\n") }
}

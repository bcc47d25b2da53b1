import Model
import Reports

/// Prints which dossier the next lines are of, where there are several.
func sayWhich(_ dossier: Dossier, among count: Int) throws {
  if count > 1 { try put("\n\(dossier.memberAndRound.shown) (\(dossier.catalogue.id))\n") }
}

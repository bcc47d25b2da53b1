internal import Entering
internal import Model

/// Who is named in a row.
extension TableReading {
  /// Reads who answers for a recommendation: the lead, then the others.
  ///
  /// What the row does not say of the two stays; a lead by itself takes the place of the one before.
  mutating func readLead(_ row: TableRow, on ids: [String]) {
    let columns = (shape.places(of: .lead), shape.places(of: .with))
    guard let first = (columns.0 + columns.1).first(where: { written(row, $0) != nil }) else {
      return
    }
    if ids.contains(where: { dossier.subject($0)?.part != nil }) {
      for column in columns.0 + columns.1 where row[column].saysSomething {
        refuse(row, column, because: "a part has no lead of its own; the row of the whole one has")
      }
      return
    }
    let (lead, with) = (read(columns.0, of: row), read(columns.1, of: row))
    if lead == .waits || with == .waits {
      // Neither is entered without the other.
      let all = (columns.0 + columns.1).compactMap { written(row, $0) }.joined(separator: "; ")
      return wait(forInstitutionsOf: all, "who answers for it", at: place(row, first), on: ids)
    }
    for id in ids {
      let before =
        dossier.subject(id)?.recommendation.responsible.compactMap {
          dossier.catalogue.institution($0).map { NamedInstitution.known($0) }
        } ?? []
      guard let named = answering(lead, with, before: before) else {
        refuse(row, first, because: "no lead is named beside them")
        continue
      }
      let names = named.isEmpty ? "none" : named.map(words).joined(separator: "; ")
      propose(
        once: "who answers for it",
        names,
        on: id,
        at: place(row, first),
        from: before.isEmpty ? nil : before.map(words).joined(separator: "; "),
        by: ResponsibleDeed(named, on: alone(id))
      )
    }
  }

  /// What the cells of one side say.
  private enum Side: Equatable {
    case nothing
    case none
    case named([NamedInstitution])
    case waits
  }

  private mutating func read(_ columns: [Int], of row: TableRow) -> Side {
    var side = Side.nothing
    for column in columns {
      guard let text = written(row, column) else { continue }
      if WrittenNone.isSaid(by: text) {
        if side == .nothing { side = .none }
      } else if let found = institutions(text, at: place(row, column)) {
        // Whoever is left out is as if not named.
        guard !found.isEmpty else { continue }
        if case .named(let others) = side {
          side = .named(others + found)
        } else {
          side = .named(found)
        }
      } else {
        return .waits
      }
    }
    return side
  }

  /// Who answers then; nil where others are named without a lead.
  private func answering(
    _ lead: Side,
    _ with: Side,
    before: [NamedInstitution]
  ) -> [NamedInstitution]? {
    let others: [NamedInstitution]
    switch with {
    case .named(let named): others = named
    case .none: others = []
    case .nothing, .waits: others = Array(before.dropFirst())
    }
    switch lead {
    case .named(let named):
      let areAll = namesEverybody || named.count > 1 && with == .nothing
      return (areAll ? named : named + others).unique
    case .none: return with == .nothing || with == .none ? [] : nil
    case .nothing, .waits:
      // Nobody is the lead by being named beside it.
      if let first = before.first { return ([first] + others).unique }
      return others.isEmpty ? [] : nil
    }
  }

  private func words(_ institution: NamedInstitution) -> String {
    switch institution {
    case .known(let known): known.name.text()
    case .new(let name): name
    }
  }
}

extension TableCell {
  /// Whether something stands there that does not only fill it.
  fileprivate var saysSomething: Bool { !text.isEmpty && !WrittenNothing.isSaid(by: text) }
}

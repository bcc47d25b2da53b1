internal import Entering
internal import Model

/// Who is named in a row.
extension TableReading {
  /// Reads who answers for a recommendation: the lead, then the others.
  ///
  /// What the row does not say of the two stays; a lead by itself takes the place of the one before.
  mutating func readLead(_ row: TableRow, on ids: [String]) {
    let columns = (shape.places(of: .lead), shape.places(of: .with))
    var texts: [Int: String] = [:]
    for column in columns.0 + columns.1 { texts[column] = written(row, column) }
    let named = (columns.0 + columns.1).filter { texts[$0] != nil }
    guard let first = named.first else { return }
    if ids.contains(where: { dossier.subject($0)?.part != nil }) {
      for column in columns.0 + columns.1 where row[column].saysSomething {
        refuse(row, column, because: "a part has no lead of its own; the row of the whole one has")
      }
      return
    }
    let (lead, with) = (read(columns.0, texts, of: row), read(columns.1, texts, of: row))
    if let open = lead.open ?? with.open {
      // Neither is entered without the other.
      let all = named.compactMap { texts[$0] }.joined(separator: "; ")
      let place = place(row, first)
      return wait(forInstitutionsOf: open, in: all, "who answers for it", at: place, on: ids)
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
    /// That of a text somebody has to be known first.
    case waits(String)

    var open: String? { if case .waits(let text) = self { text } else { nil } }
  }

  private mutating func read(_ columns: [Int], _ texts: [Int: String], of row: TableRow) -> Side {
    var side = Side.nothing
    for column in columns {
      guard let text = texts[column] else { continue }
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
        return .waits(text)
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

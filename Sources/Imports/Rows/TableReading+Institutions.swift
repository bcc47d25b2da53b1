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
    let (lead, with) = (
      read(columns.0, of: row, on: ids), read(columns.1, of: row, on: ids)
    )
    if lead == .waits || with == .waits { return }
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

  private mutating func read(_ columns: [Int], of row: TableRow, on ids: [String]) -> Side {
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
        wait(forInstitutionsOf: text, "who answers for it", at: place(row, column), on: ids)
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

  /// Something waits for who is named.
  mutating func wait(
    forInstitutionsOf text: String,
    _ what: String,
    at place: Place,
    on ids: [String]
  ) {
    let open = names(in: text).first { institution($0) == .open }
    let key = Question.Key.institution(Self.plainName(open ?? text))
    for id in ids { proposal.waiting.append(Waiting(what, text, on: id, at: place, for: key)) }
  }

  /// Who a cell names; nil where one of them is not known, which is asked then.
  mutating func institutions(_ text: String, at place: Place) -> [NamedInstitution]? {
    var all: [NamedInstitution] = []
    var isComplete = true
    for name in names(in: text) {
      let plain = Self.plainName(name)
      newNames[plain] = newNames[plain] ?? name.withPlainBlanks
      switch institution(name) {
      case .named(let institutions): all += institutions
      case .leftOut: break
      case .open:
        isComplete = false
        askOpen(name, at: place)
      }
      for one in leftOut(of: name) { tellLeftOut(one, at: place) }
    }
    return isComplete ? all : nil
  }

  /// What is known of a name.
  private enum Known: Equatable {
    case named([NamedInstitution])
    case leftOut
    case open
  }

  private func institution(_ name: String) -> Known {
    if let known = known(name) { return .named([known]) }
    let answer = answers[.institution(Self.plainName(name))]
    switch answer {
    case Answers.skip?: return .leftOut
    case "new"?:
      let spelling = newNames[Self.plainName(name)] ?? name.withPlainBlanks
      return .named([.new(spelling)])
    case "several"? where Self.pieces(name).count > 1:
      var all: [NamedInstitution] = []
      for piece in Self.pieces(name) {
        switch institution(piece) {
        case .named(let institutions): all += institutions
        case .leftOut: break
        case .open: return .open
        }
      }
      return .named(all)
    case let id?: return dossier.catalogue.institution(id).map { .named([.known($0)]) } ?? .open
    case nil: break
    }
    let pieces = Self.pieces(name)
    let known = pieces.compactMap { self.known($0) }
    return pieces.count > 1 && known.count == pieces.count ? .named(known) : .open
  }

  /// What of a name somebody answered to leave out: all of it, or some of the several that it is.
  private func leftOut(of name: String) -> [String] {
    if institution(name) == .leftOut { return [name.withPlainBlanks] }
    guard answers[.institution(Self.plainName(name))] == "several" else { return [] }
    return Self.pieces(name).filter { institution($0) == .leftOut }
  }

  private func known(_ name: String) -> NamedInstitution? {
    if let known = institutions[Self.plainName(name)] { return .known(known) }
    let found = institutionNames.named(name)
    guard found.count == 1, case .known? = found.first else { return nil }
    return found[0]
  }

  /// The names that certainly are several: between semicolons, bars and lines.
  private func names(in text: String) -> [String] {
    text.split { ";|\n".contains($0) }.map { String($0).withoutListSigns }
      .filter { !$0.isEmpty }
  }

  private mutating func askOpen(_ name: String, at place: Place) {
    if answers[.institution(Self.plainName(name))] == "several", Self.pieces(name).count > 1 {
      for piece in Self.pieces(name) where institution(piece) == .open { askOpen(piece, at: place) }
    } else {
      let dossier = dossier
      ask(
        .institution(Self.plainName(name)),
        .institution(name, pieces: Self.pieces(name), in: dossier),
        at: place
      )
    }
  }

  /// A name as answers are kept of it.
  static func plainName(_ name: String) -> String {
    name.searchable.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What stands between commas.
  private static func pieces(_ name: String) -> [String] {
    name.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}

extension String {
  /// With one blank between its words.
  fileprivate var withPlainBlanks: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Without what marks a line of a list, and the word in brackets that Kazakh plans put behind whoever
  /// gathers what the others did.
  fileprivate var withoutListSigns: String {
    var text = trimmed
    for sign in ["- ", "\u{2013} ", "\u{2022} ", "* "] where text.hasPrefix(sign) {
      text = String(text.dropFirst(sign.count)).trimmed
    }
    for word in ["(свод)", "(созыв)", "(жинақтау)", "(жинақ)"]
    where text.lowercased().hasSuffix(word) { text = String(text.dropLast(word.count)).trimmed }
    return text
  }
}

extension TableCell {
  /// Whether something stands there that does not only fill it.
  fileprivate var saysSomething: Bool { !text.isEmpty && !WrittenNothing.isSaid(by: text) }
}

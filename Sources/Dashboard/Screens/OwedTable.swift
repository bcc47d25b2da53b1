internal import Canvas
internal import Model

/// What institutions owe as a table: as many columns as there is room for beside names that can be
/// read.
struct OwedTable {
  private let state: State
  private let groups: [OwedColumns]
  private let nameWidth: Int
  /// Whether all have their short names, as not all have room for the full ones.
  private let isShort: Bool
  private let title: String
  /// The id of the user's own.
  private let own: String?

  init(_ owed: [Owed], in state: State, width: Int) {
    self.state = state
    own = state.own?.id
    let known = owed.compactMap(\.institution)
    let title = known.isEmpty ? "" : Span.count(known.count, "institution")
    let marks =
      (own == nil ? 0 : Self.yours.columns)
      + (owed.contains { state.isContested($0) } ? 2 : 0)
    func longest(_ names: [String]) -> Int {
      ((names + [title, Self.nobody]).map(\.columns).max() ?? 0) + marks
    }
    let full = longest(known.map { state.institutionName($0) })
    let short = longest(known.map { state.names.institution($0) })
    let choices = OwedColumns.choices(owed, state)
    func room(_ groups: [OwedColumns]) -> Int {
      width - groups.reduce(0) { $0 + $1.width + Self.gap }
    }
    // More figures come before full names, unless only who entered something last gives way.
    let fitting = choices.prefix(2).first { room($0) >= full }
    let chosen = fitting ?? choices.first { room($0) >= min(short, 24) } ?? choices.last ?? []
    (self.title, groups) = (title, chosen)
    isShort = room(chosen) < full
    nameWidth = min(isShort ? short : full, max(8, room(chosen)))
  }

  private static let gap = 3
  private static let yours = " yours"
  private static let nobody = "nobody"

  /// What is over the columns.
  var head: [Line] {
    var (above, below) = (Line("".padded(to: nameWidth)), Line(title.padded(to: nameWidth), .quiet))
    for group in groups {
      above = above.adding("   ", .text).adding(group.title.padded(to: group.width), .quiet)
      below = below.adding("   ", .text).adding(group.heads, .quiet)
    }
    return groups.count > 1 ? [above, below] : [below]
  }

  /// The row of an institution.
  func line(of owed: Owed) -> Line {
    groups.reduce(name(owed)) { line, group in
      line.adding("   ", .text).adding(group.cells(of: owed, state))
    }
  }

  private func name(_ owed: Owed) -> Line {
    let isOwn = owed.institution != nil && owed.institution == own
    let yours = isOwn ? Self.yours : ""
    let mark = state.isContested(owed) ? " \(state.symbols.contested)" : ""
    let room = nameWidth - yours.columns - mark.columns
    let name = owed.institution.map { id in
      isShort ? state.names.institution(id) : state.institutionName(id)
    }
    let cut = (name ?? Self.nobody).cut(to: room, ellipsis: state.symbols.ellipsis)
    let role: Role = owed.institution == nil ? .quiet : isOwn ? .strong : .text
    return Line(cut, role).adding(yours, .quiet).adding(mark, .alarm).padded(to: nameWidth)
  }
}

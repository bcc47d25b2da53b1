internal import Model

extension Status {
  /// The colour that repeats what the mark says.
  var role: Role {
    switch self {
    case .implemented, .dealtWith, .satisfactory: .good
    case .partlyImplemented: .partly
    case .notImplemented: .poor
    case .outstanding: .quiet
    }
  }
}

extension [Status: Int] {
  /// How many stand how, each in its colour.
  var words: [Line.Run] {
    bestFirst.enumerated().map { place, counted in
      let gap = place > 0 ? "  " : ""
      return Line.Run(
        text: "\(gap)\(counted.count) \(counted.status.shortWords)",
        role: counted.status.role
      )
    }
  }

  /// How many stand how, each behind its mark, with a blank before it.
  func marked(_ symbols: Symbols) -> [Line.Run] {
    bestFirst.map { status, count in
      Line.Run(text: " \(symbols.mark(status))\(count)", role: status.role)
    }
  }

  /// A mark for each.
  func marks(_ symbols: Symbols) -> [Line.Run] {
    bestFirst.map { status, count in
      Line.Run(text: String(repeating: symbols.mark(status), count: count), role: status.role)
    }
  }
}

/// What stands between the cells of a table in a text.
enum CSVSeparator: UInt8, CaseIterable {
  case semicolon = 0x3B
  case tab = 0x09
  case bar = 0x7C
  case comma = 0x2C

  /// What it is called.
  var words: String {
    switch self {
    case .semicolon: "semicolons"
    case .tab: "tabs"
    case .bar: "bars"
    case .comma: "commas"
    }
  }
}

/// What tells the separator of a text: how many of its first records have the same number of cells.
struct CSVSample {
  /// The separator, and how well it parts the text; nil where none parts anything.
  private(set) var best: (separator: CSVSeparator, fit: Fit)?

  /// How well a separator parts a text.
  struct Fit {
    /// How many records have something in them.
    var records = 0
    /// How many of these have as many cells as most that have several.
    var alike = 0
    /// How many cells these have.
    var cells = 1
    /// Whether a blank mostly follows, as in sentences.
    var isProse = false

    /// Wide rows that are alike count for it, many that are alike for more.
    fileprivate var weight: Int { alike * alike * (cells - 1) / (isProse ? 2 : 1) }

    /// Whether people would call it a table by its look alone.
    var isTable: Bool {
      alike >= 2 && 5 * alike >= 2 * records && !(isProse && cells < 4)
        && (cells > 2 || 5 * alike >= 4 * records)
    }
  }

  /// Looks at the beginning of a text.
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    for separator in CSVSeparator.allCases {
      let fit = Self.fit(of: separator, in: bytes)
      if fit.weight > best?.fit.weight ?? 0 { best = (separator, fit) }
    }
  }

  private static func fit(
    of separator: CSVSeparator,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Fit {
    var scanner = CSVScanner(bytes, separator: separator.rawValue)
    var fit = Fit()
    var lengths: [Int: Int] = [:]
    var (cells, blanks) = (0, 0)
    while !scanner.isAtEnd, fit.records < 200, scanner.place < 1 << 18 {
      var (count, hasAnything) = (0, false)
      let whole: Void? = try? scanner.forEachCell { cell in
        count += 1
        hasAnything = hasAnything || !cell.place.isEmpty
        if count > 1, let first = bytes[cell.place].first, first == UInt8(ascii: " ") {
          blanks += 1
        }
      }
      // The reader says what is wrong with it.
      if whole == nil { break }
      guard hasAnything || count > 1 else { continue }
      fit.records += 1
      cells += count - 1
      if count > 1 { lengths[count, default: 0] += 1 }
    }
    if let most = lengths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      (fit.cells, fit.alike) = (most.key, most.value)
    }
    fit.isProse = cells > 0 && blanks * 2 > cells
    return fit
  }
}

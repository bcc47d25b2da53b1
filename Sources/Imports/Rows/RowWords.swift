extension [Int] {
  /// Rows by their numbers, those that follow each other as from the first to the last: `rows 3, 5 to 8`.
  var rowWords: String {
    var runs: [ClosedRange<Int>] = []
    for row in self {
      if let last = runs.last, last.upperBound + 1 == row {
        runs[runs.count - 1] = last.lowerBound...row
      } else {
        runs.append(row...row)
      }
    }
    let words = runs.map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: "\(run.lowerBound), \(run.upperBound)"
      default: "\(run.lowerBound) to \(run.upperBound)"
      }
    }
    let told = words.prefix(12).joined(separator: ", ") + (words.count > 12 ? " \u{2026}" : "")
    return (count == 1 ? "row " : "rows ") + told
  }
}

/// How panes are laid into columns, in order and as evenly as that allows.
enum ColumnFlow {
  /// The panes of each column, for columns as low as they can be and as even as that allows.
  static func columns(_ heights: [Int], count: Int, gap: Int) -> [Range<Int>] {
    guard !heights.isEmpty else { return [] }
    let total = heights.reduce(0, +) + gap * (heights.count - 1)
    var low = max(heights.max() ?? 0, (total + count - 1) / count)
    low = max(1, low - gap * heights.count)
    low = max(low, heights.max() ?? 0)
    while true {
      let columns = fill(heights, upTo: low, gap: gap)
      if columns.count <= count {
        return even(heights, count: count, gap: gap, upTo: low) ?? columns
      }
      low += 1
    }
  }

  /// Each column as high as its share of what is left; nil where the last would be too high.
  private static func even(_ heights: [Int], count: Int, gap: Int, upTo limit: Int) -> [Range<Int>]?
  {
    var columns: [Range<Int>] = []
    var start = 0
    var left = heights.reduce(0) { $0 + $1 + gap }
    for column in 0..<count where start < heights.count {
      let share = left / (count - column)
      var (end, used) = (start, 0)
      while end < heights.count, used < share, used + heights[end] <= limit {
        used += heights[end] + gap
        end += 1
      }
      guard end > start else { return nil }
      columns.append(start..<end)
      left -= used
      start = end
    }
    return start == heights.count ? columns : nil
  }

  /// How high the highest column is.
  static func height(_ heights: [Int], count: Int, gap: Int) -> Int {
    columns(heights, count: count, gap: gap).map { column in
      heights[column].reduce(0, +) + gap * (column.count - 1)
    }.max() ?? 0
  }

  private static func fill(_ heights: [Int], upTo limit: Int, gap: Int) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    var start = 0
    var used = 0
    for (index, height) in heights.enumerated() {
      let more = index == start ? height : gap + height
      if index > start, used + more > limit {
        columns.append(start..<index)
        start = index
        used = height
      } else {
        used += more
      }
    }
    columns.append(start..<heights.count)
    return columns
  }

  /// How many rows below its heading each pane of a column gets; nil without room for a heading.
  ///
  /// What the focused one needs comes first, the others share the rest row by row.
  static func share(_ rows: [Int], capacity: Int, focused: Int?) -> [Int?] {
    var shares = [Int?](repeating: nil, count: rows.count)
    let focus = focused ?? 0
    let wanted = rows.indices.contains(focus) ? min(rows[focus], max(1, capacity / 2)) : 0
    let headings = min(rows.count, max(1, capacity - wanted))
    let first = min(max(0, focus - headings / 2), rows.count - headings)
    guard headings > 0, capacity > 0 else { return shares }
    var left = capacity - headings
    for index in first..<(first + headings) { shares[index] = 0 }
    if let focused, rows.indices.contains(focused) {
      shares[focused] = min(rows[focused], left)
      left -= min(rows[focused], left)
    }
    while left > 0 {
      let hungry = shares.indices.filter { (shares[$0] ?? .max) < rows[$0] }
      if hungry.isEmpty { break }
      for index in hungry where left > 0 {
        shares[index, default: 0] += 1
        left -= 1
      }
    }
    return shares
  }
}

extension [Int?] {
  fileprivate subscript(index: Int, default value: Int) -> Int {
    get { self[index] ?? value }
    set { self[index] = newValue }
  }
}

import Canvas

extension Frame {
  /// What a row shows; the second half of a wide character is not shown again.
  func text(_ y: Int) -> String {
    row(y).filter { !$0.isContinuation }.reduce(into: "") { $0.append($1.character) }
  }

  /// Whether every wide character has its second half behind it, and no half stands alone.
  var hasNoStrayHalf: Bool {
    (0..<height).allSatisfy { y in
      (0..<width).allSatisfy { x in
        let isWide = self[x, y].map { String($0.character).columns == 2 } ?? false
        return isWide == (self[x + 1, y]?.isContinuation ?? false)
      } && self[0, y]?.isContinuation != true
    }
  }
}

internal import Model

extension Folder {
  /// Gives a folder in this one a name with the day behind it, and a number if that is taken too;
  /// returns its new path.
  func setAside(_ name: String, on day: Day) throws(FileFailure) -> String {
    let old = path(of: name)
    var other = old + "-\(day)"
    var number = 2
    while (try? calls.stat(other)) != nil {
      other = old + "-\(day)-\(number)"
      number += 1
    }
    do {
      try calls.rename(old, other)
    } catch {
      throw .cannotWrite(path: old, code: error.code)
    }
    return other
  }
}

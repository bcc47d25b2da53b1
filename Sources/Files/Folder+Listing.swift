/// What is in folders, for whoever types a path.
extension Folder {
  /// The names of what is in a folder, those of folders with a slash at their end.
  ///
  /// - Parameter path: the folder, as it is typed: empty for where the program was started, else with a slash
  ///   at its end.
  /// - Returns: the names, sorted; none where it cannot be looked into.
  public static func listing(_ path: String) -> [String] {
    let folder = Folder(path: path.isEmpty ? "." : Environment.current.atHome(path))
    let names = (try? folder.names()) ?? []
    return names.filter { $0 != "." && $0 != ".." }.map { name in
      let isFolder = (try? folder.calls.stat(folder.path(of: name)))?.isFolder == true
      return isFolder ? name + "/" : name
    }
  }
}

extension Environment {
  /// A path that begins with `~/`, as people type it, in the user's home; another as it is.
  public func atHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = self["HOME"], !home.isEmpty else { return path }
    return home + path.dropFirst()
  }
}

internal import Model

/// What is in a folder, for a path that is typed.
struct Listed: Sendable {
  /// The folder, as it is typed: empty for where the program was started, else with a slash at its end.
  let folder: String
  /// What is in it, folders with a slash at their end.
  let names: [String]
}

extension State {
  /// What a path that is being typed can be.
  func files(beginning typed: String) -> [String] {
    let (folder, name) = Self.split(typed)
    guard let listed, listed.folder == folder else { return [] }
    // What is hidden is looked for by its point.
    return listed.names.filter { $0.hasPrefix(name) && (name.hasPrefix(".") || !$0.hasPrefix(".")) }
      .map { folder + $0 }
  }

  /// What has to be looked up for the path that is being typed.
  var listing: [Effect] {
    guard let prompt, prompt.question is PaletteQuestion,
      let (verb, argument) = Verb.parse(prompt.fields[0].text, in: self), verb.takesFile(argument)
    else { return [] }
    let typed = argument.split(separator: " ", omittingEmptySubsequences: false).last
    let folder = Self.split(String(typed ?? "")).folder
    return listed?.folder == folder ? [] : [.list(folder: folder)]
  }

  /// The folder of a path, with its slash, and what is typed of the name in it.
  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }
}

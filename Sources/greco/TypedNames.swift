import Files

/// The names of files and folders as the shell or the environment hands them over.
enum TypedNames {
  /// Refuses what is not UTF-8: mended, it would be another name, and something would be read from
  /// or written to another file.
  static func refuseBroken() throws(Failure) {
    if let name = Environment.brokenPaths.first {
      throw Failure(
        "\(name) is not UTF-8, so that the path it means cannot be told. Give the folder another "
          + "name, and \(name) too.",
        .noSuch
      )
    }
    for place in 1..<max(1, Int(CommandLine.argc)) {
      guard let word = CommandLine.unsafeArgv[place], String(validatingCString: word) == nil else {
        continue
      }
      throw Failure(
        "\u{201C}\(String(cString: word))\u{201D} is not UTF-8, as names from old systems are. "
          + "Give the file or folder another name (convmv helps), or go there and name it from there.",
        .usage
      )
    }
  }
}

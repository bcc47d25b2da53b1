import ArgumentParser
import Files
import Reports

/// Where a document goes: to a file, or to standard output.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file")
  )
  var output: String?

  @Flag(help: "Write over a file that is there.")
  var force = false

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("-o needs the name of a file.") }
  }

  /// The ending of the file's name, in small letters without its point; nil where it has none.
  var ending: String? {
    guard let name = output?.split(separator: "/").last, let dot = name.lastIndex(of: "."),
      dot > name.startIndex, dot < name.index(before: name.endIndex)
    else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Refuses a file whose name says that something else is in it than these formats.
  func refuseEnding(unlessAmong endings: [String]) throws {
    guard let ending, !endings.contains(ending) else { return }
    let all = endings.map { ".\($0)" }.joined(separator: ", ")
    throw ValidationError(
      ".\(ending) is not what is written; the file's name can end in \(all), or have no ending."
    )
  }

  /// Refuses to write what is no text to a terminal, before it is made.
  func refuseTerminal(unless isText: Bool) throws {
    guard !isText, output ?? "-" == "-", isTerminal(1) else { return }
    throw Failure("This is not for a terminal; name a file with -o FILE.", .usage)
  }

  /// Refuses a file that is there already and may not be written over.
  func refuseToWriteOver() throws(Failure) {
    guard let output, output != "-", !force, OutputFile.isThere(output) else { return }
    throw Self.thereAlready(output)
  }

  private static func thereAlready(_ file: String) -> Failure {
    Failure("\(file) is there already; --force writes over it.", .cannotCreate)
  }

  /// Writes a document as it is made, and says where it is; what is no text is only for files and pipes.
  ///
  /// On a terminal it is shown so that nothing in it is obeyed.
  /// - Returns: where it is; nothing where it was shown.
  func write(_ parts: some Sequence<[UInt8]>, isText: Bool) throws -> [String] {
    try refuseTerminal(unless: isText)
    guard let output, output != "-" else {
      if isTerminal(1) {
        try writeOut(parts.reduce(into: []) { $0 += $1 }.shownLines, to: 1)
      } else {
        try writeOut(parts, to: 1)
      }
      return []
    }
    do throws(FileFailure) {
      try OutputFile.write(parts, to: output, mayReplace: force)
    } catch {
      guard case .exists = error else { throw error }
      throw Self.thereAlready(output)
    }
    return ["Written: \(OutputFile.wholePath(of: output))"]
  }
}

extension [UInt8] {
  /// The lines of a text, each with what a terminal would obey shown instead.
  fileprivate var shownLines: [UInt8] {
    split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      let isEnded = line.last == UInt8(ascii: "\r")
      return Array(String(decoding: isEnded ? line.dropLast() : line, as: UTF8.self).shown.utf8)
    }.joined(separator: [UInt8(ascii: "\n")]).map(\.self)
  }
}

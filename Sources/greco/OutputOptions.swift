import ArgumentParser
import Files

/// Where a document goes: to a file, or to standard output.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file")
  )
  var output: String?

  @Flag(help: "Write over a file that is there.")
  var force = false

  /// Writes a document, and says where it is; what is no text is not for a terminal.
  func write(_ bytes: [UInt8], isText: Bool) throws {
    guard let output, output != "-" else {
      guard isText || !isTerminal(1) else {
        throw Failure("This is not for a terminal; name a file with -o FILE.", .usage)
      }
      try writeOut(bytes, to: 1)
      return
    }
    do throws(FileFailure) {
      try OutputFile.write(bytes, to: output, mayReplace: force)
    } catch {
      guard case .exists = error else { throw error }
      throw Failure("\(output) is there already; --force writes over it.", .cannotCreate)
    }
    say("Written: \(output)")
  }
}

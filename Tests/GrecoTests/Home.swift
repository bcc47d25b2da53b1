import Files
import Glibc

/// An empty home for one test, in which the built program is run; takes itself away.
final class Home {
  let path: String

  init() {
    var template = Array("/tmp/greco-home-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }

  deinit { _ = try? Program.run(["rm", "-r", "--", path]) }

  /// What a run of the program left behind.
  struct Run {
    var status: Int32
    /// Standard output.
    var out: String
    /// Standard error.
    var said: String
  }

  /// Runs the program that was built with the tests.
  func greco(
    _ arguments: String...,
    input: String = "",
    variables: [String: String] = [:]
  ) throws -> Run {
    try greco(arguments, input: input, variables: variables)
  }

  func greco(
    _ arguments: [String],
    input: String = "",
    variables: [String: String] = [:]
  ) throws -> Run {
    try run([Built.greco] + arguments, input: input, variables: variables)
  }

  /// Runs a bash script in this home, in which `$greco` is the program.
  ///
  /// - Parameters:
  ///   - script: What is run; a command that fails ends it, unless it is asked for its status.
  ///   - wrapper: A program and its arguments that runs another, such as `unshare`.
  ///   - variables: More of the environment.
  /// - Returns: What the script left behind.
  /// - Throws: Where bash could not be started.
  func shell(
    _ script: String,
    in wrapper: [String] = [],
    variables: [String: String] = [:]
  ) throws -> Run {
    try run(
      wrapper + ["bash", "-ec", "cd; " + script],
      variables: variables.merging(["greco": Built.greco]) { $1 }
    )
  }

  private func run(
    _ arguments: [String],
    input: String = "",
    variables: [String: String]
  ) throws -> Run {
    let base = ["HOME": path, "PATH": path("PATH"), "TZ": "UTC", "LANG": "C.UTF-8"]
    let output = try Program.run(
      arguments,
      input: Array(input.utf8),
      environment: Environment(variables: base.merging(variables) { $1 })
    )
    return Run(
      status: output.status,
      out: String(decoding: output.bytes, as: UTF8.self),
      said: String(decoding: output.messages, as: UTF8.self)
    )
  }

  /// The folder of the user's own copy.
  var own: String { path + "/.local/share/greco/kazakhstan" }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Puts a file there, in the place of one that may be there.
  func put(_ name: String, _ bytes: [UInt8]) throws {
    unlink(self(name))
    let folder = Folder(path: path)
    let parts = name.split(separator: "/").dropLast()
    if !parts.isEmpty { try Folder(path: self(parts.joined(separator: "/"))).create() }
    try folder.writeNew(name, [bytes])
  }

  func put(_ name: String, _ text: String) throws { try put(name, Array(text.utf8)) }

  func text(_ name: String) throws -> String? {
    try Folder(path: path).read(name).map { String(decoding: $0, as: UTF8.self) }
  }

  private func path(_ variable: String) -> String {
    Environment.current[variable] ?? "/usr/bin:/bin"
  }

}

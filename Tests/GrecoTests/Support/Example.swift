import Foundation
import Testing

/// A piece of a page of the manual in a fence: a file, by the name behind the fence's language, or a
/// command behind `$`.
enum Example {
  case file(name: String, text: String)
  /// A command, and lines that it prints, in their order.
  case command(String, prints: [String])

  /// Those of a page in `Documentation`, in their order.
  static func all(in page: String) throws -> [Example] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let manual = root.appending(path: "Documentation/\(page)")
    let lines = try String(contentsOf: manual, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var examples: [Example] = []
    var fence: (info: String, lines: [String])?
    for line in lines {
      guard line.hasPrefix("```") else {
        fence?.lines.append(line)
        continue
      }
      if let ended = fence { examples += read(ended.info, ended.lines) }
      fence = fence == nil ? (String(line.dropFirst(3)), []) : nil
    }
    return examples
  }

  private static func read(_ info: String, _ lines: [String]) -> [Example] {
    let words = info.split(separator: " ").map(String.init)
    if words.count == 2 {
      return [.file(name: words[1], text: lines.joined(separator: "\n") + "\n")]
    }
    if words == ["crontab"] { return lines.map { .command(work(ofTableLine: $0), prints: []) } }
    var examples: [Example] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        examples.append(.command(String(line.dropFirst(2)), prints: []))
      } else if case .command(let command, let prints)? = examples.last {
        examples[examples.count - 1] = .command(command, prints: prints + [line])
      }
    }
    return examples
  }

  /// What a line of cron's table does, behind its five times.
  private static func work(ofTableLine line: String) -> String {
    line.split(separator: " ", maxSplits: 5).last.map(String.init) ?? line
  }

  /// Makes the file, or types the command and looks whether it prints what stands there.
  ///
  /// - Parameters:
  ///   - home: Where.
  ///   - variables: More of the environment.
  ///   - change: What is typed there for a command of the manual.
  /// - Throws: Where the file could not be made, or no shell started.
  func tryOut(
    in home: Home,
    variables: [String: String] = [:],
    _ change: (String) -> String
  ) throws {
    switch self {
    case .file(let name, let text): try home.put(name, text)
    case .command(let command, let prints):
      let run = try home.shell("\(change(command)) 2>&1", variables: variables)
      let printed = run.out.split(separator: "\n").map(String.init)
      var rest = printed[...]
      for line in prints {
        let place = rest.firstIndex(of: line)
        #expect(
          place != nil,
          "\(command)\n\(line)\nis not in\n\(printed.joined(separator: "\n"))"
        )
        if let place { rest = rest[(place + 1)...] }
      }
    }
  }
}

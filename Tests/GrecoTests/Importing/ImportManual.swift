import Foundation
import Testing

/// The manual of what enters from files: every file in it is made, every command typed, and what it says
/// is what stands there.
@Suite struct ImportManual {
  /// A piece of the manual in a fence.
  enum Example {
    case file(name: String, text: String)
    /// A command, and lines that it prints, in their order.
    case command(String, prints: [String])
  }

  private static func examples() throws -> [Example] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let manual = root.appending(path: "Documentation/import.md")
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

  @Test func `every example does what it says`() throws {
    let home = Home()
    let examples = try Self.examples()
    #expect(examples.count > 20)
    for example in examples {
      switch example {
      case .file(let name, let text): try home.put(name, text)
      case .command(let command, let prints):
        let run = try home.shell(
          "greco() { \"$greco\" --by Ann \"$@\"; }; \(command) 2>&1",
          variables: ["greco": Built.greco]
        )
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
}

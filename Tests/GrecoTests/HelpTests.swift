import Testing

@Suite struct Helps {
  let home = Home()

  /// What `greco help` says of each command that it lists.
  private func helps() throws -> [(command: String, text: String)] {
    let lines = try home.greco("--help").out.split(separator: "\n").map(String.init)
    let commands = lines.drop { $0 != "SUBCOMMANDS:" }.dropFirst().compactMap { line -> String? in
      let isName = line.hasPrefix("  ") && !line.hasPrefix("   ") && !line.contains("'greco help")
      return isName ? line.split(separator: " ").first.map(String.init) : nil
    }
    return try commands.map { ($0, try home.greco("help", $0).out) }
  }

  @Test func `a command's own options come first, and its usage names them all`() throws {
    let helps = try helps()
    #expect(helps.count == 36)
    for (command, text) in helps {
      let options = text.split(separator: "\n").filter { $0.hasPrefix("  --") }
        .compactMap { $0.split(separator: " ").first }
      let global = try #require(options.firstIndex(of: "--dossier"), "\(command)")
      #expect(options.suffix(from: global).count == 9, "\(command): those of all, and --version")
      let usage = text.stretch(from: "USAGE: ", to: ":\n")
      #expect(usage.hasPrefix("greco \(command)") && !usage.contains("--dossier"))
      for option in options.prefix(upTo: global) { #expect(usage.contains(option), "\(command)") }
    }
  }

  @Test func `no line of help is wider than a small terminal`() throws {
    for (command, text) in try helps() {
      for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(command): \(line)") }
    }
  }
}

extension String {
  /// What stands between the first of one text and the next of another.
  fileprivate func stretch(from start: String, to end: String) -> Substring {
    guard let first = firstRange(of: start) else { return "" }
    let rest = self[first.upperBound...]
    return rest.firstRange(of: end).map { rest[..<$0.lowerBound] } ?? rest
  }
}

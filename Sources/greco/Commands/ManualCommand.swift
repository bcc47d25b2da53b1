import ArgumentParser

/// `greco manual`: the manual page, for whoever installs the program.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page, as man reads it.",
    shouldDisplay: false
  )

  func run() throws { try put(ManualPage.roff) }
}

import ArgumentParser
import Files
import Model

/// `greco demo`: an invented dossier with a story, to try everything on.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Open an invented dossier, to try everything on.",
    usage: "greco demo [--fresh] \(FilterOptions.usage)",
    discussion: """
      The first time it is copied into your data folder, with its days moved so that its story \
      has just reached today. What you do there stays there.
      """
  )

  @Flag(help: "Begin anew; the copy before is set aside, not deleted.")
  var fresh = false

  @OptionGroup var only: FilterOptions

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard options.dossiers.isEmpty else {
      throw ValidationError("greco demo opens a folder of its own; leave --dossier out.")
    }
  }

  func run() throws {
    if fresh, options.readOnly {
      throw Failure("Nothing is set aside with --read-only; leave it out.", .notPermitted)
    }
    let today = LocalTime.system.day(.now)
    guard
      let demo = try DemoDossier.open(
        in: .current,
        today: today,
        fresh: fresh,
        mayWrite: !options.readOnly
      )
    else {
      throw Failure("There is no demo yet; run greco demo once without --read-only.", .noSuch)
    }
    if let old = demo.setAside { say("The demo before is now in \(old).") }
    if demo.isNew { say("Made an invented dossier, to try everything on: \(demo.path)") }
    var options = options
    options.dossiers = [demo.path]
    try showEverything(options, only: only)
  }
}

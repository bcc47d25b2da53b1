import ArgumentParser
import Files
import Model

/// `greco redo`: takes back an undo.
struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Take back your last undo.",
    usage: "greco redo"
  )

  @OptionGroup var options: GlobalOptions

  func run() throws {
    var opened = try options.openForWriting()
    let name = try options.author()
    try opened.takeBack(options, nothing: "There is no undo of yours to take back.") {
      journal throws(UndoRefusal) in
      try journal.redoLast(by: name)
    }
  }
}

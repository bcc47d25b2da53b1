import ArgumentParser
import Entering
import Files
import Model
import Reports

/// A command that enters something: on the shell, and behind `:` in the dashboard.
protocol EnteringCommand: ParsableCommand {
  /// What was said before or after it.
  var options: GlobalOptions { get }
  /// Reads what is to come in on standard input.
  mutating func readInput() throws
  /// What is done by it, seeing the dossier as it is under the lock.
  func deed(in dossier: Dossier) throws -> any Deed
  /// What people have to know besides, once it is done; above all what was not to be entered.
  func remarks(after written: [Event], in dossier: Dossier) throws -> [String]
}

extension EnteringCommand {
  mutating func readInput() throws {}

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    guard written.isEmpty else { return [] }
    return ["\(try deed(in: dossier).alreadyWords); nothing to write".sentence]
  }

  /// What is entered by it; nothing where it holds already.
  func drafts(in dossier: Dossier) throws -> [EventDraft] {
    try deed(in: dossier).drafts(in: dossier)
  }

  mutating func run() throws {
    var opened = try options.openForWriting()
    try readInput()
    try enter(in: &opened, saying: say)
  }

  /// Enters it, and says what changed and, once it is on the disk, that it is saved.
  func enter(in opened: inout OpenDossier, saying say: (String) -> Void) throws {
    let written = try write(in: &opened)
    let events = written?.events ?? []
    let dossier = opened.dossier()
    for event in events.prefix(Self.mostTold) {
      say("\(dossier.label(of: event).shown): \(dossier.words(of: event).shown)")
    }
    if events.count > Self.mostTold { say("and \(events.count - Self.mostTold) more") }
    if !events.isEmpty { say("Saved in \(opened.place.folder)/journal.jsonl.") }
    for warning in written?.warnings ?? [] { say(warning) }
    for remark in try remarks(after: events, in: dossier) { say(remark) }
  }

  /// Of the undo of a long table nobody reads all lines.
  private static var mostTold: Int { 100 }

  private func write(in opened: inout OpenDossier) throws -> Written? {
    let dossier = opened.dossier()
    // Looking first spares the question for a name where there is nothing to sign.
    guard try !drafts(in: dossier).isEmpty else { return nil }
    return try opened.write(by: try options.author()) { journal throws(Failure) in
      try Failure.only { try drafts(in: dossier.reading(journal)) }
    }
  }
}

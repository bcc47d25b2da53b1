import ArgumentParser
import Files
import Model

/// `greco assign ID… WHO[,WHO…]`: who answers for recommendations, the lead first.
struct AssignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Say who answers for recommendations, the lead first; none takes it back.",
    usage: "greco assign <id> ... <who>[,<who>...]",
    discussion: "WHO is an institution's id or name; one that is new is added to the dossier."
  )

  /// The ids and, last, the institutions.
  @Argument(help: ArgumentHelp("One or more IDs, then who.", valueName: "id> ... <who"))
  var words: [String] = []

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard words.count < 2 else { return }
    throw ValidationError(
      "Write one or more IDs, then who, as: greco assign training \"Ministry of Justice\"."
    )
  }

  func run() throws {
    var opened = try options.openForWriting()
    let dossier = opened.dossier()
    let ids = try words.dropLast().map { name in try dossier.find(name).recommendation.id }.unique
    let names = (words.last ?? "").split(separator: ",").map { String($0).trimmed }
      .filter { !$0.isEmpty }
    let isNone = names == ["none"]
    try opened.change(options) { journal throws(Failure) in
      var now = dossier
      now.add(journal.events)
      guard let drafts = now.assigning(isNone ? [] : names, to: ids) else {
        throw Failure("A name needs letters to make an id of.", .usage)
      }
      return drafts
    }
  }
}

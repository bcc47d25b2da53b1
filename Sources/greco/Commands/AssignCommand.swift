import ArgumentParser
import Entering
import Files
import Model

/// `greco assign ID… WHO[,WHO…]`: who answers for recommendations, the lead first.
struct AssignCommand: EnteringCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Say who answers for recommendations, the lead first; none takes it back.",
    usage: "greco assign <id> ... <who>[,<who>...]",
    discussion: "WHO is an institution's id or name; one that is new is added to the dossier."
  )

  /// The ids and, last, the institutions.
  @Argument(
    help: ArgumentHelp("One or more IDs, then who.", valueName: "id> ... <who"),
    completion: .recommendations(then: { $0.institutions.map(\.id) })
  )
  var words: [String] = []

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard words.count < 2 else { return }
    throw ValidationError(
      "Write one or more IDs, then who, as: greco assign training \"Ministry of Justice\"."
    )
  }

  func drafts(in dossier: Dossier) throws -> [EventDraft] {
    let ids = try words.dropLast().recommendations(in: dossier)
    let names = dossier.institutionNames(in: words.last ?? "")
    let isNone = names.count == 1 && WrittenNone.isSaid(by: names[0])
    guard isNone || !names.contains(where: WrittenNone.isSaid) else {
      throw Failure("none stands by itself.", .usage)
    }
    guard !names.isEmpty, let drafts = dossier.assigning(isNone ? [] : names, to: ids) else {
      throw Failure("A name needs letters to make an id of.", .usage)
    }
    return drafts
  }

  func remarks(after written: [Event], in dossier: Dossier) throws -> [String] {
    written.isEmpty ? ["It is so already; nothing to write."] : []
  }
}

import Entering
import Model
import Testing

/// Institutions as people write them.
@Suite struct InstitutionsTests {
  private let dossier: Dossier

  init() throws { dossier = try Scene().dossier }

  /// The ids of those that are known, the names of those that are new.
  private func names(_ text: String) -> [String] {
    Institutions.named(text, in: dossier).map { one in
      switch one {
      case .known(let institution): institution.id
      case .new(let name): "new: \(name)"
      }
    }
  }

  @Test(arguments: [
    ("MoJ, Health,  Верховный суд", ["moj", "new: Health", "court"]),
    ("әділет министрлігі", ["moj"]), ("ministry of justice", ["moj"]),
    ("Board, of,things", ["board"]), ("board,of, things , MoJ", ["board", "moj"]),
    ("Board, of", ["board", "new: of"]), ("MoJ, board, of, things", ["moj", "board"]),
    (" , ,", []),
  ])
  func `one that is known by a name with commas is one, however they are set`(
    text: String,
    meant: [String]
  ) {
    #expect(names(text) == meant)
  }

  @Test func `nobody answers where it says none, and only there`() throws {
    #expect(try Institutions.answering("None", in: dossier).isEmpty)
    #expect(
      refusal { try Institutions.answering("MoJ, none", in: dossier) } == .unread(.noneAmongOthers)
    )
    #expect(refusal { try Institutions.answering(" , ", in: dossier) } == .unread(.nobodyNamed))
  }
}
